import type { Input } from '../domain/catalogue/input.ts';
import { type Refusal, refuse } from '../domain/refusal.ts';
import { outOfBounds } from './bounds.ts';
import { isBlank, isHeaderCell, notANumber, type Range } from './cell.ts';

/**
 * Total of a flow over a range; `undefined` when every cell is blank.
 * One tight pass: bounds are checked on the extremes, and only a breach looks for its row.
 */
export function total(input: Input, range: Range): number | undefined | Refusal {
  const from = hasHeader(range) ? 1 : 0;
  let sum = 0;
  let some = false;
  let negative = false;
  for (let row = from; row < range.length; row++) {
    const cells = range[row] as readonly unknown[];
    const width = cells.length;
    for (let column = 0; column < width; column++) {
      const cell = cells[column];
      if (typeof cell === 'number') {
        sum += cell;
        some = true;
        if (cell < 0) negative = true;
      } else if (cell !== '' && !isBlank(cell)) {
        return { ...notANumber(cell), row: row + 1 };
      }
    }
  }
  if (!some) return undefined;
  if (!Number.isFinite(sum)) return refuse('RANGE', { reason: 'too-large', seen: '∞' });
  return negative || input.least !== undefined || input.most !== undefined
    ? (firstBreach(input, range, from) ?? sum)
    : sum;
}

function firstBreach(input: Input, range: Range, from: number): Refusal | undefined {
  for (let row = from; row < range.length; row++) {
    for (const cell of range[row] as readonly unknown[]) {
      const refusal = typeof cell === 'number' ? outOfBounds(input, cell, row + 1) : undefined;
      if (refusal) return refusal;
    }
  }
  return undefined;
}

/** The first row is a header when it holds a text that is no number, and no number. */
export function hasHeader(range: Range): boolean {
  const first = range[0];
  return (
    range.length > 1 &&
    first !== undefined &&
    first.some(isHeaderCell) &&
    first.every((cell) => isBlank(cell) || isHeaderCell(cell))
  );
}
