import type { Sitting } from '../google/document.ts';
import { findSheets } from '../sheets/find-sheet.ts';
import { HISTORY_COLUMNS } from '../sheets/history-columns.ts';
import { KPI_COLUMNS } from '../sheets/kpi-columns.ts';
import { ownedSheet } from '../sheets/owned-sheet.ts';
import { openTable } from '../sheets/table-sheet.ts';
import { laidSheet } from './laid-sheet.ts';
import { layDashboard } from './lay-dashboard.ts';
import { type Source, stateCell, wholeColumn } from './source.ts';

/** Rows for KPIs that come in before the next refresh: of the workings, and of the dashboard's own table. */
const SPARE_SLOTS = 20;
const SPARE_LINES = 2;
const LEAST_LINES = 6;
/** Periods of each KPI that the formulas look at, and the bounds of the window in rows. */
const PERIODS = 26;
const LEAST_WINDOW = 300;
const LARGEST_WINDOW = 2600;

export type Refreshed = 'made' | 'updated' | 'keys-lost';

/**
 * Makes the dashboard, or lays it out again for the KPIs and the columns of today. What it shows follows the sheets by
 * itself; only its structure needs this. Runs under the document lock.
 */
export function refreshDashboard(here: Sitting): Refreshed {
  const found = findSheets(here.spreadsheet);
  const kpis = openTable(ownedSheet(found, 'kpi', KPI_COLUMNS, here), KPI_COLUMNS);
  const history = openTable(ownedSheet(found, 'history', HISTORY_COLUMNS, here), HISTORY_COLUMNS);
  const count = Math.max(0, kpis.sheet.getLastRow() - 1);
  const names = { kpi: kpis.sheet.getName(), history: history.sheet.getName() };
  const source: Omit<Source, 'choice'> = {
    language: here.language,
    kpi: (column) => wholeColumn(names.kpi, kpis.header, column),
    history: (column) => wholeColumn(names.history, history.header, column),
    slots: count + SPARE_SLOTS,
    window: Math.min(LARGEST_WINDOW, Math.max(LEAST_WINDOW, count * PERIODS)),
    state: stateCell(found),
    today: here.clock.day,
  };
  const sheets = {
    workings: laidSheet(here, found, 'workings'),
    dashboard: laidSheet(here, found, 'dashboard'),
  };
  return layDashboard(sheets, source, Math.max(LEAST_LINES, count + SPARE_LINES));
}
