import type { AlertRow } from '../../domain/alerts/readings.ts';
import { STATUSES, type Status } from '../../domain/analysis/target.ts';
import { type Day, parseDay } from '../../domain/history/calendar.ts';
import type { HistoryRow } from '../../domain/history/history-row.ts';
import { periodFromKey } from '../../domain/history/period.ts';
import type { Sitting } from '../google/document.ts';
import { type FoundSheets, findSheets } from '../sheets/find-sheet.ts';
import { type HistoryKey, lookAtHistory, type StoredRow } from '../sheets/history-store.ts';
import { type KpiRecord, openKpis } from '../sheets/kpi-store.ts';
import { byKpi } from '../snapshot/by-kpi.ts';
import { measurerFor } from '../snapshot/values.ts';
import { lastTargetsIn } from '../steering/last-targets.ts';
import { openTargets } from '../steering/targets.ts';
import { type Judging, judgingWith } from './judging.ts';
import { once } from './once.ts';

/** A row of the history with what its run found. */
export interface PastRow extends AlertRow {
  readonly kpiId: string;
  readonly status: Status;
  readonly score: number | undefined;
}

/** What rules and digests look at: the KPIs and the newest rows of their history, oldest first. */
export interface Material extends Judging {
  readonly records: readonly KpiRecord[];
  readonly rowsOf: (kpiId: string) => readonly PastRow[];
}

/** Newest rows of the history that are looked at: a block that one read brings quickly. */
const REACH = 4000;

export function reachOf(keys: readonly HistoryKey[]): readonly HistoryKey[] {
  return keys.slice(-REACH);
}

/** Read from the file, where no run has just done so. */
export function readMaterial(here: Sitting, found: FoundSheets = findSheets(here.spreadsheet)): Material {
  const kpiSheet = found.get('kpi')?.sheet;
  const historySheet = found.get('history')?.sheet;
  const kpis = kpiSheet && openKpis(kpiSheet, here);
  const history = historySheet ? lookAtHistory(historySheet, here.days) : undefined;
  const stored = history ? history.rows(reachOf(history.keys).map(({ position }) => position)) : [];
  const measure = once(() => measurerFor(here));
  const targets = once(() => openTargets(found, here, kpis, lastTargetsIn(stored)));
  return materialOf(kpis?.records ?? [], stored, here.clock.day, judgingWith(measure, targets, here));
}

/** Of two rows with one key the later one counts: what a run has read comes before what it then wrote in its place. */
export function materialOf(
  records: readonly KpiRecord[],
  stored: readonly (StoredRow | HistoryRow)[],
  today: Day,
  judging: Judging,
): Material {
  const rows = new Map<string, PastRow>();
  for (const row of stored) {
    const past = pastRow(row, today);
    if (past) rows.set(`${row.period} ${row.kpiId}`, past);
  }
  const ordered = [...rows.values()].sort((a, b) => startOf(a) - startOf(b));
  const groups = byKpi(ordered);
  return { records, rowsOf: (kpiId) => groups.get(kpiId) ?? [], ...judging };
}

function pastRow(row: StoredRow | HistoryRow, today: Day): PastRow | undefined {
  const takenOn = parseDay(row.takenAt.slice(0, 10));
  if (row.value === undefined || takenOn === undefined) return undefined;
  return {
    kpiId: row.kpiId,
    period: row.period,
    value: row.value,
    volume: row.volume,
    asOf: lastKnownDay(row.origin, takenOn, today),
    score: row.score,
    status: STATUSES.find((status): status is Status => status === row.status) ?? 'no_data',
  };
}

/** A person who takes a snapshot speaks for that day, the clock for the day before; a figure by hand for its whole period. */
function lastKnownDay(origin: HistoryRow['origin'], takenOn: Day, today: Day): Day {
  if (origin === 'correction') return today - 1;
  return origin === 'manual' ? takenOn : takenOn - 1;
}

function startOf({ period }: PastRow): number {
  return periodFromKey(period)?.start ?? 0;
}
