import type { Day } from '../../domain/history/calendar.ts';
import type { Language } from '../../domain/words.ts';
import { isPlural } from '../amount.ts';
import { dayWords } from '../day-words.ts';

export interface DigestWords {
  readonly title: (day: string, score: string) => string;
  readonly score: (score: number, change: number | undefined) => string;
  readonly noScore: string;
  readonly count: (status: string, count: number) => string;
  readonly wins: string;
  readonly misses: string;
  readonly next: string;
  readonly noWins: string;
  readonly noMisses: string;
  readonly decide: (kpi: string, owner: string) => string;
  readonly follow: (kpi: string, actions: number) => string;
  readonly blank: (kpi: string) => string;
  readonly more: (count: number) => string;
  readonly still: string;
  readonly name: string;
}

const fr: DigestWords = {
  title: (day, score) => `Point KPI du ${day}${score === '' ? '' : ` : ${score} sur 100`}`,
  score: (score, change) => `Score global : ${score} sur 100${change === undefined ? '' : `, ${moved(change)}`}.`,
  noScore: 'Pas encore de score global.',
  count: (status, count) => `${status} : ${count}`,
  wins: 'Ce qui va bien',
  misses: 'Ce qui dérape',
  next: 'À faire',
  noWins: 'Rien de nouveau de ce côté.',
  noMisses: 'Aucun KPI ne dérape.',
  decide: (kpi, owner) => `« ${kpi} » : décider d’une action${owner === '' ? '' : ` avec ${owner}`}.`,
  follow: (kpi, actions) =>
    `« ${kpi} » : suivre ${isPlural(actions, 'fr') ? `les ${actions} actions décidées` : 'l’action décidée'}.`,
  blank: (kpi) => `« ${kpi} » : aucune valeur dans l’historique, vérifier sa mesure.`,
  more: (count) => `… et ${count} autre${isPlural(count, 'fr') ? 's' : ''}.`,
  still: 'Rien n’a bougé depuis le dernier point : il n’a pas été envoyé.',
  name: 'Point KPI',
};

function moved(change: number): string {
  if (change === 0) return 'comme au dernier point';
  const points = `${Math.abs(change)} point${isPlural(change, 'fr') ? 's' : ''}`;
  return change > 0 ? `${points} de plus qu’au dernier point` : `${points} de moins qu’au dernier point`;
}

const en: DigestWords = {
  title: (day, score) => `KPI digest of ${day}${score === '' ? '' : `: ${score} out of 100`}`,
  score: (score, change) => `Global score: ${score} out of 100${change === undefined ? '' : `, ${movedEn(change)}`}.`,
  noScore: 'No global score yet.',
  count: (status, count) => `${status}: ${count}`,
  wins: 'What goes well',
  misses: 'What goes wrong',
  next: 'To do',
  noWins: 'Nothing new here.',
  noMisses: 'No KPI goes wrong.',
  decide: (kpi, owner) => `“${kpi}”: decide on an action${owner === '' ? '' : ` with ${owner}`}.`,
  follow: (kpi, actions) =>
    `“${kpi}”: follow up ${isPlural(actions, 'en') ? `the ${actions} actions` : 'the action'} decided on.`,
  blank: (kpi) => `“${kpi}”: no value in the history, check its measure.`,
  more: (count) => `… and ${count} more.`,
  still: 'Nothing has moved since the last digest: it was not sent.',
  name: 'KPI digest',
};

function movedEn(change: number): string {
  if (change === 0) return 'as in the last digest';
  const points = `${Math.abs(change)} point${isPlural(change, 'en') ? 's' : ''}`;
  return change > 0 ? `${points} more than in the last digest` : `${points} less than in the last digest`;
}

export const DIGEST_WORDS: Readonly<Record<Language, DigestWords>> = { fr, en };

export function digestTitle(day: Day, score: number | undefined, language: Language): string {
  return DIGEST_WORDS[language].title(dayWords(day, language), score === undefined ? '' : String(score));
}

/** « Retravailler les pages d’entrée (sam@example.com, pour le 30 novembre) », or how late it is. */
export function decidedAction(
  { action, owner, due }: { readonly action: string; readonly owner: string; readonly due: Day | undefined },
  today: Day,
  language: Language,
): string {
  const when = due === undefined ? '' : dueWords(due, today, language);
  const told = [owner, when].filter((part) => part !== '').join(', ');
  return told === '' ? action : `${action} (${told})`;
}

function dueWords(due: Day, today: Day, language: Language): string {
  const day = dayWords(due, language, today);
  if (language === 'fr') return due < today ? `attendue depuis le ${day}` : `pour le ${day}`;
  return due < today ? `was due on ${day}` : `due on ${day}`;
}
