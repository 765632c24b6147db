import type { Sitting } from '../google/document.ts';
import { readSettings } from '../google/settings.ts';
import { type FoundSheets, findSheets } from '../sheets/find-sheet.ts';
import type { KpiRecord } from '../sheets/kpi-store.ts';
import { safely } from './safely.ts';
import { refreshStatus } from './status-sheet.ts';

/** Where a measure reads the date of today that we keep, it must be today's when nobody has opened the file. */
export function beforeRun(here: Sitting, found: FoundSheets, records: readonly KpiRecord[]): void {
  const name = found.get('status')?.sheet.getName();
  if (name === undefined || !records.some(({ cell }) => cell.formula.includes(name))) return;
  safely(() => refreshStatus(here, readSettings(), found));
}

/** A schedule saved before there was a history has a row that looks at none: once the first run has made one, it does. */
export function afterFirstRun(here: Sitting, before: FoundSheets): void {
  if (before.has('history') || !before.has('status')) return;
  safely(() => refreshStatus(here, readSettings(), findSheets(here.spreadsheet)));
}
