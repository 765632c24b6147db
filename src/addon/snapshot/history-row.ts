import type { Span } from '../../domain/analysis/target.ts';
import type { HistoryRow } from '../../domain/history/history-row.ts';
import type { Run } from '../../domain/history/log-row.ts';
import type { Planned } from '../../domain/history/plan.ts';
import { sealed } from '../../domain/history/seal.ts';
import { judgeKpi } from '../../domain/kpi/judge-kpi.ts';
import type { Sitting } from '../google/document.ts';
import type { KpiRecord } from '../sheets/kpi-store.ts';

export type RunFacts = Pick<Run, 'why' | 'by' | 'runId'>;

export interface Judged extends Pick<HistoryRow, 'value' | 'volume'> {
  readonly lastYear: readonly Span[] | undefined;
}

/** A value as the row that tells it: judged on the last day that it knows of, and sealed. */
export function historyRow(
  { clock }: Sitting,
  { kpi, cell }: KpiRecord,
  { period, asOf, catchUp }: Planned,
  { value, volume, lastYear }: Judged,
  { why, by, runId }: RunFacts,
): HistoryRow {
  const { score, status } = judgeKpi(kpi, { value, volume, asOf, today: clock.day, lastYear, period });
  return sealed({
    period: period.key,
    periodStart: period.start,
    periodEnd: period.end,
    takenAt: clock.stamp,
    kpiId: kpi.id,
    kpi: kpi.name,
    objective: kpi.objective,
    owner: kpi.owner,
    unit: kpi.unit,
    value,
    volume,
    baseline: kpi.baseline,
    target: kpi.target,
    score,
    status,
    source: kpi.source,
    measure: cell.formula.replace(/^=/, ''),
    origin: catchUp ? 'backfill' : why === 'clock' ? 'scheduled' : 'manual',
    by,
    runId,
  });
}
