import { type Day, dateOf, dayOf, type Grain } from '../calendar.ts';
import { periodFromKey } from '../period.ts';
import { monthNamed } from './month-names.ts';

/** Which comes first in 03/04/2026. */
export type DateOrder = 'day-first' | 'month-first';

/** What the first column says: a calendar day, or the key of a whole period. */
export type WrittenPeriod =
  | { readonly kind: 'day'; readonly day: Day }
  | { readonly kind: 'period'; readonly key: string; readonly grain: Grain };

/** A day or period as people, Excel and the history sheet write it; `undefined` where it is none or no calendar has it. */
export function readPeriod(text: string, order: DateOrder): WrittenPeriod | undefined {
  const plain = withoutTime(text);
  return readDay(plain, order) ?? readKey(plain);
}

/** Only the order that this date can have, where its writing tells: 21/11/2026 begins with the day. */
export function orderOf(text: string): DateOrder | undefined {
  const [dayFirst, monthFirst] = [readPeriod(text, 'day-first'), readPeriod(text, 'month-first')];
  if ((dayFirst === undefined) === (monthFirst === undefined)) return undefined;
  return dayFirst ? 'day-first' : 'month-first';
}

/** 03/04/2026: two different days. */
export function hasTwoReadings(text: string): boolean {
  const [dayFirst, monthFirst] = [readPeriod(text, 'day-first'), readPeriod(text, 'month-first')];
  return dayFirst?.kind === 'day' && monthFirst?.kind === 'day' && dayFirst.day !== monthFirst.day;
}

function withoutTime(text: string): string {
  return text
    .replace(/[\s\u00a0\u202f]+/g, ' ')
    .trim()
    .replace(/[ T]\d{1,2}:\d{2}(:\d{2})?(\.\d+)?( ?[AaPp][Mm])?Z?$/, '');
}

function readDay(text: string, order: DateOrder): WrittenPeriod | undefined {
  const iso = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})$/.exec(text);
  if (iso) return dayIn(iso[1], iso[2], iso[3]);
  const numeric = /^(\d{1,2})([-/.])(\d{1,2})\2(\d{4}|\d{2})$/.exec(text);
  if (numeric) {
    const [, first, , second, year] = numeric;
    return order === 'day-first' ? dayIn(year, second, first) : dayIn(year, first, second);
  }
  const dayFirst = /^(\d{1,2})(?:er|st|nd|rd|th)?[ -]([^\d\s-]+)[ -](\d{4}|\d{2})$/i.exec(text);
  if (dayFirst) return dayIn(dayFirst[3], monthNamed(dayFirst[2] ?? ''), dayFirst[1]);
  const monthFirst = /^([^\d\s]+) (\d{1,2})(?:st|nd|rd|th)?,? (\d{4})$/i.exec(text);
  return monthFirst ? dayIn(monthFirst[3], monthNamed(monthFirst[1] ?? ''), monthFirst[2]) : undefined;
}

type Written = string | number | undefined;

function dayIn(year: Written, month: Written, day: Written): WrittenPeriod | undefined {
  const [y, m, d] = [fullYear(year), Number(month), Number(day)];
  const found = dayOf(y, m, d);
  const date = dateOf(found);
  return date.year === y && date.month === m && date.day === d ? { kind: 'day', day: found } : undefined;
}

/** Two digits are this century's: a marketing history has no other. */
function fullYear(year: Written): number {
  return Number(year) + (String(year).length === 2 ? 2000 : 0);
}

function readKey(text: string): WrittenPeriod | undefined {
  const key = periodOfKey(text);
  if (key) return key;
  const month = /^(\d{4})[-/.](\d{1,2})$/.exec(text);
  if (month) return monthKey(month[1], month[2]);
  const backwards = /^(\d{1,2})[-/.](\d{4})$/.exec(text);
  if (backwards) return monthKey(backwards[2], backwards[1]);
  const named = /^([^\d\s-]+)[ -]?(\d{4}|\d{2})$/.exec(text);
  const month12 = named ? monthNamed(named[1] ?? '') : undefined;
  if (named && month12 !== undefined) return monthKey(fullYear(named[2]), month12);
  return readPart(text);
}

/** « 2026-W47 », « S47 2026 », « semaine 47 (2026) », « T4 2026 », "2026 Q4", « trimestre 4 2026 ». */
function readPart(text: string): WrittenPeriod | undefined {
  const words = text.replace(/[()]/g, ' ').replace(/\s+/g, ' ').trim();
  const after = /^(\d{4})[- ]?([a-z]+) ?(\d{1,2})$/i.exec(words);
  const before = /^([a-z]+)[- ]?(\d{1,2})[-/ ]?(\d{4})$/i.exec(words);
  const [year, name, number] = after ? after.slice(1) : before ? [before[3], before[1], before[2]] : [];
  if (year === undefined || name === undefined) return undefined;
  if (/^(w|s|week|semaine|sem)$/i.test(name)) return periodOfKey(`${year}-W${String(number).padStart(2, '0')}`);
  return /^(q|t|quarter|trimestre|trim)$/i.test(name) ? periodOfKey(`${year}-Q${Number(number)}`) : undefined;
}

function monthKey(year: Written, month: Written): WrittenPeriod | undefined {
  return periodOfKey(`${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}`);
}

function periodOfKey(key: string): WrittenPeriod | undefined {
  const period = periodFromKey(key);
  return period ? { kind: 'period', key, grain: period.grain } : undefined;
}
