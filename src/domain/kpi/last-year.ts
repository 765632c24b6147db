import { addMonths, type Day, type FiscalStart, nextPeriodStart } from '../history/calendar.ts';
import { periodOf, type Window } from '../history/period.ts';
import type { TeamKpi } from './team-kpi.ts';

/** Inside a shorter stretch the calendar of another year shifts the weekdays more than any season does. */
const SHORTEST = 62;

/**
 * The stretch that a KPI which adds up is judged on, one year before, in calendar months: what the seasonal pace is
 * taken from. Nothing for a level, or for stretches of two months and less.
 */
export function lastYearWindows(kpi: TeamKpi, asOf: Day, fiscalStart: FiscalStart = 1): readonly Window[] {
  if (kpi.accrual === 'level') return [];
  const period = periodOf(asOf, kpi.frequency, fiscalStart);
  const [start, end] = kpi.accrual === 'per_period' ? [period.start, period.end] : [kpi.start, kpi.end];
  if (start === undefined || end === undefined || end - start < SHORTEST) return [];
  const last = addMonths(end, -12);
  const windows: Window[] = [];
  for (let from = addMonths(start, -12); from <= last; from = nextPeriodStart(from, 'month')) {
    windows.push({ from, to: Math.min(nextPeriodStart(from, 'month') - 1, last) });
  }
  return windows;
}
