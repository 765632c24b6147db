import { dashboardWord } from '../../text/dashboard-words.ts';
import { type KeyedSheet, keyedSheet, writeKeys } from '../sheets/dashboard-keys.ts';
import { DASHBOARD_COLUMNS, type DashboardColumn } from '../sheets/dashboard-lines.ts';
import { makeRoom, writeLines } from '../sheets/dashboard-write.ts';
import { markSheet } from '../sheets/find-sheet.ts';
import { chartsGone, insertCharts } from './charts.ts';
import { type LaidSheet, resizeTo } from './laid-sheet.ts';
import { dashboardLines } from './lines.ts';
import { areaOf, colourStatuses, dress } from './looks.ts';
import type { Refreshed } from './refresh.ts';
import { quoted, type Source } from './source.ts';
import { columnNumber, letters, type TableName } from './workings/places.ts';
import { TREND } from './workings/ranked-table.ts';
import { type Piece, workings } from './workings/workings.ts';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

interface Sheets {
  readonly workings: LaidSheet;
  readonly dashboard: LaidSheet;
}

/** Rows of the lists that the drop-downs offer. */
const OFFERED = 300;
/** Where a choice stands. */
const CHOICES = {
  period: ['filters', 'name'],
  objective: ['filters', 'value'],
  owner: ['filters', 'status'],
  chart: ['charted', 'value'],
} as const;

export function layDashboard(sheets: Sheets, facts: Omit<Source, 'choice'>, tableRows: number): Refreshed {
  const { dashboard, workings: behind } = sheets;
  const name = quoted(dashboard.sheet.getName());
  const unplaced: Source = { ...facts, choice: () => '' };
  const draft = dashboardLines(unplaced, '', tableRows);
  if (dashboard.fresh) {
    resizeTo(dashboard.sheet, draft.length + 1, DASHBOARD_COLUMNS.length + 1, dashboard.sheet.getLastRow() === 0);
    writeKeys(dashboard.sheet, DASHBOARD_COLUMNS, draft);
  }
  // Refused where somebody protected that sheet, before anything of the other one is written.
  if (!behind.fresh) behind.sheet.getRange(1, columnNumber('facts', 'period')).setValue('period');
  const placed = place(dashboard.sheet, draft);
  if (!placed) return 'keys-lost';
  const { keyed, values, formulas, shown } = placed;
  const source: Source = {
    ...facts,
    choice: (of) => {
      const [row, column] = CHOICES[of];
      return `${name}!$${letters(keyed.columns.get(column) ?? 1)}$${keyed.rows.get(row) ?? 1}`;
    },
  };
  // Before there are formulas: each change of looks would have them all calculated.
  if (dashboard.fresh) dress(keyed, source, tableRows);
  const pieces = roomFor(behind, source);
  const lines = dashboardLines(source, quoted(behind.sheet.getName()), Math.max(tableRows, shown));
  writeLines(keyed, lines, DASHBOARD_COLUMNS, { values, formulas }, isDefault);
  fillWorkings(behind.sheet, pieces);
  if (dashboard.fresh) colourStatuses(keyed, source, tableRows);
  if (dashboard.fresh || behind.fresh) {
    offerChoices(keyed, behind.sheet);
    insertCharts(keyed, behind.sheet, source);
  }
  if (behind.fresh) {
    behind.sheet.hideSheet();
    markSheet('workings', behind.sheet);
  }
  if (!dashboard.fresh) return chartsGone(dashboard.sheet) ? 'updated-without-charts' : 'updated';
  markSheet('dashboard', dashboard.sheet);
  return 'made';
}

interface Placed {
  readonly keyed: KeyedSheet;
  readonly values: readonly (readonly unknown[])[];
  readonly formulas: readonly (readonly string[])[];
  /** Lines of KPIs that the sheet has. */
  readonly shown: number;
}

/** Reads what stands there, after room was made for what is missing. */
function place(sheet: Sheet, lines: ReturnType<typeof dashboardLines>): Placed | undefined {
  const range = sheet.getDataRange();
  const values = range.getValues();
  const keyed = keyedSheet(sheet, values);
  if (!keyed) return undefined;
  const shown = [...keyed.rows.keys()].filter((key) => /^kpi\d+$/.test(key)).length;
  if (makeRoom<DashboardColumn>(keyed, lines, DASHBOARD_COLUMNS) > 0) return place(sheet, lines);
  return { keyed, values, formulas: range.getFormulas(), shown };
}

/** Before anything refers to it: a reference past the edge of a sheet stays one. */
function roomFor({ sheet, fresh }: LaidSheet, source: Source): readonly Piece[] {
  const [tables, window] = workings(source);
  const [last] = window.rows;
  resizeTo(
    sheet,
    Math.max(OFFERED + 1, window.rows.length, tables.rows.length),
    window.column + (last?.length ?? 0),
    false,
  );
  // Before there are figures: an axis would otherwise show them as the history does, with all its decimals.
  if (fresh) sheet.getRange(2, columnNumber('points', 'columns'), TREND, 3).setNumberFormat('0.0');
  return [window, tables];
}

function fillWorkings(sheet: Sheet, pieces: readonly Piece[]): void {
  if (sheet.getLastRow() > 0) sheet.clearContents();
  for (const { column, rows } of pieces) {
    sheet.getRange(1, column, rows.length, rows[0]?.length ?? 1).setValues(rows.map((row) => [...row]));
  }
}

/** What is taken for granted in either language: a choice that nobody made. */
function isDefault(text: string): boolean {
  return (['newest', 'allObjectives', 'allOwners', 'mostAtRisk'] as const).some(
    (word) => text === dashboardWord(word, 'fr') || text === dashboardWord(word, 'en'),
  );
}

/** The four drop-downs; another text is marked, not refused. */
function offerChoices(keyed: KeyedSheet, behind: Sheet): void {
  const area = areaOf(keyed);
  const offered = <Table extends TableName>(table: Table, column: Parameters<typeof columnNumber<Table>>[1]) =>
    SpreadsheetApp.newDataValidation()
      .requireValueInRange(behind.getRange(2, columnNumber(table, column), OFFERED, 1), true)
      .setAllowInvalid(true)
      .build();
  const cell = (choice: keyof typeof CHOICES) => {
    const [row, column] = CHOICES[choice];
    return area(row, row, column, column);
  };
  cell('period').setDataValidation(offered('months', 'choice'));
  cell('objective').setDataValidation(offered('choices', 'objective'));
  cell('owner').setDataValidation(offered('choices', 'owner'));
  cell('chart').setDataValidation(offered('choices', 'chart'));
}
