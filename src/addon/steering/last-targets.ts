import { isByHand } from '../../domain/history/seal.ts';
import type { HistoryKey, StoredRow } from '../sheets/history-store.ts';
import type { LastTargets } from './targets.ts';

/** The target on each KPI's newest row; one that a person changed says nothing on what the KPI sheet held. */
export function lastTargetsIn(rows: readonly StoredRow[]): LastTargets {
  const newest = new Map<string, StoredRow>();
  for (const row of rows) {
    const other = newest.get(row.kpiId);
    if (!isByHand(row) && (!other || other.takenAt < row.takenAt)) newest.set(row.kpiId, row);
  }
  return (kpiId) => newest.get(kpiId);
}

/** Where each KPI's newest row stands. */
export function newestPositions(keys: readonly HistoryKey[], kpiIds: ReadonlySet<string>): readonly number[] {
  const newest = new Map<string, HistoryKey>();
  for (const key of keys) {
    const other = newest.get(key.kpiId);
    if (kpiIds.has(key.kpiId) && (!other || other.takenAt < key.takenAt)) newest.set(key.kpiId, key);
  }
  return [...newest.values()].map(({ position }) => position);
}
