import { type Column, readHeader } from './columns.ts';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** Known by `checked.ts`, which answers with a sentence. */
export const TITLES_GONE = 'No titles in row 1';

/**
 * Nothing is written in a sheet whose titles were deleted or pushed down: a second set of columns, and every row again,
 * would be the end of it.
 */
export function expectTitles<Key extends string>(
  sheet: Sheet,
  columns: readonly Pick<Column<Key>, 'key' | 'header'>[],
  row: readonly unknown[],
): void {
  if (readHeader(columns, row).size === 0 && sheet.getLastRow() > 0) throw new Error(TITLES_GONE);
}
