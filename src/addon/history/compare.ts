import { STATUSES, type Status } from '../../domain/analysis/target.ts';
import { compareSnapshots, type Difference, type SnapshotRow } from '../../domain/history/compare.ts';
import type { ComparedValue, Comparison } from '../endpoints/history-contract.ts';
import type { Sitting } from '../google/document.ts';
import { textOf } from '../sheets/cell-text.ts';
import type { FoundSheets } from '../sheets/find-sheet.ts';
import { type HistoryKey, lookAtHistory } from '../sheets/history-store.ts';
import { openKpis } from '../sheets/kpi-store.ts';
import { storedOf, type WholeRows, wholeRows } from '../sheets/whole-rows.ts';

export interface ComparedSnapshots {
  /** Rows of two periods, or rows taken on two days. */
  readonly by: 'period' | 'day';
  readonly before: string;
  readonly after: string;
}

/** Two snapshots side by side, from the rows of both and no other. */
export function compare(here: Sitting, found: FoundSheets, { by, before, after }: ComparedSnapshots): Comparison {
  const sheet = found.get('history')?.sheet;
  if (!sheet) return { rows: [] };
  const { keys } = lookAtHistory(sheet, here.days);
  const whole = wholeRows(sheet);
  const isIn = (key: HistoryKey, wanted: string): boolean =>
    by === 'period' ? key.period === wanted : key.takenAt.slice(0, 10) === wanted;
  const snapshot = (wanted: string) =>
    rowsAt(
      keys.filter((key) => isIn(key, wanted)),
      whole,
      here,
    );
  const kpis = found.get('kpi')?.sheet;
  const currencies = new Map(
    kpis ? openKpis(kpis, here).records.map(({ kpi }) => [kpi.id, kpi.currency] as const) : [],
  );
  const rows = compareSnapshots(snapshot(before), snapshot(after));
  return { rows: rows.map((row) => ({ ...plain(row), currency: currencies.get(row.kpiId) ?? '' })) };
}

function rowsAt(keys: readonly HistoryKey[], whole: WholeRows, { days }: Sitting): readonly SnapshotRow[] {
  const numbers = keys.map(({ position }) => position);
  return [...whole.values(numbers)].map(([number, cells]) => {
    const { kpiId, period, value, status } = storedOf(cells, whole.header, number, days);
    const text = (key: 'kpi' | 'unit'): string => textOf(cells[whole.header.get(key) ?? -1]);
    return { kpiId, period, value, kpi: text('kpi'), unit: text('unit'), status: statusOf(status) };
  });
}

function statusOf(text: string): Status | '' {
  return STATUSES.find((status): status is Status => status === text) ?? '';
}

function plain({ kpiId, kpi, unit, before, after, change, share }: Difference) {
  const value = (row: SnapshotRow | undefined): ComparedValue | null =>
    row ? { value: row.value ?? null, status: row.status, period: row.period } : null;
  return { kpiId, kpi, unit, before: value(before), after: value(after), change: change ?? null, share: share ?? null };
}
