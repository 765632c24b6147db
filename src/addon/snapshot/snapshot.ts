import type { Span } from '../../domain/analysis/target.ts';
import { catalogue } from '../../domain/catalogue/catalogue.ts';
import type { HistoryRow } from '../../domain/history/history-row.ts';
import { logRow, type Run, runIdOf } from '../../domain/history/log-row.ts';
import { type Merge, merge } from '../../domain/history/merge.ts';
import { type Planned, plan } from '../../domain/history/plan.ts';
import { spokenDay, type Why } from '../../domain/history/schedule.ts';
import { sealed } from '../../domain/history/seal.ts';
import { judgeKpi } from '../../domain/kpi/judge-kpi.ts';
import type { Language } from '../../domain/words.ts';
import type { Measured } from '../../functions/measure/measure.ts';
import { isNoValue } from '../../functions/measure/no-value.ts';
import { noValueSentence } from '../../functions/measure/no-value-sentence.ts';
import { noticeWords } from '../../text/notice-words.ts';
import type { Sitting } from '../google/document.ts';
import { findSheets } from '../sheets/find-sheet.ts';
import { HISTORY_COLUMNS } from '../sheets/history-columns.ts';
import { type HistoryKey, type HistoryStore, openHistory } from '../sheets/history-store.ts';
import { KPI_COLUMNS } from '../sheets/kpi-columns.ts';
import { type KpiRecord, openKpis } from '../sheets/kpi-store.ts';
import { appendLog, LOG_COLUMNS } from '../sheets/log-sheet.ts';
import { ownedSheet } from '../sheets/owned-sheet.ts';
import { byKpi } from './by-kpi.ts';
import { lastYearOf, measurerFor, takeValue } from './values.ts';

export interface Snapshot {
  readonly run: Run;
  /** KPIs left without a value that a later tick may find. */
  readonly unmeasured: number;
  /** What the person should be told: ids given, rows changed by hand. */
  readonly notices: readonly string[];
}

/**
 * Measures every active KPI from the raw ranges and merges the values into the history: one row per KPI and period.
 * Runs under the document lock; whatever dies halfway is made good by the next run, because a row is found by its key.
 */
export function takeSnapshot(sitting: Sitting, why: Why, by: string): Snapshot {
  const { clock, language } = sitting;
  const found = findSheets(sitting.spreadsheet);
  const kpis = found.has('kpi') ? openKpis(ownedSheet(found, 'kpi', KPI_COLUMNS, sitting), sitting, true) : undefined;
  const records = kpis?.records ?? [];
  const history = openHistory(ownedSheet(found, 'history', HISTORY_COLUMNS, sitting), sitting.days);
  const runId = runIdOf(clock.stamp, `${by}${why}${clock.milliseconds}`);
  const taken = measureAll(sitting, records, history.keys, { why, by, runId });
  const merged = merge(history.rows(concerned(history, taken.rows)), taken.rows);
  history.write(merged);
  const run: Run = {
    runId,
    at: clock.stamp,
    by,
    why,
    measured: taken.rows.length,
    written: merged.appends.length,
    updated: merged.updates.length,
    refused: taken.refused,
    seconds: (Date.now() - clock.milliseconds) / 1000,
  };
  appendLog(ownedSheet(found, 'log', LOG_COLUMNS, sitting), logRow(run));
  const notices = [...(kpis?.notices ?? []), ...handEdited(merged, records, language)];
  return { run, unmeasured: taken.unmeasured, notices };
}

/** One sentence a KPI, by the name it has today. */
function handEdited({ untouched }: Merge, records: readonly KpiRecord[], language: Language): readonly string[] {
  const ids = new Set(untouched.map(({ kpiId }) => kpiId));
  return records
    .filter(({ kpi }) => ids.has(kpi.id))
    .map(({ kpi }) => noticeWords('row-by-hand', language, { name: kpi.name }));
}

/** Every row that the run writes or might double: all those with its keys. */
function concerned({ keys }: HistoryStore, rows: readonly HistoryRow[]): readonly number[] {
  const wanted = new Set(rows.map(({ kpiId, period }) => `${period} ${kpiId}`));
  return keys.filter(({ kpiId, period }) => wanted.has(`${period} ${kpiId}`)).map(({ position }) => position);
}

interface Taken {
  readonly rows: readonly HistoryRow[];
  readonly refused: Run['refused'];
  readonly unmeasured: number;
}

type RunFacts = Pick<Run, 'why' | 'by' | 'runId'>;

function measureAll(
  sitting: Sitting,
  records: readonly KpiRecord[],
  keys: readonly HistoryKey[],
  facts: RunFacts,
): Taken {
  const measure = measurerFor(sitting);
  const spoken = spokenDay(facts.why, sitting.clock.day);
  const keysByKpi = byKpi(keys);
  const rows: HistoryRow[] = [];
  const refused: { kpi: string; reason: string }[] = [];
  let unmeasured = 0;
  for (const record of records) {
    const { kpi, cell, problems } = record;
    // Several periods of one KPI may lack a value for the same reason: it is told once.
    const told = new Set<string>();
    const tell = (reason: string): void => {
      if (!told.has(reason)) refused.push({ kpi: kpi.name || kpi.id, reason });
      told.add(reason);
    };
    if (problems.length > 0) tell(problems.join(' '));
    const dated = kpi.state === 'active' && measure.isDated(cell, kpi.dates);
    for (const planned of plan({ kpi, dated, rows: keysByKpi.get(kpi.id) ?? [], spoken })) {
      const value = takeValue(measure, record, planned.window);
      if (!isNoValue(value)) {
        const lastYear = dated ? lastYearOf(measure, record, planned.asOf) : undefined;
        rows.push(historyRow(sitting, record, planned, { ...value, lastYear }, facts));
      } else if (!planned.catchUp || value.reason !== 'no-rows') {
        unmeasured++;
        tell(noValueSentence(value, sitting.language, catalogue));
      }
    }
  }
  return { rows, refused, unmeasured };
}

function historyRow(
  { clock }: Sitting,
  { kpi, cell }: KpiRecord,
  { period, asOf, catchUp }: Planned,
  { value, volume, lastYear }: Measured & { readonly lastYear: readonly Span[] | undefined },
  { why, by, runId }: RunFacts,
): HistoryRow {
  const { score, status } = judgeKpi(kpi, { value, volume, asOf, today: clock.day, lastYear });
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
