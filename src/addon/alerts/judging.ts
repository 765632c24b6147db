import type { Span } from '../../domain/analysis/target.ts';
import type { Day } from '../../domain/history/calendar.ts';
import { periodOf } from '../../domain/history/period.ts';
import type { TeamKpi } from '../../domain/kpi/team-kpi.ts';
import type { Measurer } from '../../functions/measure/measure.ts';
import type { Sitting } from '../google/document.ts';
import type { KpiRecord } from '../sheets/kpi-store.ts';
import { lastYearOf } from '../snapshot/values.ts';
import type { Targets } from '../steering/targets.ts';

/** What a verdict on a day rests on beside the value, the same for an alert as for the panel and the snapshot. */
export interface Judging {
  /** With the target in force then. */
  readonly kpiOn: (kpi: TeamKpi, day: Day) => TeamKpi;
  /** Last year's months, for what adds up over a season. */
  readonly seasonOn: (record: KpiRecord, day: Day) => readonly Span[] | undefined;
}

/** Both are asked for when a verdict needs them: a file whose KPIs have no season reads none of its sources for it. */
export function judgingWith(measure: () => Measurer, targets: () => Targets, here: Sitting): Judging {
  const seasons = new Map<string, readonly Span[] | undefined>();
  return {
    kpiOn: (kpi, day) => targets().on(kpi, day),
    seasonOn: (record, day) => {
      const { id, accrual, frequency } = record.kpi;
      if (accrual === 'level') return undefined;
      const key = accrual === 'total' ? id : `${id} ${periodOf(day, frequency, here.fiscalStart).key}`;
      if (!seasons.has(key)) seasons.set(key, lastYearOf(measure(), record, day, here));
      return seasons.get(key);
    },
  };
}
