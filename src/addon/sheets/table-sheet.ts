import { type Column, type Header, readHeader } from './columns.ts';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
export type CellValue = string | number | boolean;

/**
 * An owned sheet read and written by column key. Row numbers are those of the sheet, the header being row 1.
 * Columns that a person added are never written: a row goes out in one piece per run of our own columns.
 */
export interface TableSheet<Key extends string> {
  readonly sheet: Sheet;
  readonly header: Header<Key>;
  readonly lastRow: number;
  /** Cells of some columns, from row `from` to `to` included: one read of the span that holds them. */
  read(keys: readonly Key[], from: number, to: number): readonly ReadonlyMap<Key, unknown>[];
  /** Writes whole rows by their number, in contiguous blocks; the sheet grows where they lie past its end. */
  write(rows: ReadonlyMap<number, Readonly<Record<Key, CellValue>>>): void;
  /** Writes a few cells of one row, and no other. */
  writeCells(row: number, cells: Partial<Readonly<Record<Key, CellValue>>>): void;
}

export function openTable<Key extends string>(sheet: Sheet, columns: readonly Column<Key>[]): TableSheet<Key> {
  const lastRow = Math.max(sheet.getLastRow(), 1);
  const width = Math.max(sheet.getLastColumn(), 1);
  const header = completeHeader(sheet, columns, sheet.getRange(1, 1, 1, width).getValues()[0] ?? []);
  return {
    sheet,
    header,
    lastRow,
    read: (keys, from, to) => readSpan(sheet, header, keys, from, to),
    write: (rows) => {
      const missing = Math.max(0, ...rows.keys()) - sheet.getMaxRows();
      // New rows take their formats from the row above, so that a text column stays one.
      if (missing > 0) sheet.insertRowsAfter(sheet.getMaxRows(), missing);
      for (const [first, block] of contiguous(rows)) writeBlock(sheet, header, first, block);
    },
    writeCells: (row, cells) => {
      for (const [key, value] of Object.entries(cells) as [Key, CellValue][]) {
        const position = header.get(key);
        if (position !== undefined) sheet.getRange(row, position + 1).setValue(value);
      }
    },
  };
}

/** A column that someone deleted is made again at the right end: what a run measures must have its place. */
function completeHeader<Key extends string>(
  sheet: Sheet,
  columns: readonly Column<Key>[],
  row: readonly unknown[],
): Header<Key> {
  const header = new Map(readHeader(columns, row));
  const missing = columns.filter(({ key }) => !header.has(key));
  if (missing.length === 0) return header;
  let end = row.length;
  while (end > 0 && row[end - 1] === '') end--;
  const spare = end + missing.length - sheet.getMaxColumns();
  if (spare > 0) sheet.insertColumnsAfter(sheet.getMaxColumns(), spare);
  const french = columns.some(
    ({ key, header: words }) => row[header.get(key) ?? -1] === words.fr && words.fr !== words.en,
  );
  missing.forEach(({ key, header: words, format }, index) => {
    const column = end + index + 1;
    if (format) sheet.getRange(2, column, sheet.getMaxRows() - 1, 1).setNumberFormat(format);
    sheet.getRange(1, column).setValue(french ? words.fr : words.en);
    header.set(key, column - 1);
  });
  return header;
}

function readSpan<Key extends string>(
  sheet: Sheet,
  header: Header<Key>,
  keys: readonly Key[],
  from: number,
  to: number,
): readonly ReadonlyMap<Key, unknown>[] {
  const positions = keys.map((key) => header.get(key) ?? 0);
  if (to < from || positions.length === 0) return [];
  const left = Math.min(...positions);
  const cells = sheet.getRange(from, left + 1, to - from + 1, Math.max(...positions) - left + 1).getValues();
  return cells.map((row) => new Map(keys.map((key, index) => [key, row[(positions[index] ?? 0) - left]])));
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

function writeBlock<Key extends string>(
  sheet: Sheet,
  header: Header<Key>,
  first: number,
  rows: readonly Readonly<Record<Key, CellValue>>[],
): void {
  for (const run of columnRuns(header)) {
    const [start] = run;
    if (!start) continue;
    const cells = rows.map((row) => run.map(([key]) => row[key]));
    sheet.getRange(first, start[1] + 1, rows.length, run.length).setValues(cells);
  }
}

/** Our columns in runs that stand side by side: a column of somebody else's between two of ours is never touched. */
function columnRuns<Key extends string>(header: Header<Key>): readonly (readonly (readonly [Key, number])[])[] {
  const runs: (readonly [Key, number])[][] = [];
  for (const entry of [...header].sort(([, a], [, b]) => a - b)) {
    const run = runs[runs.length - 1];
    const last = run?.[run.length - 1];
    if (run && last && last[1] + 1 === entry[1]) run.push(entry);
    else runs.push([entry]);
  }
  return runs;
}
