import type { NoValueReason } from '../domain/kpi/no-value-reason.ts';
import type { Language } from '../domain/words.ts';

/** What stood there, cut where it gets long, and the row of the sheet where one is to blame. */
export interface NoValueFacts {
  readonly seen: string;
  readonly row: number | undefined;
  /** « du 1er au 20 novembre 2026 » where the value is one of these days; '' for a reading of the moment. */
  readonly days?: string;
}

type Say = (facts: NoValueFacts) => string;
/** A refused call has its own sentence, worded with the function's own inputs. */
type Said = Exclude<NoValueReason, 'refused'>;

const fr: Readonly<Record<Said, Say>> = {
  loading: () => 'La cellule est encore en cours de calcul. Le relevé réessaiera au prochain passage.',
  error: ({ seen }) => `La cellule affiche l’erreur ${seen}. Corrigez-la pour que le KPI soit mesuré.`,
  text: ({ seen }) => `La cellule contient le texte « ${seen} » et non un nombre. Vérifiez la mesure.`,
  blank: ({ days }) =>
    days
      ? `Aucune donnée n’est saisie pour cette mesure ${days}.`
      : 'Aucune donnée n’est encore saisie pour cette mesure.',
  date: () => 'La mesure donne une date et non un nombre. Vérifiez les colonnes choisies.',
  boolean: () =>
    'La mesure donne VRAI ou FAUX et non un nombre. Choisissez la cible « fait ou non fait », ou une autre cellule.',
  table: () => 'La mesure donne un tableau. Choisissez une seule valeur.',
  cycle: () => 'La mesure lit sa propre cellule, ou une cellule qui en dépend. Choisissez une autre référence.',
  gone: ({ seen }) =>
    seen === ''
      ? 'La cellule ou la feuille de cette mesure n’existe plus. Choisissez-en une autre.'
      : `La cellule ou la feuille de « ${seen} » n’existe plus. Choisissez-en une autre.`,
  unreadable: () => 'Cette formule ne peut pas être recalculée par période. Sa valeur du moment est relevée.',
  'dates-shape': () => 'La plage de dates doit être une seule colonne. Choisissez-la à nouveau.',
  'dates-elsewhere': ({ seen }) =>
    `« ${seen} » n’est pas sur la même feuille que les dates. Choisissez des plages de la même feuille.`,
  'bad-date': ({ seen, row }) =>
    `« ${seen} » à la ligne ${row} n’est pas une date. Corrigez-la dans la colonne des dates.`,
  'no-rows': ({ days }) =>
    days ? `Aucune ligne n’est datée ${days}.` : 'Aucune ligne n’est datée dans cette période.',
};

const en: Readonly<Record<Said, Say>> = {
  loading: () => 'The cell is still being calculated. The snapshot will try again at its next run.',
  error: ({ seen }) => `The cell shows the error ${seen}. Mend it so that the KPI can be measured.`,
  text: ({ seen }) => `The cell holds the text “${seen}” and not a number. Check the measure.`,
  blank: ({ days }) =>
    days ? `No data is entered for this measure ${days}.` : 'No data has been entered for this measure yet.',
  date: () => 'The measure gives a date and not a number. Check the columns chosen.',
  boolean: () =>
    'The measure gives TRUE or FALSE and not a number. Choose the target “done or not done”, or another cell.',
  table: () => 'The measure gives a table. Choose a single value.',
  cycle: () => 'The measure reads its own cell, or a cell that depends on it. Choose another reference.',
  gone: ({ seen }) =>
    seen === ''
      ? 'The cell or sheet of this measure no longer exists. Choose another one.'
      : `The cell or sheet of “${seen}” no longer exists. Choose another one.`,
  unreadable: () => 'This formula cannot be worked out again by period. Its value of the moment is recorded.',
  'dates-shape': () => 'The range of dates must be a single column. Choose it again.',
  'dates-elsewhere': ({ seen }) => `“${seen}” is not on the same sheet as the dates. Choose ranges of the same sheet.`,
  'bad-date': ({ seen, row }) => `“${seen}” in row ${row} is not a date. Correct it in the column of dates.`,
  'no-rows': ({ days }) => (days ? `No row is dated ${days}.` : 'No row is dated inside this period.'),
};

export function noValueWords(reason: Said, facts: NoValueFacts, language: Language): string {
  return (language === 'fr' ? fr : en)[reason](facts);
}

/** « 3 lignes incomplètes »: they count, and the reader is told; '' for none. */
export function incompleteWords(rows: number, language: Language): string {
  if (rows === 0) return '';
  if (language === 'fr') return rows === 1 ? '1 ligne incomplète' : `${rows} lignes incomplètes`;
  return rows === 1 ? '1 incomplete row' : `${rows} incomplete rows`;
}
