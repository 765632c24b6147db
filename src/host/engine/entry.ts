import { readDateTime } from './entry-dates.ts';
import { readNumber } from './entry-numbers.ts';
import { canonicalFormula } from './formula-text.ts';
import type { LocaleDescription } from './workbook-layout.ts';

/** What Sheets makes of a text that is typed, or written by a script, into a cell. */
export type Entry =
  | { kind: 'blank' }
  | { kind: 'text'; text: string }
  | { kind: 'boolean'; value: boolean }
  | { kind: 'number'; value: number; format?: string }
  | { kind: 'formula'; formula: string };

export interface EntryContext {
  locale: LocaleDescription;
  /** The cell's own number format, '' when automatic; `@` keeps everything as text. */
  format: string;
  /** Serial number of the current day in the spreadsheet's zone, for dates typed without a year. */
  today: number;
}

const TRUTHS: Readonly<Record<string, boolean>> = { TRUE: true, FALSE: false, VRAI: true, FAUX: false };

function readBoolean(text: string, locale: LocaleDescription): boolean | undefined {
  const word = text.toUpperCase();
  return word.length === 4 && word !== 'TRUE' && !locale.code.startsWith('fr') ? undefined : TRUTHS[word];
}

/**
 * Reads a text as the spreadsheet does: apostrophe, formula, truth value, number, date, else text.
 * A leading + or - that does not begin a number begins a formula, as when typed
 * (support.google.com/docs/thread: cells that start with + or - need an apostrophe).
 */
export function readEntry(text: string, context: EntryContext): Entry {
  if (text === '') return { kind: 'blank' };
  if (text.startsWith("'")) return { kind: 'text', text: text.slice(1) };
  if (context.format === '@') return { kind: 'text', text };
  if (text.startsWith('=') && text.length > 1)
    return { kind: 'formula', formula: canonicalFormula(text, context.locale) };
  const trimmed = text.trim();
  const truth = readBoolean(trimmed, context.locale);
  if (truth !== undefined) return { kind: 'boolean', value: truth };
  const number = readNumber(trimmed, context.locale) ?? readDateTime(trimmed, context.locale, context.today);
  if (number) return { kind: 'number', ...number };
  if (/^[+-]./.test(text)) return { kind: 'formula', formula: canonicalFormula(`=${text}`, context.locale) };
  return { kind: 'text', text };
}
