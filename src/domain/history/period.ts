import {
  type Day,
  dayOf,
  type FiscalStart,
  type Grain,
  nextPeriodStart,
  parseDay,
  periodEnd,
  periodKey,
  periodStart,
} from './calendar.ts';

/** A day, week, month, quarter or year, by its key and both ends included. */
export interface Period {
  readonly key: string;
  readonly grain: Grain;
  readonly start: Day;
  readonly end: Day;
}

/** Calendar days from one to another, both included; without `from`, everything up to `to`. */
export interface Window {
  readonly from: Day | undefined;
  readonly to: Day;
}

export function periodOf(day: Day, grain: Grain, fiscalStart: FiscalStart = 1): Period {
  return {
    key: periodKey(day, grain, fiscalStart),
    grain,
    start: periodStart(day, grain, fiscalStart),
    end: periodEnd(day, grain, fiscalStart),
  };
}

/** By default counted as the period itself is: a quarter of a fiscal year follows one of the same year's start. */
export function previousPeriod(
  { start, grain, key }: Period,
  fiscalStart: FiscalStart = readKey(key)?.fiscalStart ?? 1,
): Period {
  return periodOf(start - 1, grain, fiscalStart);
}

/**
 * The period of a key, or nothing where no calendar has it (`2026-W54`, `2026-13`).
 * @param bareStart the first month that a key without one is meant to count from: keys of the history count from January,
 * a person who types `2026-Q3` means the third quarter of the file's own year.
 */
export function periodFromKey(key: string, bareStart: FiscalStart = 1): Period | undefined {
  const found = readKey(key, bareStart);
  if (!found) return undefined;
  const period = periodOf(found.day, found.grain, found.fiscalStart);
  return period.key === key || (found.bare && bareStart > 1) ? period : undefined;
}

interface ReadKey {
  readonly day: Day;
  readonly grain: Grain;
  readonly fiscalStart: FiscalStart;
  /** A year or quarter without the month that its year starts in. */
  readonly bare: boolean;
}

function readKey(key: string, bareStart: FiscalStart = 1): ReadKey | undefined {
  const day = parseDay(key);
  if (day !== undefined) return { day, grain: 'day', fiscalStart: 1, bare: false };
  const year = Number(key.slice(0, 4));
  const part = /^\d{4}-(W?)(\d\d)$/.exec(key);
  if (part) {
    const number = Number(part[2]);
    // ISO 8601: 4 January is always in week 1.
    if (part[1]) return { day: dayOf(year, 1, 4) + (number - 1) * 7, grain: 'week', fiscalStart: 1, bare: false };
    return { day: dayOf(year, number, 1), grain: 'month', fiscalStart: 1, bare: false };
  }
  const counted = /^\d{4}-(0[2-9]|1[0-2])-(?:FY|Q([1-4]))$/.exec(key);
  const bare = /^\d{4}(?:-Q([1-4]))?$/.exec(key);
  if (!counted && !bare) return undefined;
  const fiscalStart = counted ? Number(counted[1]) : bareStart;
  const quarter = counted ? counted[2] : bare?.[1];
  const first = monthFrom(year, fiscalStart, quarter ? (Number(quarter) - 1) * 3 : 0);
  return { day: first, grain: quarter ? 'quarter' : 'year', fiscalStart, bare: bare !== null };
}

function monthFrom(year: number, fiscalStart: FiscalStart, months: number): Day {
  const index = fiscalStart - 1 + months;
  return dayOf(year + Math.floor(index / 12), (index % 12) + 1, 1);
}

/** The periods that hold the days from one to another, oldest first; only the `most` newest where they are many. */
export function periodsBetween(
  from: Day,
  to: Day,
  grain: Grain,
  { fiscalStart = 1, most = 400 }: { readonly fiscalStart?: FiscalStart; readonly most?: number | undefined } = {},
): readonly Period[] {
  const periods: Period[] = [];
  let start = periodStart(to, grain, fiscalStart);
  while (periods.length < most && nextPeriodStart(start, grain, fiscalStart) > from && to >= from) {
    periods.unshift(periodOf(start, grain, fiscalStart));
    start = periodStart(start - 1, grain, fiscalStart);
  }
  return periods;
}
