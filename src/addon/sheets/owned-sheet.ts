import type { Language } from '../../domain/words.ts';
import { SHEET_NAMES, type SheetRole } from '../../text/sheet-words.ts';
import type { Column } from './columns.ts';
import { type FoundSheets, markSheet } from './find-sheet.ts';
import { completeHeader, prepareColumns } from './header-row.ts';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

const HEADER_BACKGROUND = '#e8f0fe';
const HEADER_COLOUR = '#174ea6';
/** Rows of a new sheet, where Google gives 1,000: blank ones are read too, and it grows when it is full. */
const ROWS = 200;

interface Document {
  readonly spreadsheet: Spreadsheet;
  readonly language: Language;
}

/**
 * The owned sheet of a role, made on first use. The mark is put last: a sheet whose making was cut short has none,
 * is found by its name and made complete.
 */
export function ownedSheet<Key extends string>(
  found: FoundSheets,
  role: SheetRole,
  columns: readonly Column<Key>[],
  { spreadsheet, language }: Document,
): Sheet {
  const known = found.get(role);
  if (known?.marked) return known.sheet;
  const sheet = known?.sheet ?? insertSheet(spreadsheet, SHEET_NAMES[role][language]);
  layOut(sheet, columns, language);
  markSheet(role, sheet);
  return sheet;
}

/** Headers, formats, drop-downs, frozen first row, and no spare column: a sheet that a person likes to read. */
function layOut<Key extends string>(sheet: Sheet, columns: readonly Column<Key>[], language: Language): void {
  if (sheet.getLastRow() === 0) resize(sheet, columns.length);
  const row = sheet.getRange('1:1').getValues()[0] ?? [];
  const header = completeHeader(sheet, columns, row, language);
  // Those that stood there already may have lost their look; the others have just been given it.
  prepareColumns(
    sheet,
    columns.flatMap((column) => {
      const position = header.get(column.key);
      return position !== undefined && (row[position] ?? '') !== '' ? [{ column, position }] : [];
    }),
    language,
  );
  sheet
    .getRange('1:1')
    .setNumberFormat('@')
    .setFontWeight('bold')
    .setBackground(HEADER_BACKGROUND)
    .setFontColor(HEADER_COLOUR);
  sheet.setFrozenRows(1);
}

function resize(sheet: Sheet, columns: number): void {
  const spare = sheet.getMaxColumns() - columns;
  if (spare > 0) sheet.deleteColumns(columns + 1, spare);
  if (spare < 0) sheet.insertColumnsAfter(sheet.getMaxColumns(), -spare);
  const rows = sheet.getMaxRows();
  if (rows > ROWS) sheet.deleteRows(ROWS + 1, rows - ROWS);
}

/** A new sheet at the end; whoever looks at another one stays there. */
function insertSheet(spreadsheet: Spreadsheet, wanted: string): Sheet {
  const shown = spreadsheet.getActiveSheet();
  let name = wanted;
  for (let copy = 2; spreadsheet.getSheetByName(name); copy++) name = `${wanted} (${copy})`;
  const sheet = spreadsheet.insertSheet(name, spreadsheet.getNumSheets());
  spreadsheet.setActiveSheet(shown);
  return sheet;
}
