import { isBlank } from '../../functions/cell.ts';
import { type Column, type Header, readHeader } from './columns.ts';
import { completeHeader } from './header-row.ts';
import { gridRowsOf, type TableRow, tableOf } from './table-sheet.ts';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** Cells of one row by their column, and where they stand. */
export interface EntryRow<Key extends string> {
  readonly cells: ReadonlyMap<Key, unknown>;
  /** Row of the sheet, from 1. */
  readonly row: number;
  /** A column's cell in A1 notation, with its sheet, for the sentences. */
  readonly at: (key: Key) => string;
}

/** A short sheet of things that people wrote, one a row: read whole, in one call. */
export interface Entries<Key extends string> {
  readonly rows: readonly EntryRow<Key>[];
  /** Adds rows below the last one, in one call. */
  append(rows: readonly TableRow<Key>[]): void;
  /** Writes whole rows anew, by their number on the sheet. */
  write(rows: ReadonlyMap<number, TableRow<Key>>): void;
  remove(row: number): void;
}

/** `mend` says that the document lock is held: a column that someone deleted is then made again. */
export function openEntries<Key extends string>(
  sheet: Sheet,
  columns: readonly Column<Key>[],
  mend = false,
): Entries<Key> {
  const values = sheet.getRange(1, 1, gridRowsOf(sheet), sheet.getRange('1:1').getNumColumns()).getValues();
  const titles = values[0] ?? [];
  const header: Header<Key> = mend ? completeHeader(sheet, columns, titles) : readHeader(columns, titles);
  const name = sheet.getName();
  const rows = values.flatMap((given, index): EntryRow<Key>[] => {
    const cells = new Map([...header].map(([key, at]) => [key, given[at] ?? ''] as const));
    if (index === 0 || [...cells.values()].every(isBlank)) return [];
    return [{ cells, row: index + 1, at: (key) => cellName(name, header.get(key), index + 1) }];
  });
  let end = values.reduce((last, given, index) => (given.every(isBlank) ? last : index + 1), 1);
  return {
    rows,
    append: (added) => {
      tableOf(sheet, header).write(new Map(added.map((row, index) => [end + 1 + index, row])));
      end += added.length;
    },
    write: (changed) => tableOf(sheet, header).write(changed),
    remove: (row) => {
      sheet.deleteRow(row);
    },
  };
}

/** « Versions KPI » E4 */
function cellName(sheet: string, column: number | undefined, row: number): string {
  return column === undefined ? sheet : `${sheet}!${columnLetters(column)}${row}`;
}

/** From 0: A, …, Z, AA. */
export function columnLetters(position: number): string {
  let letters = '';
  for (let rest = position + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  }
  return letters;
}
