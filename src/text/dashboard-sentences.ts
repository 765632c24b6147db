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

/** Between groups of three digits: U+202F in French (Imprimerie nationale), a comma in English. */
export const GROUPING: Words = { fr: '\u202f', en: ',' };

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
