import { formatDay } from '../../domain/history/calendar.ts';
import type { HistoryRow } from '../../domain/history/history-row.ts';
import { isRefusal } from '../../domain/refusal.ts';
import { isBlank, isDate } from '../../functions/cell.ts';
import type { DayReader } from '../../functions/day-serial.ts';
import { type Header, readHeader } from './columns.ts';
import { HISTORY_COLUMNS } from './history-columns.ts';
import { type StoredRow, storedRow } from './history-store.ts';
import { safeText } from './safe-text.ts';
import { type CellValue, gridRowsOf, type TableRow } from './table-sheet.ts';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Key = keyof HistoryRow;

/** Every cell of some rows of the history, those of the team's own columns too. */
export interface WholeRows {
  readonly titles: readonly unknown[];
  readonly header: Header<Key>;
  readonly gridRows: number;
  /** One column of text, by the number of its row. */
  column(key: Key): ReadonlyMap<number, string>;
  values(numbers: readonly number[]): ReadonlyMap<number, readonly unknown[]>;
  formulas(numbers: readonly number[]): ReadonlyMap<number, readonly string[]>;
}

/** Rows between two wanted ones that are read along rather than asked around. */
const GAP = 200;
/** A scattered choice of rows costs this many reads at most: wider gaps are then read along. */
const MOST_READS = 30;

export function wholeRows(sheet: Sheet): WholeRows {
  const [titles = []] = sheet.getRange('1:1').getValues();
  const header = readHeader(HISTORY_COLUMNS, titles);
  const gridRows = gridRowsOf(sheet);
  const at = (first: number, rows: number) => sheet.getRange(first, 1, rows, titles.length);
  return {
    titles,
    header,
    gridRows,
    column: (key) => {
      const column = header.get(key);
      if (column === undefined || gridRows < 2) return new Map();
      const cells = sheet.getRange(2, column + 1, gridRows - 1, 1).getValues();
      return new Map(cells.map(([cell], index) => [index + 2, String(cell ?? '')]));
    },
    values: (numbers) => inBlocks(numbers, (first, rows) => at(first, rows).getValues()),
    formulas: (numbers) => inBlocks(numbers, (first, rows) => at(first, rows).getFormulas()),
  };
}

function inBlocks<Cell>(
  numbers: readonly number[],
  read: (first: number, rows: number) => readonly (readonly Cell[])[],
): ReadonlyMap<number, readonly Cell[]> {
  const found = new Map<number, readonly Cell[]>();
  const wanted = new Set(numbers);
  for (const { first, last } of blocksOf(numbers)) {
    read(first, last - first + 1).forEach((cells, index) => {
      if (wanted.has(first + index)) found.set(first + index, cells);
    });
  }
  return found;
}

function blocksOf(numbers: readonly number[]): readonly { readonly first: number; readonly last: number }[] {
  const sorted = [...new Set(numbers)].sort((a, b) => a - b);
  for (let gap = GAP; ; gap *= 2) {
    const blocks: { first: number; last: number }[] = [];
    for (const number of sorted) {
      const block = blocks[blocks.length - 1];
      if (block && number - block.last <= gap) block.last = number;
      else blocks.push({ first: number, last: number });
    }
    if (blocks.length <= MOST_READS) return blocks;
  }
}

/** The cells of our own columns as the history reads them. */
export function storedOf(cells: readonly unknown[], header: Header<Key>, number: number, days: DayReader): StoredRow {
  return storedRow(new Map([...header].map(([key, column]) => [key, cells[column] ?? ''])), number, days);
}

/** Does something of the team's own stand in this row? What a formula of theirs fills in by itself is not counted. */
export function isAnnotated(cells: readonly unknown[], formulas: readonly string[], header: Header<Key>): boolean {
  const ours = new Set(header.values());
  return cells.some((cell, column) => !ours.has(column) && !isBlank(cell) && (formulas[column] ?? '') === '');
}

/** A row as it stands, to be put back cell for cell: dates as the text that Sheets reads as that date, formulas as such. */
export function keptRow(
  cells: readonly unknown[],
  formulas: readonly string[],
  header: Header<Key>,
  days: DayReader,
): Readonly<Partial<Record<Key, CellValue>>> {
  return Object.fromEntries(
    [...header].map(([key, column]) => [key, formulas[column] || writable(cells[column] ?? '', days)]),
  );
}

/** All columns of a kept row; one that did not exist when it was kept is blank. */
export function restoredRow(kept: Readonly<Partial<Record<Key, CellValue>>>): TableRow<Key> {
  return Object.fromEntries(HISTORY_COLUMNS.map(({ key }) => [key, kept[key] ?? ''])) as Record<Key, CellValue>;
}

function writable(cell: unknown, days: DayReader): CellValue {
  if (isDate(cell)) return dateText(cell, days);
  if (typeof cell === 'number' || typeof cell === 'boolean') return cell;
  return safeText(String(cell));
}

/** `yyyy-mm-dd`, with the hour where the cell has one. */
export function dateText(cell: Date, days: DayReader): string {
  const serial = days(cell);
  if (serial === undefined || isRefusal(serial)) return '';
  const seconds = Math.round((serial - Math.floor(serial)) * 86_400);
  const day = formatDay(Math.floor(serial));
  if (seconds === 0) return day;
  const two = (value: number): string => String(value).padStart(2, '0');
  return `${day} ${two(Math.floor(seconds / 3600))}:${two(Math.floor(seconds / 60) % 60)}:${two(seconds % 60)}`;
}
