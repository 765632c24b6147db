import { SHEET_NAMES, type SheetRole } from '../../text/sheet-words.ts';
import type { Sitting } from '../google/document.ts';
import type { FoundSheets } from '../sheets/find-sheet.ts';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

export interface LaidSheet {
  readonly sheet: Sheet;
  /** Just made, or never finished: it has no mark yet. */
  readonly fresh: boolean;
}

/** A sheet that is laid out by cells and not by columns, made at the end on first use; the mark follows when it is done. */
export function laidSheet({ spreadsheet, language }: Sitting, found: FoundSheets, role: SheetRole): LaidSheet {
  const known = found.get(role);
  if (known?.marked) return { sheet: known.sheet, fresh: false };
  if (known) return { sheet: known.sheet, fresh: true };
  const wanted = SHEET_NAMES[role][language];
  let name = wanted;
  for (let copy = 2; spreadsheet.getSheetByName(name); copy++) name = `${wanted} (${copy})`;
  const shown = spreadsheet.getActiveSheet();
  const sheet = spreadsheet.insertSheet(name, spreadsheet.getNumSheets());
  spreadsheet.setActiveSheet(shown);
  return { sheet, fresh: true };
}

/** Grows or cuts the grid: a new sheet has no more rows and columns than it needs. */
export function resizeTo(sheet: Sheet, rows: number, columns: number, cut: boolean): void {
  const [spareRows, spareColumns] = [sheet.getMaxRows() - rows, sheet.getMaxColumns() - columns];
  if (spareRows < 0) sheet.insertRowsAfter(sheet.getMaxRows(), -spareRows);
  else if (cut && spareRows > 0) sheet.deleteRows(rows + 1, spareRows);
  if (spareColumns < 0) sheet.insertColumnsAfter(sheet.getMaxColumns(), -spareColumns);
  else if (cut && spareColumns > 0) sheet.deleteColumns(columns + 1, spareColumns);
}
