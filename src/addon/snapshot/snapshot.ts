import { logRow, type Run, runIdOf } from '../../domain/history/log-row.ts';
import { type Merge, merge } from '../../domain/history/merge.ts';
import type { Why } from '../../domain/history/schedule.ts';
import type { Language } from '../../domain/words.ts';
import { noticeWords } from '../../text/notice-words.ts';
import { judgingWith } from '../alerts/judging.ts';
import { type Watched, watchFor } from '../alerts/watch.ts';
import type { Sitting } from '../google/document.ts';
import { findSheets } from '../sheets/find-sheet.ts';
import { HISTORY_COLUMNS } from '../sheets/history-columns.ts';
import { findingWords } from '../sheets/history-findings.ts';
import { type HistoryStore, openHistory } from '../sheets/history-store.ts';
import { KPI_COLUMNS } from '../sheets/kpi-columns.ts';
import { type KpiRecord, openKpis } from '../sheets/kpi-store.ts';
import { appendLog, LOG_COLUMNS } from '../sheets/log-sheet.ts';
import { ownedSheet } from '../sheets/owned-sheet.ts';
import { afterFirstRun, beforeRun } from '../status/around-run.ts';
import { lastTargetsIn, newestPositions } from '../steering/last-targets.ts';
import { openTargets } from '../steering/targets.ts';
import { historyRow } from './history-row.ts';
import { takeValues, type Value } from './take-values.ts';

export interface Snapshot {
  readonly run: Run;
  /** KPIs left without a value that a later tick may find. */
  readonly unmeasured: number;
  /** What the person should be told: ids given, targets and rows changed by hand. */
  readonly notices: readonly string[];
  /** What the alert rules saw, where there are any. */
  readonly watched: Watched | undefined;
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
  beforeRun(sitting, found, records);
  const history = openHistory(ownedSheet(found, 'history', HISTORY_COLUMNS, sitting), sitting.days);
  const runId = runIdOf(clock.stamp, `${by}${why}${clock.milliseconds}`);
  const taken = takeValues(sitting, records, history.keys, why, found.get('history')?.archivedYear);
  const written = concerned(history, taken.values);
  const measuredIds = new Set(taken.values.map(({ record }) => record.kpi.id));
  const newest = new Set([...written, ...newestPositions(history.keys, measuredIds)]);
  const watch = watchFor(found, sitting, records, history.keys, why);
  const stored = history.rows([...new Set([...newest, ...(watch?.positions ?? [])])]);
  const lastTargets = lastTargetsIn(stored.filter(({ position }) => newest.has(position)));
  const targets = openTargets(found, sitting, kpis, lastTargets, true);
  targets.settle();
  // Judged with the target in force on the last day that the value knows of.
  const rows = taken.values.map(({ record, planned, measured }) =>
    historyRow(sitting, { ...record, kpi: targets.on(record.kpi, planned.asOf) }, planned, measured, {
      why,
      by,
      runId,
    }),
  );
  const merged = merge(
    stored.filter(({ position }) => written.has(position)),
    rows,
  );
  history.write(merged);
  const notices = [
    ...(kpis?.notices ?? []),
    ...targets.notices,
    ...handEdited(merged, records, language),
    ...findingWords(history.findings, nameIn(records), language),
  ];
  const run: Run = {
    runId,
    at: clock.stamp,
    by,
    why,
    measured: rows.length,
    written: merged.appends.length,
    updated: merged.updates.length,
    refused: taken.refused,
    seconds: (Date.now() - clock.milliseconds) / 1000,
    notices,
  };
  appendLog(ownedSheet(found, 'log', LOG_COLUMNS, sitting), logRow(run));
  afterFirstRun(sitting, found);
  const judging = judgingWith(
    () => taken.measure,
    () => targets,
    sitting,
  );
  const watched = watch?.look({ stored, rows, merged, ...judging });
  return { run, unmeasured: taken.unmeasured, notices, watched };
}

/** A KPI of the history by the name it has today, or by its id where it has gone. */
export function nameIn(records: readonly KpiRecord[]): (kpiId: string) => string {
  const names = new Map(records.map(({ kpi }) => [kpi.id, kpi.name]));
  return (kpiId) => names.get(kpiId) || kpiId;
}

/** One sentence a KPI, by the name it has today. */
function handEdited({ untouched }: Merge, records: readonly KpiRecord[], language: Language): readonly string[] {
  const ids = new Set(untouched.map(({ kpiId }) => kpiId));
  return records
    .filter(({ kpi }) => ids.has(kpi.id))
    .map(({ kpi }) => noticeWords('row-by-hand', language, { name: kpi.name }));
}

/** Every row that the run writes or might double: all those with its keys. */
function concerned({ keys }: HistoryStore, values: readonly Value[]): ReadonlySet<number> {
  const wanted = new Set(values.map(({ record, planned }) => `${planned.period.key} ${record.kpi.id}`));
  return new Set(keys.filter(({ kpiId, period }) => wanted.has(`${period} ${kpiId}`)).map(({ position }) => position));
}
