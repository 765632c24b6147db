import type { Sitting } from '../google/document.ts';
import { underLock } from '../google/lock.ts';
import { findSheets } from '../sheets/find-sheet.ts';
import { openHistory } from '../sheets/history-store.ts';
import { openKpis } from '../sheets/kpi-store.ts';
import { lastTargetsIn, newestPositions } from './last-targets.ts';
import { openTargets } from './targets.ts';

/**
 * Writes what the sheets of KPIs and versions owe each other, read anew under the lock; answers whether it was done.
 * Whoever may only read the file, or comes while somebody writes, leaves it to the next run.
 */
export function settleTargets(here: Sitting): boolean {
  try {
    return underLock(() => {
      const found = findSheets(here.spreadsheet);
      const kpiSheet = found.get('kpi')?.sheet;
      const store = kpiSheet ? openKpis(kpiSheet, here, true) : undefined;
      const history = found.get('history')?.sheet;
      const ids = new Set(store?.records.map(({ kpi }) => kpi.id));
      const opened = history ? openHistory(history, here.days) : undefined;
      const rows = opened?.rows(newestPositions(opened.keys, ids)) ?? [];
      openTargets(found, here, store, lastTargetsIn(rows), true).settle();
    }).obtained;
  } catch (error) {
    console.warn(error);
    return false;
  }
}
