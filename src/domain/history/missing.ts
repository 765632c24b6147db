import type { TeamKpi } from '../kpi/team-kpi.ts';
import type { Day, FiscalStart } from './calendar.ts';
import { type Period, periodFromKey, periodOf } from './period.ts';
import { periodCount } from './period-count.ts';

export interface MissingInput {
  readonly kpi: TeamKpi;
  /** Period keys of the KPI's rows. */
  readonly periods: readonly string[];
  readonly today: Day;
  readonly fiscalStart?: FiscalStart;
}

/**
 * Periods that passed without any row, oldest first: from the KPI's start, or else its first row,
 * to the last period that was over before yesterday (yesterday's own run may still come today).
 */
export function missingPeriods({ kpi, periods, today, fiscalStart = 1 }: MissingInput): readonly Period[] {
  if (kpi.state !== 'active') return [];
  const { frequency: grain } = kpi;
  const known = periods.map((key) => periodFromKey(key)).filter((period): period is Period => period?.grain === grain);
  const from = kpi.start ?? Math.min(...known.map(({ start }) => start));
  const open = periodOf(today - 1, grain, fiscalStart);
  const to = Math.min(open.start - 1, kpi.end ?? Number.POSITIVE_INFINITY);
  const keys = new Set(known.map(({ key }) => key));
  return periodCount({ grain, fiscalStart, keys: periods })
    .between(from, to)
    .filter(({ key }) => !keys.has(key));
}
