import type { Unit } from '../domain/catalogue/kpi.ts';
import type { Grain } from '../domain/history/calendar.ts';
import type { TeamKpi } from '../domain/kpi/team-kpi.ts';
import type { Language } from '../domain/words.ts';
import { amount } from './amount.ts';
import { dayWords } from './day-words.ts';

const PER: Record<Language, Record<Grain, string>> = {
  fr: { day: ' par jour', week: ' par semaine', month: ' par mois', quarter: ' par trimestre', year: ' par an' },
  en: { day: ' a day', week: ' a week', month: ' a month', quarter: ' a quarter', year: ' a year' },
};

/**
 * What the team promises, in one sentence: « CPL : passer de 40 à 30 € d’ici le 30 juin 2026, pour « Générer des leads ». »
 * A unit that is the team's own word is said: « passer de 40 à 60 devis par mois ».
 * Whatever is not filled in yet stays out, so that the sentence builds itself as one types.
 */
export function objectiveSentence(kpi: TeamKpi, unit: Unit, language: Language): string {
  const goal = goalWords(kpi, unit, language);
  const words = language === 'fr' ? FRENCH : ENGLISH;
  const by = kpi.end === undefined ? '' : words.by(dayWords(kpi.end, language, 0));
  const purpose = kpi.objective === '' ? '' : words.purpose(kpi.objective);
  const head = kpi.name === '' ? '' : `${kpi.name}${words.colon}`;
  // Without a goal there is nothing to promise yet, by whichever day.
  if (goal === '') return kpi.name === '' ? '' : `${kpi.name}${purpose}.`;
  const body = `${goal}${by}${purpose}`;
  return `${head}${head === '' ? upperFirst(body) : body}.`;
}

function goalWords(kpi: TeamKpi, unit: Unit, language: Language): string {
  const words = language === 'fr' ? FRENCH : ENGLISH;
  const figure = (value: number): string => amount(value, { language, unit, currency: kpi.currency });
  const things = (value: number): string => figure(value) + nounOf(kpi, unit);
  const per = kpi.accrual === 'per_period' ? PER[language][kpi.frequency] : '';
  const { targetType, target, targetMax, baseline } = kpi;
  if (targetType === 'done') return words.done;
  if (targetType === 'baseline_first' && target === undefined) return words.measureFirst;
  if (targetType === 'milestone' && target === undefined) {
    const last = [...kpi.milestones].sort((a, b) => a.day - b.day).pop();
    return last ? words.milestones(kpi.milestones.length, things(last.value)) : '';
  }
  if (target === undefined) return '';
  if (targetType === 'stay_above') return words.stayAbove(things(target)) + per;
  if (targetType === 'stay_below') return words.stayBelow(things(target)) + per;
  if (targetType === 'range')
    return targetMax === undefined ? '' : words.between(figure(target), things(targetMax)) + per;
  if (targetType === 'scale') return words.scale(figure(target), figure(targetMax ?? 5));
  return (baseline === undefined ? words.reach(things(target)) : words.move(figure(baseline), things(target))) + per;
}

/** Codes of the catalogue are no words to read out. */
const CODED: readonly Unit[] = ['count', 'periods', 'same', 'table', 'text'];

function nounOf({ unit: written }: TeamKpi, unit: Unit): string {
  const own = unit === 'count' && written.trim() !== '' && !CODED.some((code) => code === written);
  return own ? `\u00a0${written.trim()}` : '';
}

const FRENCH = {
  colon: '\u00a0: ',
  by: (day: string) => ` d’ici le ${day}`,
  purpose: (objective: string) => `, pour « ${objective} »`,
  done: 'que ce soit fait',
  measureFirst: 'mesurer d’abord, puis fixer la cible',
  milestones: (count: number, last: string) => `atteindre ${last} en ${count} ${count < 2 ? 'jalon' : 'jalons'}`,
  stayAbove: (target: string) => `rester à ${target} ou plus`,
  stayBelow: (target: string) => `rester à ${target} ou moins`,
  between: (low: string, high: string) => `rester entre ${low} et ${high}`,
  scale: (target: string, top: string) => `obtenir ${target} sur ${top}`,
  reach: (target: string) => `atteindre ${target}`,
  move: (from: string, to: string) => `passer de ${from} à ${to}`,
};

const ENGLISH: typeof FRENCH = {
  colon: ': ',
  by: (day) => ` by ${day}`,
  purpose: (objective) => `, for “${objective}”`,
  done: 'get it done',
  measureFirst: 'measure first, then set the target',
  milestones: (count, last) => `reach ${last} in ${count} ${count === 1 ? 'milestone' : 'milestones'}`,
  stayAbove: (target) => `stay at ${target} or more`,
  stayBelow: (target) => `stay at ${target} or less`,
  between: (low, high) => `stay between ${low} and ${high}`,
  scale: (target, top) => `get ${target} out of ${top}`,
  reach: (target) => `reach ${target}`,
  move: (from, to) => `go from ${from} to ${to}`,
};

function upperFirst(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
