import type { Range } from '../cell.ts';
import { type Area, isNamed, type Reference } from './tree.ts';

/** One sheet as the measures see it. Reading it is left to whoever holds it, once however many measures ask. */
export interface SheetCells {
  readonly name: string;
  /** Raw values from A1 on, as far as anything is written. */
  readonly values: Range;
  /** Formulas from A1 on, '' where a cell has none; asked for only when a reference is followed. */
  readonly formulas: () => readonly (readonly string[])[];
  /** Size of the grid, blanks included: where an open range ends. */
  readonly rows: number;
  readonly columns: number;
}

export interface Source {
  readonly sheet: (name: string) => SheetCells | undefined;
  readonly named: (name: string) => Area | undefined;
}

/** A reference found in the workbook: every side known. */
export interface Place {
  readonly sheet: SheetCells;
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

/** Where a reference written on sheet `home` points, or nothing when its sheet or its name is gone. */
export function placeOf(reference: Reference, home: string, source: Source): Place | undefined {
  const area = isNamed(reference) ? source.named(reference.name) : reference;
  const sheet = area && source.sheet(area.sheet ?? home);
  if (!area || !sheet) return undefined;
  const { top, left } = area;
  const bottom = area.bottom ?? Math.max(sheet.rows, top);
  const right = area.right ?? Math.max(sheet.columns, left);
  return { sheet, top, left, bottom, right };
}

/** The cells of one row of a place, blanks where nothing is written. */
export function rowAt({ sheet, left, right }: Place, row: number): readonly unknown[] {
  const cells = sheet.values[row - 1];
  const slice = cells ? cells.slice(left - 1, right) : [];
  while (slice.length <= right - left) slice.push('');
  return slice;
}

/** All the cells of a place, as Sheets would hand them to a function. */
export function cellsOf(place: Place): Range {
  const cells: (readonly unknown[])[] = [];
  const written = Math.min(place.bottom, place.sheet.values.length);
  for (let row = place.top; row <= written; row++) cells.push(rowAt(place, row));
  const blank = Array.from({ length: place.right - place.left + 1 }, () => '');
  while (cells.length <= place.bottom - place.top) cells.push(blank);
  return cells;
}
