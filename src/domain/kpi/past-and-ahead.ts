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

export interface TimeToCut {
  readonly kpi: TeamKpi;
  readonly past: readonly PastPoint[];
  readonly value: number | undefined;
  readonly today: Day;
  readonly fiscalStart?: FiscalStart | undefined;
  /** The past tells what each period brought, and not how far a total had come. */
  readonly apiece?: boolean | undefined;
}

/** Cuts a KPI's time in two: the periods that are over, as a series, and those up to its end. */
export function pastAndAhead({ kpi, past, value, today, fiscalStart = 1, apiece }: TimeToCut): PastAndAhead {
  const { frequency, accrual, dates, start, end = Number.POSITIVE_INFINITY } = kpi;
  const open = periodOf(today, frequency, fiscalStart);
  // What adds up has nothing to bring before its first day.
  const begun = accrual === 'level' ? today : Math.max(today, (start ?? today) - 1);
  const first = begun > today ? periodOf(begun + 1, frequency, fiscalStart) : open;
  const day = accrual === 'per_period' || kpi.end === undefined ? Math.min(first.end, end) : end;
  const running = accrual === 'total' && !apiece;
  // By their days: a row from before a change of fiscal year has another key.
  const closed = new Map<string, number>();
  let oldest = open.start;
  for (const point of past) {
    const period = periodFromKey(point.period);
    const old = running && start !== undefined && (period?.end ?? 0) < start;
    if (period?.grain !== frequency || period.start >= open.start || point.provisional || old) continue;
    closed.set(daysOf(period), point.value);
    oldest = Math.min(oldest, period.start);
  }
  const most = { most: MOST, fiscalStart };
  const periods = oldest < first.start ? periodsBetween(oldest, first.start - 1, frequency, most) : [];
  const values = periods.map((period) => closed.get(daysOf(period)) ?? null);
  // A reading of the moment is as good as a period's; a dated level is still half empty.
  const reading = accrual === 'level' && dates === '' && value !== undefined && day > open.end;
  const from = reading ? open.end + 1 : first.start;
  return {
    values: running ? increases(values, periods, start) : reading ? [...values, value] : values,
    ahead: day > begun ? periodsBetween(from, day, frequency, most).map(step) : [],
    day,
  };

  function step(period: Period): Step {
    const to = Math.min(period.end, day);
    return { share: (to - Math.max(period.start - 1, begun)) / (period.end - period.start + 1) };
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
