import type { Language } from '../../domain/words.ts';
import { type Column, type Header, readHeader } from './columns.ts';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** A column that is not there, or that someone deleted, is made at the right end: what a run measures must have its place. */
export function completeHeader<Key extends string>(
  sheet: Sheet,
  columns: readonly Column<Key>[],
  row: readonly unknown[],
  language: Language = languageOfHeader(columns, row),
): Header<Key> {
  const header = new Map(readHeader(columns, row));
  const missing = columns.filter(({ key }) => !header.has(key));
  if (missing.length === 0) return header;
  let end = row.length;
  while (end > 0 && row[end - 1] === '') end--;
  const spare = end + missing.length - row.length;
  if (spare > 0) sheet.insertColumnsAfter(row.length, spare);
  missing.forEach((column, index) => {
    prepareColumn(sheet, end + index + 1, column, language);
    header.set(column.key, end + index);
  });
  // The titles come last: a column whose making was cut short has none, and is made again.
  sheet
    .getRange(1, end + 1, 1, missing.length)
    .setNumberFormat('@')
    .setValues([missing.map(({ header: words }) => words[language])]);
  return header;
}

/** Format, drop-down and width of a column below its title. */
export function prepareColumn<Key extends string>(
  sheet: Sheet,
  position: number,
  { width, format, choices }: Column<Key>,
  language: Language,
): void {
  const cells = sheet.getRange(2, position, sheet.getRange('A:A').getNumRows() - 1, 1);
  if (format) cells.setNumberFormat(format);
  if (choices) cells.setDataValidation(dropDown(choices.map((words) => words[language])));
  sheet.setColumnWidth(position, width);
}

function languageOfHeader<Key extends string>(columns: readonly Column<Key>[], row: readonly unknown[]): Language {
  const french = columns.some(({ header: { fr, en } }) => fr !== en && row.includes(fr));
  return french ? 'fr' : 'en';
}

/** A drop-down that warns and does not forbid: what cannot be read is told beside the KPI, never lost. */
function dropDown(words: readonly string[]): GoogleAppsScript.Spreadsheet.DataValidation {
  return SpreadsheetApp.newDataValidation()
    .requireValueInList([...words], true)
    .setAllowInvalid(true)
    .build();
}
