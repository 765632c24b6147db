import { type Refusal, refuse } from '../refusal.ts';

/** A calendar day as a whole number of days since 1970-01-01: no clock, no time zone, no hour that DST can move. */
export type Day = number;
export type Grain = 'day' | 'week' | 'month' | 'quarter' | 'year';
export const GRAINS: readonly Grain[] = ['day', 'week', 'month', 'quarter', 'year'];

export interface CalendarDate {
  readonly year: number;
  /** 1 to 12. */
  readonly month: number;
  /** 1 to 31. */
  readonly day: number;
}

/** A month that a fiscal year starts in; 1 is the calendar year. */
export type FiscalStart = number;

const EPOCH_SHIFT = 719468;
const ERA = 146097;

/** Days from civil, proleptic Gregorian (Howard Hinnant, chrono-Compatible Low-Level Date Algorithms, 2013). */
export function dayOf(year: number, month: number, day: number): Day {
  const shifted = month <= 2 ? year - 1 : year;
  const era = Math.floor(shifted / 400);
  const yearOfEra = shifted - era * 400;
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1;
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return era * ERA + dayOfEra - EPOCH_SHIFT;
}

export function dateOf(day: Day): CalendarDate {
  const shifted = Math.floor(day) + EPOCH_SHIFT;
  const era = Math.floor(shifted / ERA);
  const dayOfEra = shifted - era * ERA;
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36524) - Math.floor(dayOfEra / 146096)) / 365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const monthFromMarch = Math.floor((5 * dayOfYear + 2) / 153);
  const month = monthFromMarch < 10 ? monthFromMarch + 3 : monthFromMarch - 9;
  return {
    year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0),
    month,
    day: dayOfYear - Math.floor((153 * monthFromMarch + 2) / 5) + 1,
  };
}

/** `yyyy-mm-dd` to a day, or nothing when that day is not in the calendar (30 February). */
export function parseDay(text: string): Day | undefined {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  if (!match) return undefined;
  const day = dayOf(Number(match[1]), Number(match[2]), Number(match[3]));
  return formatDay(day) === text ? day : undefined;
}

export function formatDay(day: Day): string {
  const { year, month, day: dayOfMonth } = dateOf(day);
  return `${pad(year, 4)}-${pad(month, 2)}-${pad(dayOfMonth, 2)}`;
}

/** 1 for Monday to 7 for Sunday. */
export function weekdayOf(day: Day): number {
  return ((((Math.floor(day) + 3) % 7) + 7) % 7) + 1;
}

/** ISO 8601: the week belongs to the year that holds its Thursday. */
export function isoWeekOf(day: Day): { readonly year: number; readonly week: number } {
  const thursday = Math.floor(day) - weekdayOf(day) + 4;
  const { year } = dateOf(thursday);
  return { year, week: Math.floor((thursday - dayOf(year, 1, 1)) / 7) + 1 };
}

/** The year in which a fiscal year starts, and how many months of it have begun. */
function fiscal(day: Day, start: FiscalStart): { readonly year: number; readonly monthsIn: number } {
  const { year, month } = dateOf(day);
  return month >= start ? { year, monthsIn: month - start } : { year: year - 1, monthsIn: month - start + 12 };
}

/**
 * Key of the period that holds a day: `2026-11-21`, `2026-W47`, `2026-11`, `2026-Q4`, `2026`.
 * Quarters and years follow the fiscal year and carry the year in which it starts; where that is not in January, its
 * month too (`2026-04-Q3`, `2026-04-FY`): a key says which days it holds, whatever month the year starts in later.
 */
export function periodKey(day: Day, grain: Grain, fiscalStart: FiscalStart = 1): string {
  if (grain === 'day') return formatDay(day);
  if (grain === 'week') {
    const { year, week } = isoWeekOf(day);
    return `${pad(year, 4)}-W${pad(week, 2)}`;
  }
  if (grain === 'month') return formatDay(day).slice(0, 7);
  const { year, monthsIn } = fiscal(day, fiscalStart);
  const start = fiscalStart === 1 ? pad(year, 4) : `${pad(year, 4)}-${pad(fiscalStart, 2)}`;
  if (grain === 'quarter') return `${start}-Q${Math.floor(monthsIn / 3) + 1}`;
  return fiscalStart === 1 ? start : `${start}-FY`;
}

export function periodStart(day: Day, grain: Grain, fiscalStart: FiscalStart = 1): Day {
  const whole = Math.floor(day);
  if (grain === 'day') return whole;
  if (grain === 'week') return whole - weekdayOf(whole) + 1;
  const { year, month } = dateOf(whole);
  if (grain === 'month') return dayOf(year, month, 1);
  const { year: fiscalYear, monthsIn } = fiscal(whole, fiscalStart);
  const months = fiscalStart - 1 + (grain === 'year' ? 0 : Math.floor(monthsIn / 3) * 3);
  return dayOf(fiscalYear + Math.floor(months / 12), (months % 12) + 1, 1);
}

/** Last day of the period, included. */
export function periodEnd(day: Day, grain: Grain, fiscalStart: FiscalStart = 1): Day {
  return nextPeriodStart(day, grain, fiscalStart) - 1;
}

export function nextPeriodStart(day: Day, grain: Grain, fiscalStart: FiscalStart = 1): Day {
  const start = periodStart(day, grain, fiscalStart);
  if (grain === 'day') return start + 1;
  if (grain === 'week') return start + 7;
  return addMonths(start, grain === 'month' ? 1 : grain === 'quarter' ? 3 : 12);
}

/** The same day of the month some months away; the last day where that month is shorter (31 January + 1 → 28 February). */
export function addMonths(day: Day, months: number): Day {
  const { year, month, day: dayOfMonth } = dateOf(day);
  const index = year * 12 + month - 1 + months;
  const first = dayOf(Math.floor(index / 12), (((index % 12) + 12) % 12) + 1, 1);
  const length = dayOf(Math.floor((index + 1) / 12), ((((index + 1) % 12) + 12) % 12) + 1, 1) - first;
  return first + Math.min(dayOfMonth, length) - 1;
}

const GRAIN_WORDS: Readonly<Record<string, Grain>> = {
  day: 'day',
  days: 'day',
  daily: 'day',
  jour: 'day',
  jours: 'day',
  week: 'week',
  weeks: 'week',
  weekly: 'week',
  semaine: 'week',
  semaines: 'week',
  month: 'month',
  months: 'month',
  monthly: 'month',
  mois: 'month',
  quarter: 'quarter',
  quarters: 'quarter',
  quarterly: 'quarter',
  trimestre: 'quarter',
  trimestres: 'quarter',
  year: 'year',
  years: 'year',
  yearly: 'year',
  an: 'year',
  ans: 'year',
  année: 'year',
  annee: 'year',
  années: 'year',
};

/** A grain typed by a person, in French or English. */
export function parseGrain(word: string): Grain | Refusal {
  return GRAIN_WORDS[word.trim().toLowerCase()] ?? refuse('GRAIN', { seen: word });
}

function pad(value: number, width: number): string {
  return String(value).padStart(width, '0');
}
