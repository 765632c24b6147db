import type { Language } from '../../domain/words.ts';
import { SHEET_NAMES, type SheetRole } from '../../text/sheet-words.ts';
import type { Column } from './columns.ts';
import { markSheet } from './find-sheet.ts';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

const HEADER_BACKGROUND = '#e8f0fe';
const HEADER_COLOUR = '#174ea6';

/** Makes an owned sheet that a person likes to read: headers, formats, drop-downs, frozen first row, and no spare column. */
export function createSheet<Key extends string>(
  spreadsheet: Spreadsheet,
  role: SheetRole,
  columns: readonly Column<Key>[],
  language: Language,
): Sheet {
  const sheet = spreadsheet.insertSheet(freeName(spreadsheet, SHEET_NAMES[role][language]), spreadsheet.getNumSheets());
  const spare = sheet.getMaxColumns() - columns.length;
  if (spare > 0) sheet.deleteColumns(columns.length + 1, spare);
  if (spare < 0) sheet.insertColumnsAfter(sheet.getMaxColumns(), -spare);
  const rows = sheet.getMaxRows();
  columns.forEach(({ width, format, choices }, index) => {
    const cells = sheet.getRange(2, index + 1, rows - 1, 1);
    if (format) cells.setNumberFormat(format);
    if (choices) cells.setDataValidation(dropDown(choices.map((words) => words[language])));
    sheet.setColumnWidth(index + 1, width);
  });
  sheet
    .getRange(1, 1, 1, columns.length)
    .setNumberFormat('@')
    .setValues([columns.map(({ header }) => header[language])])
    .setFontWeight('bold')
    .setBackground(HEADER_BACKGROUND)
    .setFontColor(HEADER_COLOUR);
  sheet.setFrozenRows(1);
  markSheet(role, sheet);
  return sheet;
}

/** A drop-down that warns and does not forbid: what cannot be read is told beside the KPI, never lost. */
function dropDown(words: readonly string[]): GoogleAppsScript.Spreadsheet.DataValidation {
  return SpreadsheetApp.newDataValidation()
    .requireValueInList([...words], true)
    .setAllowInvalid(true)
    .build();
}

function freeName(spreadsheet: Spreadsheet, wanted: string): string {
  let name = wanted;
  for (let copy = 2; spreadsheet.getSheetByName(name); copy++) name = `${wanted} (${copy})`;
  return name;
}
