import type { Input } from '../../domain/catalogue/input.ts';
import type { Refusal } from '../../domain/refusal.ts';
import { lastFilledRow, unevenHeights } from '../call.ts';
import { isBlank, isRange, type Range, single } from '../cell.ts';
import { hasHeader } from '../total.ts';

/** The rows that a table runs over: ranges of one height, single cells standing for every row. */
export interface Rows {
  readonly header: boolean;
  readonly from: number;
  readonly to: number;
}

/**
 * Ranges must have one height; the header is the first row when the numeric ranges have there a text that is no number;
 * the table ends at the last row that has any input.
 * @param ranges every argument that goes row by row; `inputs` says which of them are numeric (same positions, undefined = labels).
 */
export function alignRows(ranges: readonly unknown[], inputs: readonly (Input | undefined)[]): Rows | Refusal {
  let height = 1;
  let tallest = 0;
  let to = 0;
  for (let position = 0; position < ranges.length; position++) {
    const range = asColumn(ranges[position]);
    if (!range) continue;
    if (height > 1 && range.length !== height) {
      return unevenHeights(position, range.length, tallest, height);
    }
    height = range.length;
    tallest = position;
    to = Math.max(to, lastFilledRow(range));
  }
  if (height === 1) return { header: false, from: 0, to: ranges.some((cell) => !isBlank(single(cell))) ? 1 : 0 };
  const header = headerIn(ranges, inputs);
  return { header, from: header ? 1 : 0, to };
}

function headerIn(ranges: readonly unknown[], inputs: readonly (Input | undefined)[]): boolean {
  const numeric = ranges
    .filter((_, position) => inputs[position] !== undefined && inputs[position]?.kind !== 'labels')
    .map(asColumn)
    .filter((range): range is Range => range !== undefined);
  const headed = numeric.filter(hasHeader);
  return headed.length > 0 && numeric.every((range) => hasHeader(range) || (range[0] ?? []).every(isBlank));
}

/** A range of several rows; a single cell, or a range of one, stands for every row. */
export function asColumn(argument: unknown): Range | undefined {
  return isRange(argument) && argument.length > 1 ? argument : undefined;
}

/** Whether any of the columns holds something in that row. */
export function isUsed(columns: readonly Range[], row: number): boolean {
  return columns.some((column) => column[row]?.some((cell) => !isBlank(cell)));
}
