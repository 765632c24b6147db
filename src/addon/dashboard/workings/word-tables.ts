import { STATUSES } from '../../../domain/analysis/target.ts';
import { addMonths, dateOf, GRAINS, periodStart } from '../../../domain/history/calendar.ts';
import type { Language } from '../../../domain/words.ts';
import { CODES, codeWords } from '../../../text/codes.ts';
import { MONEY_SIGNS, monthWords, shortMonth, UNIT_ENDINGS } from '../../../text/dashboard-sentences.ts';
import { dashboardWord } from '../../../text/dashboard-words.ts';
import { statusState } from '../../../text/status-sheet-words.ts';
import { statusLabel } from '../../../text/status-words.ts';
import type { LineCell } from '../../sheets/dashboard-lines.ts';
import { literal, type Source } from '../source.ts';
import { all, at } from './places.ts';

export type Rows = readonly (readonly LineCell[])[];

/** Serial number of 1 January 1970 in a spreadsheet, where day 1 is 31 December 1899. */
export const EPOCH_SERIAL = 25_569;
/** Months to choose from: those before this one, and those that the list grows by without being asked. */
export const MONTHS_BACK = 24;
const MONTHS_AHEAD = 24;
export const MONTHS = MONTHS_BACK + MONTHS_AHEAD + 2;
/** Later than any day that a history holds. */
export const END_OF_TIME = 99_999;

export const STATUS_COUNT = STATUSES.length;

export function statusRows({ language, slots }: Source): Rows {
  return STATUSES.map((status, index) => [
    status,
    statusLabel(status, language),
    `=COUNTIFS(${all('kpi', 'status', slots)};${index + 1};${all('kpi', 'show', slots)};1)`,
  ]);
}

function spellings(field: keyof typeof CODES, code: string): readonly string[] {
  return [...new Set([code, codeWords(field, code, 'fr'), codeWords(field, code, 'en')])];
}

export const STATE_ROWS: Rows = spellings('state', 'active').map((word) => [word]);
/** What starts again each period, and what adds up from its start to its end; the rest is a level. */
export const PER_PERIOD = 1;
export const TOTAL = 2;
export const ACCRUAL_ROWS: Rows = [
  ...spellings('accrual', 'per_period').map((word) => [word, PER_PERIOD]),
  ...spellings('accrual', 'total').map((word) => [word, TOTAL]),
];

/** Every way to write a unit of the list: its scale, what follows a figure, its sign; money has those of its currency. */
export function unitRows(language: Language): Rows {
  return Object.keys(CODES.unit).flatMap((unit) => {
    const ending = UNIT_ENDINGS[unit]?.[language] ?? '';
    return spellings('unit', unit).map((word) => [word, unit === 'ratio' ? 100 : 1, ending, ending.trim()]);
  });
}

export function moneyRows(language: Language): Rows {
  return Object.entries(MONEY_SIGNS).map(([code, sign]) =>
    language === 'fr' ? [code, '', `\u00a0${sign}`, sign] : [code, sign.length > 1 ? `${sign} ` : sign, '', sign],
  );
}

export const GRAIN_ROWS: Rows = GRAINS.flatMap((grain, index) =>
  spellings('frequency', grain).map((word) => [word, index + 1]),
);

/**
 * Periods are counted by their first day: (day + half a period) × periods ÷ days, cut to a whole number, rises by one from
 * each day, week, month, quarter or year to the next. 400 Gregorian years are 146,097 days; a first of the month is never
 * more than three days away from the even course, so half a period is room enough.
 */
export const RATES: readonly (readonly [half: number, periods: number, days: number])[] = [
  [0, 1, 1],
  [3, 1, 7],
  [15, 4800, 146_097],
  [45, 1600, 146_097],
  [180, 400, 146_097],
];

/** The newest reading first, then the months, the newest before the others; later months show as they come. */
export function monthRows({ language, today, fiscalStart }: Source): Rows {
  const rows: LineCell[][] = [[dashboardWord('newest', language), 0, END_OF_TIME, `=${at('months', 'label', 0)}`]];
  const oldest = addMonths(periodStart(today, 'month'), -MONTHS_BACK);
  for (let step = MONTHS_BACK + MONTHS_AHEAD; step >= 0; step--) {
    const row = rows.length;
    const first = addMonths(oldest, step);
    const { year, month } = dateOf(first);
    const shown = step <= MONTHS_BACK ? '1=1' : `${at('months', 'first', row)}<=TODAY()`;
    const last = addMonths(first, 1) - 1;
    rows.push([
      // The apostrophe keeps « novembre 2026 » a text: Sheets would read a date.
      `'${monthWords(year, month, language)}`,
      first + EPOCH_SERIAL,
      last + EPOCH_SERIAL,
      `=IF(${shown};${at('months', 'label', row)};"")`,
      `'${shortMonth(month, language)}`,
      ...GRAINS.map((grain) => periodStart(last, grain, fiscalStart) + EPOCH_SERIAL),
    ]);
  }
  return rows;
}

/** 1 overdue, 0 up to date, -1 not planned: the state that the sheet of the schedule tells by itself. */
export function lateFormula({ state, language }: Pick<Source, 'state' | 'language'>): string {
  if (state === '') return '=-1';
  const [fine, none] = [literal(statusState('fine', language)), literal(statusState('none', language))];
  return `=IFERROR(IF(${state}=${fine};0;IF(${state}=${none};-1;IF(${state}="";-1;1)));-1)`;
}
