import { isBlank } from '../cell.ts';
import { hasHeader } from '../total.ts';
import type { DatedRows } from './dated-rows.ts';
import { cellsOf, type Place } from './source.ts';

/**
 * How many rows have one blank among the inputs of a measure, the date included. They count all the same, and are told.
 * @param places the ranges that the measure reads row by row; ranges of other rows are other tables.
 */
export function incompleteRows(places: readonly Place[], dated: DatedRows | undefined): number {
  const tables = new Map<string, Map<string, Place>>();
  for (const place of places) {
    const rows = dated ? place.sheet.name : `${place.sheet.name}!${place.top}:${place.bottom}`;
    const table = tables.get(rows) ?? new Map<string, Place>();
    tables.set(rows, table.set(`${place.top}:${place.bottom}:${place.left}:${place.right}`, place));
  }
  let count = 0;
  for (const table of tables.values()) {
    const columns = [...table.values()];
    count += dated ? datedGaps(columns, dated) : gaps(columns);
  }
  return count;
}

function gaps(columns: readonly Place[]): number {
  const [first] = columns;
  if (!first || columns.length < 2) return 0;
  const titled = columns.every((column) =>
    hasHeader(cellsOf({ ...column, bottom: Math.min(column.bottom, column.top + 1) })),
  );
  let count = 0;
  const last = Math.min(first.bottom, first.sheet.values.length);
  for (let row = first.top + (titled ? 1 : 0); row <= last; row++) if (isGap(columns, row)) count++;
  return count;
}

function datedGaps(columns: readonly Place[], { rows, column }: DatedRows): number {
  const inside = rows.filter((row) => !columns.some((place) => isFilled(place, row)) || isGap(columns, row)).length;
  return inside + column.undated.filter((row) => columns.some((place) => isFilled(place, row))).length;
}

function isGap(columns: readonly Place[], row: number): boolean {
  let filled = 0;
  for (const place of columns) if (isFilled(place, row)) filled++;
  return filled > 0 && filled < columns.length;
}

function isFilled({ sheet, top, bottom, left, right }: Place, row: number): boolean {
  const cells = sheet.values[row - 1];
  if (!cells || row < top || row > bottom) return false;
  for (let column = left - 1; column < right && column < cells.length; column++) {
    if (!isBlank(cells[column])) return true;
  }
  return false;
}
