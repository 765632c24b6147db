import type { Day, FiscalStart, Grain } from './calendar.ts';
import { type Period, periodFromKey, periodOf, periodsBetween } from './period.ts';

/** How one KPI's periods are counted: its frequency, the file's fiscal year, and the keys of the rows that it has. */
export interface Counted {
  readonly grain: Grain;
  readonly fiscalStart: FiscalStart;
  readonly keys: readonly string[];
}

/**
 * The periods of a KPI, rows from before a change of fiscal year taken into account: such a row keeps its key, no other row
 * is made for the same days, and what it covers is neither caught up nor missing under the new count.
 */
export interface PeriodCount {
  /** The period that holds a day: by the key of the row that holds the very same days, where there is one. */
  of(day: Day): Period;
  /** Periods from one day to another, oldest first, but those that rows of another count cover in part. */
  between(from: Day, to: Day, most?: number): readonly Period[];
  /** Rows counted from another month. */
  readonly former: readonly Period[];
}

export function periodCount({ grain, fiscalStart, keys }: Counted): PeriodCount {
  const former = isFiscal(grain) ? formerOf({ grain, fiscalStart, keys }) : [];
  const known = new Set(keys);
  const kept = (period: Period): Period =>
    known.has(period.key) ? period : (former.find(({ start }) => start === period.start) ?? period);
  return {
    of: (day) => kept(periodOf(day, grain, fiscalStart)),
    between: (from, to, most) =>
      periodsBetween(from, to, grain, { fiscalStart, most })
        .map(kept)
        .filter((period) => known.has(period.key) || !former.some((one) => overlap(one, period))),
    former,
  };
}

function formerOf({ grain, fiscalStart, keys }: Counted): readonly Period[] {
  return keys.flatMap((key) => {
    const period = periodFromKey(key);
    return period?.grain === grain && periodOf(period.start, grain, fiscalStart).key !== key ? [period] : [];
  });
}

/** Days, weeks and months are the same in every fiscal year. */
function isFiscal(grain: Grain): boolean {
  return grain === 'quarter' || grain === 'year';
}

function overlap(a: Period, b: Period): boolean {
  return a.start <= b.end && b.start <= a.end;
}
