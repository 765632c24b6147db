import type { SheetCells, Source } from '../../functions/measure/source.ts';
import type { Area } from '../../functions/measure/tree.ts';
import { gridRowsOf } from './table-sheet.ts';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** The workbook as measures read it: each sheet's values once, its formulas once and only when a reference is followed. */
export function workbookSource(spreadsheet: Spreadsheet): Source {
  const sheets = new Map<string, SheetCells | undefined>();
  const named = new Map<string, Area | undefined>();
  return {
    sheet: (name) =>
      remember(sheets, name, () => {
        const sheet = spreadsheet.getSheetByName(name);
        return sheet ? sheetCells(sheet) : undefined;
      }),
    named: (name) =>
      remember(named, name, () => {
        const range = spreadsheet.getRangeByName(name);
        return range ? areaOf(range) : undefined;
      }),
  };
}

/** A sheet of this many cells is read with its blanks: looking first where they begin would be one read more. */
const SMALL_GRID = 60_000;

function sheetCells(sheet: Sheet): SheetCells {
  const grid = { rows: gridRowsOf(sheet), columns: sheet.getRange('1:1').getNumColumns() };
  const small = grid.rows * grid.columns <= SMALL_GRID;
  const range = small ? sheet.getRange(1, 1, grid.rows, grid.columns) : sheet.getDataRange();
  const values = range.getValues();
  let formulas: string[][] | undefined;
  return {
    name: sheet.getName(),
    values,
    formulas: () => {
      formulas ??= range.getFormulas();
      return formulas;
    },
    ...grid,
  };
}

function areaOf(range: GoogleAppsScript.Spreadsheet.Range): Area {
  return {
    sheet: range.getSheet().getName(),
    top: range.getRow(),
    left: range.getColumn(),
    bottom: range.getLastRow(),
    right: range.getLastColumn(),
  };
}

function remember<Key, Value>(known: Map<Key, Value>, key: Key, find: () => Value): Value {
  const value = known.has(key) ? (known.get(key) as Value) : find();
  known.set(key, value);
  return value;
}
