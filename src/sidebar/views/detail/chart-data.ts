import type { HistoryPoint, KpiView } from '../../../addon/endpoints/contract.ts';

/** Columns for the chart: one place a period, missing ones as gaps, in the order of the calendar. */
export interface ChartData {
  readonly periods: readonly string[];
  readonly values: (number | null)[];
  readonly targets: (number | null)[];
  readonly points: readonly (HistoryPoint | undefined)[];
}

export function chartData({ history, missing }: Pick<KpiView, 'history' | 'missing'>): ChartData {
  const byPeriod = new Map(history.map((point) => [point.period, point]));
  // Keys of one grain sort as text in the order of the calendar.
  const periods = [...new Set([...byPeriod.keys(), ...missing])].sort();
  const points = periods.map((period) => byPeriod.get(period));
  return {
    periods,
    points,
    values: points.map((point) => point?.value ?? null),
    targets: points.map((point, position) => point?.target ?? lastTarget(points, position)),
  };
}

/** A period without a run keeps the target of the one before. */
function lastTarget(points: readonly (HistoryPoint | undefined)[], position: number): number | null {
  for (let before = position - 1; before >= 0; before -= 1) {
    const point = points[before];
    if (point) return point.target;
  }
  return null;
}
