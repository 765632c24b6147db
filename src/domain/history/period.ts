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

export function previousPeriod({ start, grain }: Period, fiscalStart: FiscalStart = 1): Period {
  return periodOf(start - 1, grain, fiscalStart);
}

/** The period of a key, or nothing where no calendar has it (`2026-W54`, `2026-13`). */
export function periodFromKey(key: string, fiscalStart: FiscalStart = 1): Period | undefined {
  const found = anyDayIn(key, fiscalStart);
  if (!found) return undefined;
  const period = periodOf(found.day, found.grain, fiscalStart);
  return period.key === key ? period : undefined;
}

function anyDayIn(key: string, fiscalStart: FiscalStart): { readonly day: Day; readonly grain: Grain } | undefined {
  const day = parseDay(key);
  if (day !== undefined) return { day, grain: 'day' };
  const match = /^(\d{4})(?:-(?:W(\d\d)|Q([1-4])|(\d\d)))?$/.exec(key);
  if (!match) return undefined;
  const year = Number(match[1]);
  // ISO 8601: 4 January is always in week 1.
  if (match[2]) return { day: dayOf(year, 1, 4) + (Number(match[2]) - 1) * 7, grain: 'week' };
  if (match[3]) return { day: monthFrom(year, fiscalStart, (Number(match[3]) - 1) * 3), grain: 'quarter' };
  if (match[4]) return { day: dayOf(year, Number(match[4]), 1), grain: 'month' };
  return { day: monthFrom(year, fiscalStart, 0), grain: 'year' };
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
  { fiscalStart = 1, most = 400 }: { readonly fiscalStart?: FiscalStart; readonly most?: number } = {},
): readonly Period[] {
  const periods: Period[] = [];
  let start = periodStart(to, grain, fiscalStart);
  while (periods.length < most && nextPeriodStart(start, grain, fiscalStart) > from && to >= from) {
    periods.unshift(periodOf(start, grain, fiscalStart));
    start = periodStart(start - 1, grain, fiscalStart);
  }
  return periods;
}
