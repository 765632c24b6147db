import type { Day } from '../../domain/history/calendar.ts';
import type { Window } from '../../domain/history/period.ts';
import { isRefusal } from '../../domain/refusal.ts';
import { isBlank, isHeaderCell, type Range } from '../cell.ts';
import type { DayReader } from '../day-serial.ts';
import { type NoValue, noValue } from './no-value.ts';
import { type Place, rowAt } from './source.ts';

/** A column of dates, read once a run: the calendar day of each row of its sheet. */
export interface DatedColumn {
  readonly place: Place;
  readonly days: ReadonlyMap<number, Day>;
  /** Row of the sheet that holds the column's title. */
  readonly header: number | undefined;
  readonly undated: readonly number[];
  readonly first: Day;
  readonly last: Day;
}

/** The rows of the sheet dated inside a window. */
export interface DatedRows {
  readonly column: DatedColumn;
  readonly rows: readonly number[];
  /** There are dates before and after the window: nothing inside then means zero events, not missing data. */
  readonly covered: boolean;
}

export function datedColumn(place: Place, days: DayReader): DatedColumn | NoValue {
  if (place.left !== place.right || place.top === place.bottom) return noValue('dates-shape');
  const byRow = new Map<number, Day>();
  const undated: number[] = [];
  let header: number | undefined;
  let first = Number.POSITIVE_INFINITY;
  let last = Number.NEGATIVE_INFINITY;
  for (let row = place.top; row <= Math.min(place.bottom, place.sheet.values.length); row++) {
    const [cell] = rowAt(place, row);
    const read = days(cell);
    if (isRefusal(read)) {
      if (row !== place.top || !isHeaderCell(cell)) return noValue('bad-date', { row, seen: String(cell) });
      header = row;
    } else if (read === undefined) undated.push(row);
    else {
      const day = Math.floor(read);
      byRow.set(row, day);
      first = Math.min(first, day);
      last = Math.max(last, day);
    }
  }
  return { place, days: byRow, header, undated, first, last };
}

export function rowsInside(column: DatedColumn, { from, to }: Window): DatedRows {
  const rows: number[] = [];
  for (const [row, day] of column.days) if (day <= to && (from === undefined || day >= from)) rows.push(row);
  return { column, rows, covered: from !== undefined && column.first < from && column.last > to };
}

/** A range cut to the rows of a window; `rowOf` gives back the row inside the whole range, from 1. */
export interface CutRange {
  readonly cells: Range;
  readonly rowOf: readonly number[];
}

/**
 * Rows are matched by their place in the sheet, so that dates in A:A go with figures in B2:B.
 * The title row stays, because the functions look for it; a text that only the cut brought to the top must not pass for one.
 */
export function cutRange(place: Place, { column, rows }: DatedRows): CutRange | NoValue {
  const inside = rows.filter((row) => row >= place.top && row <= place.bottom);
  const cells: (readonly unknown[])[] = inside.map((row) => rowAt(place, row));
  const rowOf = inside.map((row) => row - place.top + 1);
  if (cells.length === 0) return { cells, rowOf };
  const { header } = column;
  if (header !== undefined && header >= place.top && header <= place.bottom) {
    const titles = rowAt(place, header);
    if (!titles.every((cell) => isBlank(cell) || isHeaderCell(cell))) {
      return noValue('bad-date', { row: header, seen: String(rowAt(column.place, header)[0]) });
    }
    return { cells: [titles, ...cells], rowOf: [header - place.top + 1, ...rowOf] };
  }
  if (!cells[0]?.some(isHeaderCell)) return { cells, rowOf };
  return { cells: [cells[0].map(() => ''), ...cells], rowOf: [1, ...rowOf] };
}
