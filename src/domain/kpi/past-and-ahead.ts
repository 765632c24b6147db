import type { Day, FiscalStart } from '../history/calendar.ts';
import { type Period, periodFromKey, periodOf, periodsBetween } from '../history/period.ts';
import type { TeamKpi } from './team-kpi.ts';

/** One row of the history, as far as the future needs it. */
export interface PastPoint {
  readonly period: string;
  readonly value: number;
  /** Its figure may still move. */
  readonly provisional: boolean;
}

/** A period ahead and the share of its days that is still to come. */
export interface Step {
  readonly share: number;
}

export interface PastAndAhead {
  /** One figure a closed period, oldest first, `null` where none was taken: what came in, or the level. */
  readonly values: readonly (number | null)[];
  readonly ahead: readonly Step[];
  /** The day that the outlook is for. */
  readonly day: Day;
}

// More periods than a forecast remembers or reaches.
const MOST = 400;

/** Cuts a KPI's time in two: the periods that are over, as a series, and those up to its end. */
export function pastAndAhead(
  kpi: TeamKpi,
  past: readonly PastPoint[],
  value: number | undefined,
  today: Day,
  fiscalStart: FiscalStart = 1,
): PastAndAhead {
  const { frequency, accrual, dates, start, end = Number.POSITIVE_INFINITY } = kpi;
  const open = periodOf(today, frequency, fiscalStart);
  const day = accrual === 'per_period' || kpi.end === undefined ? Math.min(open.end, end) : end;
  // By their days: a row from before a change of fiscal year has another key.
  const closed = new Map<string, number>();
  let first = open.start;
  for (const point of past) {
    const period = periodFromKey(point.period);
    const old = accrual === 'total' && start !== undefined && (period?.end ?? 0) < start;
    if (period?.grain !== frequency || period.start >= open.start || point.provisional || old) continue;
    closed.set(daysOf(period), point.value);
    first = Math.min(first, period.start);
  }
  const most = { most: MOST, fiscalStart };
  const periods = first < open.start ? periodsBetween(first, open.start - 1, frequency, most) : [];
  const values = periods.map((period) => closed.get(daysOf(period)) ?? null);
  // A reading of the moment is as good as a period's; a dated level is still half empty.
  const reading = accrual === 'level' && dates === '' && value !== undefined && day > open.end;
  const from = reading ? open.end + 1 : open.start;
  return {
    values: accrual === 'total' ? increases(values, periods, start) : reading ? [...values, value] : values,
    ahead: day > today ? periodsBetween(from, day, frequency, most).map(step) : [],
    day,
  };

  function step(period: Period): Step {
    const to = Math.min(period.end, day);
    return { share: (to - Math.max(period.start - 1, today)) / (period.end - period.start + 1) };
  }
}

function daysOf({ start, end }: Period): string {
  return `${start}:${end}`;
}

/** A running total as what each period brought; unknown after a gap, and in a first period that was not whole. */
function increases(
  totals: readonly (number | null)[],
  periods: readonly Period[],
  start: Day | undefined,
): (number | null)[] {
  return totals.map((total, k) => {
    const before = k > 0 ? totals[k - 1] : periods[0]?.start === start ? 0 : null;
    return total === null || typeof before !== 'number' ? null : total - before;
  });
}
