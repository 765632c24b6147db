import { type Column, type Header, readHeader } from './columns.ts';
import { completeHeader } from './header-row.ts';
import { expectTitles } from './title-row.ts';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
export type CellValue = string | number | boolean;
export type TableRow<Key extends string> = Readonly<Record<Key, CellValue>>;

/**
 * An owned sheet read and written by column key. Row numbers are those of the sheet, the header being row 1.
 * Columns that a person added are never written: a row goes out in one piece per run of our own columns.
 */
export interface TableSheet<Key extends string> {
  readonly sheet: Sheet;
  readonly header: Header<Key>;
  /** Rows of the grid, blank ones included. */
  readonly gridRows: number;
  /** Cells of some columns, from row `from` to `to` included: one read of the span that holds them. */
  read(keys: readonly Key[], from: number, to: number): readonly ReadonlyMap<Key, unknown>[];
  /** Writes whole rows by their number, in contiguous blocks; the sheet grows where they lie past its end. */
  write(rows: ReadonlyMap<number, TableRow<Key>>, pieces?: Pieces<Key>): void;
  /** Writes a few cells of one row, and no other. */
  writeCells(row: number, cells: Partial<TableRow<Key>>): void;
}

/** Which columns go out, and which of them last. */
interface Pieces<Key extends string> {
  readonly only?: readonly Key[];
  readonly last?: Key;
}

/** Room for so many runs of the same size, and never less than so many rows: few runs pay for growing. */
const RUNS_AHEAD = 4;
const LEAST_GROWTH = 500;

/** What a sheet knows of its own columns: titles that somebody changed are put back, and the row is given as it then is. */
export type PutTitlesBack = (titles: readonly unknown[]) => readonly unknown[];

/** Opens a sheet to write in it: a column that someone deleted is made again. Only under the lock. */
export function openTable<Key extends string>(
  sheet: Sheet,
  columns: readonly Column<Key>[],
  putBack: PutTitlesBack = (titles) => titles,
): TableSheet<Key> {
  const titles = firstRow(sheet);
  expectTitles(sheet, columns, titles);
  return tableOf(sheet, completeHeader(sheet, columns, putBack(titles)));
}

/** Opens a sheet to look at it: nothing is changed, what has no column reads as blank. */
export function lookAtTable<Key extends string>(
  sheet: Sheet,
  columns: readonly Column<Key>[],
): Pick<TableSheet<Key>, 'header' | 'gridRows' | 'read'> {
  return tableOf(sheet, readHeader(columns, firstRow(sheet)));
}

export function tableOf<Key extends string>(sheet: Sheet, header: Header<Key>): TableSheet<Key> {
  const gridRows = gridRowsOf(sheet);
  let end = gridRows;
  return {
    sheet,
    header,
    gridRows,
    read: (keys, from, to) => readSpan(sheet, header, keys, from, to),
    write: (rows, pieces = {}) => {
      const runs = runsOf(header, pieces);
      const missing = Math.max(0, ...rows.keys()) - end;
      // New rows take their formats from the row above, so that a text column stays one.
      if (missing > 0) {
        const more = missing + Math.max(LEAST_GROWTH, missing * RUNS_AHEAD);
        sheet.insertRowsAfter(end, more);
        end += more;
      }
      for (const [first, block] of contiguous(rows)) writeBlock(sheet, runs, first, block);
    },
    writeCells: (row, cells) => {
      for (const [key, value] of Object.entries(cells) as [Key, CellValue][]) {
        const position = header.get(key);
        if (position !== undefined) sheet.getRange(row, position + 1).setValue(value);
      }
    },
  };
}

function firstRow(sheet: Sheet): readonly unknown[] {
  return sheet.getRange('1:1').getValues()[0] ?? [];
}

/** The bounds of an open range come with the range: no read, unlike getMaxRows. */
export function gridRowsOf(sheet: Sheet): number {
  return sheet.getRange('A:A').getNumRows();
}

function readSpan<Key extends string>(
  sheet: Sheet,
  header: Header<Key>,
  keys: readonly Key[],
  from: number,
  to: number,
): readonly ReadonlyMap<Key, unknown>[] {
  const known = keys.flatMap((key) => {
    const position = header.get(key);
    return position === undefined ? [] : [{ key, position }];
  });
  if (to < from || known.length === 0) return [];
  const positions = known.map(({ position }) => position);
  const left = Math.min(...positions);
  const cells = sheet.getRange(from, left + 1, to - from + 1, Math.max(...positions) - left + 1).getValues();
  return cells.map((row) => new Map(known.map(({ key, position }) => [key, row[position - left]])));
}

/** Row numbers in blocks without a gap, in order. */
function contiguous<Row>(rows: ReadonlyMap<number, Row>): readonly (readonly [number, readonly Row[]])[] {
  const blocks: [number, Row[]][] = [];
  for (const [number, row] of [...rows].sort(([a], [b]) => a - b)) {
    const last = blocks[blocks.length - 1];
    if (last && last[0] + last[1].length === number) last[1].push(row);
    else blocks.push([number, [row]]);
  }
  return blocks;
}

type Run<Key extends string> = readonly (readonly [Key, number])[];

function writeBlock<Key extends string>(
  sheet: Sheet,
  runs: readonly Run<Key>[],
  first: number,
  rows: readonly TableRow<Key>[],
): void {
  for (const run of runs) {
    const [start] = run;
    if (!start) continue;
    const cells = rows.map((row) => run.map(([key]) => row[key]));
    sheet.getRange(first, start[1] + 1, rows.length, run.length).setValues(cells);
  }
}

function runsOf<Key extends string>(header: Header<Key>, { only, last }: Pieces<Key>): readonly Run<Key>[] {
  const holdsLast = (run: Run<Key>): number => Number(run.some(([key]) => key === last));
  const written = only ? new Map([...header].filter(([key]) => only.includes(key))) : header;
  return [...columnRuns(written)].sort((a, b) => holdsLast(a) - holdsLast(b));
}

/** Our columns in runs that stand side by side: a column of somebody else's between two of ours is never touched. */
export function columnRuns<Key extends string>(header: Header<Key>): readonly (readonly (readonly [Key, number])[])[] {
  const runs: (readonly [Key, number])[][] = [];
  for (const entry of [...header].sort(([, a], [, b]) => a - b)) {
    const run = runs[runs.length - 1];
    const last = run?.[run.length - 1];
    if (run && last && last[1] + 1 === entry[1]) run.push(entry);
    else runs.push([entry]);
  }
  return runs;
}
