import { parseCode } from '../../text/codes.ts';
import type { Sitting } from '../google/document.ts';
import { textOf } from '../sheets/cell-text.ts';
import { findSheets } from '../sheets/find-sheet.ts';
import { HISTORY_COLUMNS } from '../sheets/history-columns.ts';
import { lookAtHistory } from '../sheets/history-store.ts';
import { KPI_COLUMNS, type KpiKey } from '../sheets/kpi-columns.ts';
import { readMilestones } from '../sheets/kpi-row.ts';
import { ownedSheet } from '../sheets/owned-sheet.ts';
import { openTable, type TableSheet } from '../sheets/table-sheet.ts';
import { laidSheet } from './laid-sheet.ts';
import { layDashboard } from './lay-dashboard.ts';
import { type Source, stateCell, wholeColumn } from './source.ts';
import { olderRows } from './workings/older-rows.ts';
import { SLACK } from './workings/window-table.ts';

/** Rows for KPIs that come in before the next refresh: of the workings, and of the dashboard's own table. */
const SPARE_SLOTS = 20;
const SPARE_LINES = 2;
const LEAST_LINES = 6;
/** Periods of each KPI that the formulas look at, and the bounds of the window in rows. */
const PERIODS = 26;
const LEAST_WINDOW = 150;
const LARGEST_WINDOW = 2600;

export type Refreshed = 'made' | 'updated' | 'updated-without-charts' | 'keys-lost';

/**
 * Makes the dashboard, or lays it out again for the KPIs and the columns of today. What it shows follows the sheets by
 * itself; only its structure needs this. Runs under the document lock.
 */
export function refreshDashboard(here: Sitting): Refreshed {
  const found = findSheets(here.spreadsheet);
  const kpis = openTable(ownedSheet(found, 'kpi', KPI_COLUMNS, here), KPI_COLUMNS);
  const history = openTable(ownedSheet(found, 'history', HISTORY_COLUMNS, here), HISTORY_COLUMNS);
  const listed = listedKpis(kpis);
  const count = listed.length;
  const names = { kpi: kpis.sheet.getName(), history: history.sheet.getName() };
  const newest = Math.min(LARGEST_WINDOW, Math.max(LEAST_WINDOW, count * PERIODS));
  const older = olderOf(here, listed, history.sheet, newest);
  const source: Omit<Source, 'choice'> = {
    language: here.language,
    kpi: (column) => wholeColumn(names.kpi, kpis.header, column),
    history: (column) => wholeColumn(names.history, history.header, column),
    slots: count + SPARE_SLOTS,
    window: newest + older.length,
    older,
    state: stateCell(found),
    today: here.clock.day,
    fiscalStart: here.fiscalStart,
    milestones: milestonesOf(listed),
  };
  const sheets = {
    workings: laidSheet(here, found, 'workings'),
    dashboard: laidSheet(here, found, 'dashboard'),
  };
  return layDashboard(sheets, source, Math.max(LEAST_LINES, count + SPARE_LINES));
}

type Listed = readonly ReadonlyMap<KpiKey, unknown>[];

/** The rows of the sheet down to the last KPI: how many there are, and what is needed of them, in one read. */
function listedKpis(kpis: TableSheet<KpiKey>): Listed {
  if (kpis.gridRows < 2) return [];
  const rows = kpis.read(['id', 'name', 'targetType', 'milestones'], 2, kpis.gridRows);
  const filled = rows.map((cells) => textOf(cells.get('id')) + textOf(cells.get('name')) !== '');
  return rows.slice(0, filled.lastIndexOf(true) + 1);
}

function milestonesOf(listed: Listed): Source['milestones'] {
  return listed.flatMap((cells) => {
    const text = (key: KpiKey): string => textOf(cells.get(key));
    if (parseCode('targetType', text('targetType')) !== 'milestone') return [];
    return readMilestones(text('milestones')).map(({ day }) => ({ kpi: text('id'), day }));
  });
}

/** Rows above the newest ones that KPIs need all the same; what soon leaves the newest ones counts among them. */
function olderOf(
  here: Sitting,
  listed: Listed,
  history: GoogleAppsScript.Spreadsheet.Sheet,
  newest: number,
): readonly number[] {
  if (history.getLastRow() <= newest - SLACK) return [];
  const ids = listed.map((cells) => textOf(cells.get('id')));
  const { keys } = lookAtHistory(history, here.days);
  const from = keys.length - newest + SLACK + Math.floor(newest / 2);
  return olderRows(keys, { from, kpis: new Set(ids), today: here.clock.day });
}
