import { markAnomalies } from '../analysis/anomaly.ts';
import type { Day } from '../history/calendar.ts';
import { periodFromKey } from '../history/period.ts';
import { isRefusal } from '../refusal.ts';
import type { TeamKpi } from './team-kpi.ts';

export interface PastValue {
  readonly period: string;
  readonly value: number;
  readonly volume: number | undefined;
}

/** The interval in which a value would have been usual. */
export interface Usual {
  readonly low: number;
  readonly high: number;
}

const DAYS_OF_A_WEEK = 7;
/** Fewer readings than this are a range, not a habit. */
const FEWEST = 8;

/**
 * Periods whose value lies outside the natural limits of the KPI's own history, the weekday cycle taken out of daily ones.
 * Readings under the KPI's minimum volume are neither used nor marked; a running total has no habit to leave.
 */
export function unusualPeriods(kpi: TeamKpi, past: readonly PastValue[]): ReadonlyMap<string, Usual> {
  const unusual = new Map<string, Usual>();
  if (kpi.accrual === 'total' || past.length < FEWEST) return unusual;
  const ordered = [...past].sort((a, b) => endOf(a) - endOf(b));
  const marks = markAnomalies({
    values: ordered.map(({ value }) => value),
    volumes: kpi.minimumVolume > 0 ? ordered.map(({ volume }) => volume) : undefined,
    leastVolume: kpi.minimumVolume,
    period: kpi.frequency === 'day' && ordered.length >= 3 * DAYS_OF_A_WEEK ? DAYS_OF_A_WEEK : 1,
  });
  if (isRefusal(marks)) return unusual;
  marks.forEach((mark, index) => {
    const point = ordered[index];
    if (!mark || !point || (mark.signal !== 'high' && mark.signal !== 'low')) return;
    unusual.set(point.period, { low: mark.low, high: mark.high });
  });
  return unusual;
}

function endOf({ period }: PastValue): Day {
  return periodFromKey(period)?.end ?? 0;
}
