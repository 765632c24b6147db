import type { Box } from '../box.ts';
import type { Position, Zone } from './library.ts';

export function zoneOf({ row, column, rows, columns }: Box): Zone {
  return { top: row - 1, left: column - 1, bottom: row + rows - 2, right: column + columns - 2 };
}

export function boxOf({ top, left, bottom, right }: Zone): Box {
  return { row: top + 1, column: left + 1, rows: bottom - top + 1, columns: right - left + 1 };
}

/** A table of the box's shape, row by row. */
export function mapBox<T>(sheetId: string, box: Box, make: (position: Position) => T): T[][] {
  return Array.from({ length: box.rows }, (_, down) =>
    Array.from({ length: box.columns }, (__, right) =>
      make({ sheetId, row: box.row - 1 + down, col: box.column - 1 + right }),
    ),
  );
}
