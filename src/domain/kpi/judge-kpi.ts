import { judge } from '../analysis/judge.ts';
import type { Judgement, Span } from '../analysis/target.ts';
import type { Unit } from '../catalogue/kpi.ts';
import type { Day, FiscalStart } from '../history/calendar.ts';
import { type Period, periodOf } from '../history/period.ts';
import type { TeamKpi } from './team-kpi.ts';

export interface JudgedValue {
  readonly value: number | undefined;
  readonly volume: number | undefined;
  /** The last day that the value knows of. */
  readonly asOf: Day;
  /** Today on the spreadsheet's clock: past the window's last day, the verdict is final. */
  readonly today: Day;
  /** The same stretch one year before, month by month: replaces the straight line of time where it is whole. */
  readonly lastYear?: readonly Span[] | undefined;
  /** The period that the value is for, where that is not the one which holds `asOf`: a row counted from another month. */
  readonly period?: Period;
}

/** Score, status and facts of a team's KPI: the same call for a snapshot's row and for the sidebar. */
export function judgeKpi(kpi: TeamKpi, judged: JudgedValue, fiscalStart: FiscalStart = 1): Judgement {
  const { value, volume, asOf, today, lastYear, period = periodOf(asOf, kpi.frequency, fiscalStart) } = judged;
  const start = kpi.start ?? period.start;
  const end = kpi.end ?? period.end;
  const lastDay = kpi.accrual === 'per_period' ? Math.min(period.end, end) : end;
  return judge({
    targetType: kpi.targetType,
    direction: kpi.direction,
    accrual: kpi.accrual,
    actual: value,
    volume,
    target: kpi.target,
    targetMax: kpi.targetMax,
    baseline: kpi.baseline,
    milestones: kpi.milestones,
    lastYear,
    start,
    end,
    today: asOf,
    periodStart: Math.max(period.start, start),
    periodEnd: Math.min(period.end, end),
    closed: today > lastDay && asOf >= lastDay,
    unit: unitOf(kpi.unit),
  });
}

const UNITS: readonly Unit[] = [
  ...(['currency', 'ratio', 'multiple', 'count', 'points', 'score', 'months', 'days', 'hours', 'seconds'] as const),
];

/** The catalogue's unit of a KPI; a team's own word (« devis ») counts things. */
export function unitOf(unit: string): Unit {
  return UNITS.find((candidate) => candidate === unit) ?? 'count';
}
