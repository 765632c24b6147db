import type { TeamKpi } from '../kpi/team-kpi.ts';
import { type Day, type FiscalStart, parseDay } from './calendar.ts';
import type { HistoryRow } from './history-row.ts';
import { type Period, periodFromKey, previousPeriod, type Window } from './period.ts';
import { periodCount } from './period-count.ts';

/** Missed periods that one run catches up, the newest ones; older gaps stay visible and are filled by hand. */
export const MOST_CAUGHT_UP = 60;

export interface PlanInput {
  readonly kpi: TeamKpi;
  /** Can the measure be computed again for a past period? */
  readonly dated: boolean;
  /** The rows that this KPI has, in any order. */
  readonly rows: readonly Pick<HistoryRow, 'period' | 'takenAt'>[];
  /** The day that the run speaks for. */
  readonly spoken: Day;
  readonly fiscalStart?: FiscalStart;
}

/** One value to take: which period it is for, and over which days. */
export interface Planned {
  readonly period: Period;
  /** Nothing for a reading of the moment. */
  readonly window: Window | undefined;
  /** The last day that the value knows of: score and status are judged on it. */
  readonly asOf: Day;
  /** A past period that no run had written: its row says so, and having no data there is no failure of the run. */
  readonly catchUp: boolean;
}

/** What a run takes for one KPI, oldest period first. Drafts and archived KPIs are left alone. */
export function plan(input: PlanInput): readonly Planned[] {
  const { kpi, dated, spoken } = input;
  if (kpi.state !== 'active' || spoken < (kpi.start ?? Number.NEGATIVE_INFINITY)) return [];
  return dated ? planDated(input) : planReading(input);
}

/** A reading holds for the moment it is taken: for the period of the spoken day, until a run spoke for a later one. */
function planReading({ kpi, rows, spoken, fiscalStart = 1 }: PlanInput): readonly Planned[] {
  if (spoken > (kpi.end ?? Number.POSITIVE_INFINITY)) return [];
  const keys = rows.map(({ period }) => period);
  const period = periodCount({ grain: kpi.frequency, fiscalStart, keys }).of(spoken);
  const overtaken = keys.includes(period.key) && keys.some((key) => isLater(key, period));
  return overtaken ? [] : [{ period, window: undefined, asOf: spoken, catchUp: false }];
}

function planDated(input: PlanInput): readonly Planned[] {
  const { kpi, rows, spoken, fiscalStart = 1 } = input;
  const last = lastDay(kpi, spoken);
  const takenAt = timesOf(rows);
  const { open, periods } = datedPeriods(input, last, takenAt);
  const justEnded = previousPeriod(open, fiscalStart);
  const gaps = periods.some(({ key, start }) => start < justEnded.start && !takenAt.has(key));
  const expected = gaps ? Math.min(justEnded.start, oldestStart(kpi, rows)) : Number.NEGATIVE_INFINITY;
  return periods
    .filter(({ key, start, end }) => {
      const effectiveEnd = lastDay(kpi, end);
      const takenOn = takenDay(takenAt.get(key), start < justEnded.start);
      return start >= expected && (spoken <= effectiveEnd || isProvisional(takenOn, effectiveEnd, kpi.maturity));
    })
    .map((period) => {
      const to = Math.min(lastDay(kpi, period.end), spoken);
      const window = { from: kpi.accrual === 'total' ? kpi.start : period.start, to };
      return { period, window, asOf: to, catchUp: period.key !== open.key && !takenAt.has(period.key) };
    });
}

/** Rows that were begun under another fiscal year are finished as they were begun. */
function datedPeriods(
  { kpi, fiscalStart = 1 }: PlanInput,
  last: Day,
  takenAt: ReadonlyMap<string, string>,
): { readonly open: Period; readonly periods: readonly Period[] } {
  const count = periodCount({ grain: kpi.frequency, fiscalStart, keys: [...takenAt.keys()] });
  const open = count.of(last);
  const from = kpi.start ?? Number.NEGATIVE_INFINITY;
  const counted = new Map(count.between(from, last, MOST_CAUGHT_UP).map((period) => [period.key, period]));
  for (const period of [...count.former, open]) {
    if (period.end >= from && period.start <= last) counted.set(period.key, period);
  }
  return { open, periods: [...counted.values()].sort((a, b) => a.start - b.start) };
}

/** When each period's row was taken; of two rows with one key the first counts, as in a merge. */
function timesOf(rows: PlanInput['rows']): ReadonlyMap<string, string> {
  const times = new Map<string, string>();
  for (const { period, takenAt } of rows) if (!times.has(period)) times.set(period, takenAt);
  return times;
}

/** An older row whose hour somebody cleared is a finished one: no run may compute it again with the figures of today. */
function takenDay(stamp: string | undefined, older: boolean): Day | undefined {
  if (stamp === undefined) return undefined;
  return parseDay(stamp.slice(0, 10)) ?? (older ? Number.POSITIVE_INFINITY : undefined);
}

/** A dated figure may still move until a run taken after the period’s last day and its maturity has written it. */
export function isProvisional(takenOn: Day | undefined, end: Day, maturity: number): boolean {
  return takenOn === undefined || takenOn - 1 < end + maturity;
}

function lastDay({ end }: TeamKpi, day: Day): Day {
  return end === undefined ? day : Math.min(day, end);
}

/** Rows of another frequency, from before it was changed, are another series. */
function oldestStart({ frequency }: TeamKpi, rows: PlanInput['rows']): Day {
  let oldest = Number.POSITIVE_INFINITY;
  for (const { period: key } of rows) {
    const period = periodFromKey(key);
    if (period?.grain === frequency) oldest = Math.min(oldest, period.start);
  }
  return oldest;
}

function isLater(key: string, { grain, end }: Period): boolean {
  const period = periodFromKey(key);
  return period?.grain === grain && period.start > end;
}
