import type { Stage } from '../domain/catalogue/funnel/stages.ts';
import type { Language, Words } from '../domain/words.ts';

/** The parts of « Score calculé sur 7 KPI parmi 9, chacun selon son poids. » around its two figures. */
export const SCORE_SENTENCE: Readonly<Record<'before' | 'between' | 'after', Words>> = {
  before: { fr: 'Score calculé sur ', en: 'Worked out on ' },
  between: { fr: ' KPI parmi ', en: ' of ' },
  after: { fr: ', chacun selon son poids.', en: ' KPIs, each by its weight.' },
};

const MONTHS: Readonly<Record<Language, readonly string[]>> = {
  fr: [
    'janvier',
    'février',
    'mars',
    'avril',
    'mai',
    'juin',
    'juillet',
    'août',
    'septembre',
    'octobre',
    'novembre',
    'décembre',
  ],
  en: [
    'January',
    'February',
    'March',
    'April',
    'May',
    'June',
    'July',
    'August',
    'September',
    'October',
    'November',
    'December',
  ],
};

/** « novembre 2026 »; the month counts from 1. */
export function monthWords(year: number, month: number, language: Language): string {
  return `${MONTHS[language][month - 1] ?? ''} ${year}`;
}

const SHORT_MONTHS: Words = {
  fr: 'janv. févr. mars avr. mai juin juil. août sept. oct. nov. déc.',
  en: 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec',
};

/** « nov. »: twelve months in a row need no year. */
export function shortMonth(month: number, language: Language): string {
  return SHORT_MONTHS[language].split(' ')[month - 1] ?? '';
}

/** Between groups of three digits: U+202F in French (Imprimerie nationale), a comma in English. */
export const GROUPING: Words = { fr: '\u202f', en: ',' };

/** « 12,3 M€ »: what follows the figure before its sign. */
export const MILLIONS: Words = { fr: '\u00a0M', en: 'M' };

/** What follows a figure in its unit, in the room of a table cell. */
export const UNIT_ENDINGS: Readonly<Record<string, Words>> = {
  ratio: { fr: ' %', en: '%' },
  multiple: { fr: ' ×', en: '×' },
  months: { fr: ' mois', en: ' mo' },
  days: { fr: ' j', en: ' d' },
  hours: { fr: ' h', en: ' h' },
  seconds: { fr: ' s', en: ' s' },
};
/** Currencies with a sign of their own; any other stands by its code. */
export const MONEY_SIGNS: Readonly<Record<string, string>> = {
  EUR: '€',
  USD: '$',
  GBP: '£',
  CHF: 'CHF',
  CAD: 'CA$',
  JPY: '¥',
};

export const STAGE_WORDS: Readonly<Record<Stage, Words>> = {
  visits: { fr: 'Visites', en: 'Visits' },
  leads: { fr: 'Leads', en: 'Leads' },
  mql: { fr: 'MQL', en: 'MQLs' },
  sql: { fr: 'SQL', en: 'SQLs' },
  customers: { fr: 'Clients', en: 'Customers' },
};

/** Beside the funnel: what stands between its period and its stages, and what to do where there is none. */
export const FUNNEL_WORDS: Readonly<Record<'after' | 'missing', Words>> = {
  after: { fr: '\u00a0: ', en: ': ' },
  missing: {
    fr: 'Pas encore d’entonnoir\u00a0: suivez le «\u00a0Taux MQL → SQL\u00a0», ou deux nombres parmi visites, leads et MQL, à la même fréquence.',
    en: 'No funnel yet: follow the “MQL to SQL rate”, or two counts among visits, leads and MQLs, at the same frequency.',
  },
};
