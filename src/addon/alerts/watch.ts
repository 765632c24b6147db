import { isOpen, QUIET } from '../../domain/alerts/machine.ts';
import { owedDigest } from '../../domain/alerts/telling.ts';
import type { HistoryRow } from '../../domain/history/history-row.ts';
import type { Merge } from '../../domain/history/merge.ts';
import type { Why } from '../../domain/history/schedule.ts';
import type { Sitting } from '../google/document.ts';
import { readSettings } from '../google/settings.ts';
import type { AlertRecord } from '../sheets/alerts-row.ts';
import { type AlertStore, openAlerts } from '../sheets/alerts-store.ts';
import type { FoundSheets } from '../sheets/find-sheet.ts';
import type { HistoryKey, StoredRow } from '../sheets/history-store.ts';
import type { KpiRecord } from '../sheets/kpi-store.ts';
import { evaluated, isWatched } from './evaluate.ts';
import type { Judging } from './judging.ts';
import { type Material, materialOf, reachOf } from './material.ts';

/** What a run needs on the way, and what it hands to the rules once the history is written. */
export interface Watch {
  /** Rows that the run's one read of the history should bring as well. */
  readonly positions: readonly number[];
  /** The rules on the rows as they stand after the run. */
  look(run: RunForRules): Watched;
}

/** The rows that a run read, those it made, and what it judged them with. */
export interface RunForRules extends Judging {
  readonly stored: readonly StoredRow[];
  readonly rows: readonly HistoryRow[];
  readonly merged: Merge;
}

export interface Watched {
  readonly material: Material;
  readonly records: readonly AlertRecord[];
  /** Those that have just begun. */
  readonly opened: readonly AlertRecord[];
  /** Notes the new states; one write. */
  settle(): void;
}

/** Without a sheet of alerts, and on a day without a digest, there is nothing to watch: no call is spent. */
export function watchFor(
  found: FoundSheets,
  here: Sitting,
  kpis: readonly KpiRecord[],
  keys: readonly HistoryKey[],
  why: Why,
): Watch | undefined {
  const sheet = found.get('alerts')?.sheet;
  // Messages leave with the clock, in the name of whoever planned it.
  const digestToday = why === 'clock' && isDigestOwed(here);
  if (!sheet && !digestToday) return undefined;
  const store = sheet && openAlerts(sheet, here, true);
  const watched = new Set(store?.records.map(({ rule }) => rule.kpiId));
  return {
    positions: reachOf(keys)
      .filter(({ kpiId }) => digestToday || watched.has(kpiId))
      .map(({ position }) => position),
    look: ({ stored, rows, merged, ...judging }) => {
      const kept = [...merged.untouched, ...merged.frozen];
      const theirs = new Set(kept.map(({ kpiId, period }) => `${period} ${kpiId}`));
      const written = rows.filter(({ kpiId, period }) => !theirs.has(`${period} ${kpiId}`));
      const material = materialOf(kpis, [...stored, ...written], here.clock.day, judging);
      return lookAt(material, store, here);
    },
  };
}

function isDigestOwed({ clock }: Sitting): boolean {
  const { digest, schedule } = readSettings();
  return owedDigest(digest, schedule.hour, clock) !== undefined;
}

/** The rules on what the history holds now. */
export function lookAt(material: Material, store: AlertStore | undefined, here: Sitting): Watched {
  const before = store?.records ?? [];
  const records = evaluated(before, material, here);
  return {
    material,
    records,
    opened: records.filter(({ state }, index) => isOpen(state) && !isOpen(before[index]?.state ?? QUIET)),
    settle: () => {
      const changed = records.some((record, index) => record.state !== before[index]?.state);
      if (store && changed) store.writeStates(records.filter((record) => isWatched(record, material)));
    },
  };
}
