import { type Sitting, sitting } from '../../google/document.ts';
import { underLock } from '../../google/lock.ts';
import { type FoundSheets, findSheets } from '../../sheets/find-sheet.ts';
import { lookAtHistory } from '../../sheets/history-store.ts';
import { KPI_COLUMNS } from '../../sheets/kpi-columns.ts';
import { type KpiRecord, type KpiStore, openKpis } from '../../sheets/kpi-store.ts';
import { ownedSheet } from '../../sheets/owned-sheet.ts';
import { lastTargetsIn, newestPositions } from '../../steering/last-targets.ts';
import { openTargets, type Targets } from '../../steering/targets.ts';
import type { Answer } from '../checked.ts';

/** A KPI and all that a change of its targets or notes needs, under the lock. */
export interface Desk {
  readonly here: Sitting;
  readonly found: FoundSheets;
  readonly store: KpiStore;
  readonly record: KpiRecord;
}

/** Work on one KPI under the lock; one that is gone, or a lock that somebody else holds, is told. */
export function atDesk<Value>(kpiId: string, work: (desk: Desk) => Answer<Value>): Answer<Value> {
  const here = sitting();
  const done = underLock((): Answer<Value> => {
    const found = findSheets(here.spreadsheet);
    const store = openKpis(ownedSheet(found, 'kpi', KPI_COLUMNS, here), here, true);
    const record = store.records.find(({ kpi }) => kpi.id === kpiId);
    return record ? work({ here, found, store, record }) : { refused: 'kpi-gone' };
  });
  return done.obtained && done.value ? done.value : { refused: 'busy' };
}

export interface DeskTargets {
  readonly targets: Targets;
  /** The KPI has rows in the history, so that its old target is worth keeping. */
  readonly hasHistory: boolean;
}

/** The targets of one KPI, settled: what was typed in the sheet before is written down first. */
export function targetsAt({ here, found, store, record }: Desk): DeskTargets {
  const sheet = found.get('history')?.sheet;
  const history = sheet ? lookAtHistory(sheet, here.days) : undefined;
  const positions = newestPositions(history?.keys ?? [], new Set([record.kpi.id]));
  const rows = history?.rows(positions) ?? [];
  const targets = openTargets(found, here, { ...store, records: [record] }, lastTargetsIn(rows), true);
  if (targets.pending) targets.settle();
  return { targets, hasHistory: positions.length > 0 };
}
