import type { Day } from '../domain/history/calendar.ts';
import type { Language } from '../domain/words.ts';
import { dayWords } from './day-words.ts';

export interface LateFacts {
  readonly missed: readonly Day[];
  readonly today: Day;
  readonly file: string;
  readonly url: string;
}

export interface LateMail {
  readonly subject: string;
  readonly text: string;
  readonly html: string;
}

/** To the person in whose name the schedule runs, when a planned snapshot has not come. */
export function lateMail({ missed, today, file, url }: LateFacts, language: Language): LateMail {
  const days = missed.map((day) => dayWords(day, language, today));
  const lines = language === 'fr' ? french(days, file) : english(days, file);
  const subject = language === 'fr' ? `Relevé en retard\u00a0: ${file}` : `Snapshot overdue: ${file}`;
  return {
    subject,
    text: [...lines, url].join('\n\n'),
    html: [
      ...lines.map((line) => `<p>${escaped(line)}</p>`),
      `<p><a href="${escaped(url)}">${escaped(file)}</a></p>`,
    ].join('\n'),
  };
}

function french(days: readonly string[], file: string): readonly string[] {
  const [only] = days;
  const missed =
    days.length === 1
      ? `Le relevé prévu le ${only} n’est pas venu dans «\u00a0${file}\u00a0».`
      : `${days.length} relevés prévus ne sont pas venus dans «\u00a0${file}\u00a0»\u00a0: ${days.join(', ')}.`;
  return [
    missed,
    'Ce planning tourne en votre nom\u00a0: son déclencheur a pu être supprimé, ou votre autorisation retirée.',
    'Ouvrez le fichier, puis Extensions › Boussole KPI › Ouvrir le panneau › Réglages, et enregistrez le planning. Une autre personne de l’équipe peut aussi le reprendre.',
  ];
}

function english(days: readonly string[], file: string): readonly string[] {
  const [only] = days;
  const missed =
    days.length === 1
      ? `The snapshot planned for ${only} has not come in “${file}”.`
      : `${days.length} planned snapshots have not come in “${file}”: ${days.join(', ')}.`;
  return [
    missed,
    'This schedule runs in your name: its trigger may have been deleted, or your authorisation withdrawn.',
    'Open the file, then Extensions › KPI Compass › Open the panel › Settings, and save the schedule. Somebody else of the team can also take it over.',
  ];
}

function escaped(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;');
}
