import { owedDigest } from '../../domain/alerts/telling.ts';
import type { HistoryRow } from '../../domain/history/history-row.ts';
import type { Merge } from '../../domain/history/merge.ts';
import type { Sitting } from '../google/document.ts';
import { readSettings } from '../google/settings.ts';
import type { AlertRecord } from '../sheets/alerts-row.ts';
import { type AlertStore, openAlerts } from '../sheets/alerts-store.ts';
import type { FoundSheets } from '../sheets/find-sheet.ts';
import type { HistoryKey, StoredRow } from '../sheets/history-store.ts';
import type { KpiRecord } from '../sheets/kpi-store.ts';
import { evaluated, isWatched } from './evaluate.ts';
import { type Material, materialOf, reachOf } from './material.ts';

/** What a clock run needs on the way, and what it hands to the rules once the history is written. */
export interface Watch {
  /** Rows that the run's one read of the history should bring as well. */
  readonly positions: readonly number[];
  /** The rules on the rows as they stand after the run. */
  look(stored: readonly StoredRow[], rows: readonly HistoryRow[], merged: Merge): Watched;
}

export interface Watched {
  readonly material: Material;
  readonly records: readonly AlertRecord[];
  /** Notes the new states; one write. */
  settle(): void;
}

/** Without a sheet of alerts, and on a day without a digest, there is nothing to watch: no call is spent. */
export function watchFor(
  found: FoundSheets,
  here: Sitting,
  kpis: readonly KpiRecord[],
  keys: readonly HistoryKey[],
): Watch | undefined {
  const sheet = found.get('alerts')?.sheet;
  const { digest, schedule } = readSettings();
  const digestToday = owedDigest(digest, schedule.hour, here.clock) !== undefined;
  if (!sheet && !digestToday) return undefined;
  const store = sheet && openAlerts(sheet, here, true);
  const watched = new Set(store?.records.map(({ rule }) => rule.kpiId));
  return {
    positions: reachOf(keys)
      .filter(({ kpiId }) => digestToday || watched.has(kpiId))
      .map(({ position }) => position),
    look: (stored, rows, { untouched }) => {
      const theirs = new Set(untouched.map(({ kpiId, period }) => `${period} ${kpiId}`));
      const written = rows.filter(({ kpiId, period }) => !theirs.has(`${period} ${kpiId}`));
      return lookAt(materialOf(kpis, stored, written), store, here);
    },
  };
}

function lookAt(material: Material, store: AlertStore | undefined, here: Sitting): Watched {
  const before = store?.records ?? [];
  // A clock run speaks for the day before.
  const records = evaluated(before, material, here, here.clock.day - 1);
  return {
    material,
    records,
    settle: () => {
      const changed = records.some((record, index) => record.state !== before[index]?.state);
      if (store && changed) store.writeStates(records.filter((record) => isWatched(record, material)));
    },
  };
}
