import type { Input } from '../../domain/catalogue/input.ts';
import { isRefusal, type Refusal, refuse } from '../../domain/refusal.ts';
import { outOfBounds } from '../bounds.ts';
import { isBlank, notANumber, type Range } from '../cell.ts';
import type { DayReader } from '../day-serial.ts';
import { labelIn } from '../label.ts';
import { numberIn, type PreparedValue } from '../prepare.ts';
import type { Rows } from './align.ts';

/** Which group each row belongs to, -1 for none; without `of`, all rows are one group. */
export interface Groups {
  readonly count: number;
  readonly of?: Int32Array;
}

/** One input's value for every group: undefined where the group has none of it. */
export interface Gathered {
  readonly at: (group: number) => PreparedValue;
  readonly refusals: ReadonlyMap<number, Refusal>;
}

/** Reads one column once and sorts it into groups. A bad row refuses its own group and no other. */
export function gather(input: Input, range: Range, rows: Rows, groups: Groups, days: () => DayReader): Gathered {
  if (input.kind === 'flow') return gatherTotals(input, range, rows, groups);
  if (input.kind === 'stock' || input.kind === 'rate') return gatherSingles(input, range, rows, groups);
  return gatherLists(input, range, rows, groups, days);
}

function gatherTotals(input: Input, range: Range, rows: Rows, { count, of }: Groups): Gathered {
  const sums = new Float64Array(count);
  const filled = new Uint8Array(count);
  const refusals = new Map<number, Refusal>();
  for (let row = rows.from; row < rows.to; row++) {
    const group = of ? (of[row] as number) : 0;
    if (group < 0) continue;
    const cells = range[row] as readonly unknown[];
    for (let column = 0; column < cells.length; column++) {
      const cell = cells[column];
      if (typeof cell === 'number' && cell >= 0) {
        sums[group] = (sums[group] as number) + cell;
        filled[group] = 1;
      } else if (cell !== '' && !isBlank(cell)) {
        const refusal = typeof cell === 'number' ? outOfBounds(input, cell, row + 1) : badCell(cell, row);
        if (refusal && !refusals.has(group)) refusals.set(group, refusal);
        else if (typeof cell === 'number') {
          sums[group] = (sums[group] as number) + cell;
          filled[group] = 1;
        }
      }
    }
  }
  return { at: (group) => (filled[group] === 1 ? sums[group] : undefined), refusals };
}

function badCell(cell: unknown, row: number): Refusal {
  return { ...notANumber(cell), row: row + 1 };
}

function gatherSingles(input: Input, range: Range, rows: Rows, { count, of }: Groups): Gathered {
  const values = new Array<PreparedValue>(count).fill(undefined);
  const refusals = new Map<number, Refusal>();
  for (let row = rows.from; row < rows.to; row++) {
    const group = of ? (of[row] as number) : 0;
    if (group < 0) continue;
    for (const cell of range[row] as readonly unknown[]) {
      const value = numberIn(input, cell, row + 1);
      if (value === undefined || refusals.has(group)) continue;
      if (isRefusal(value)) refusals.set(group, value);
      else if (values[group] === undefined) values[group] = value;
      else refusals.set(group, refuse('SHAPE', { reason: input.kind === 'stock' ? 'stock' : 'rate' }));
    }
  }
  return { at: (group) => values[group], refusals };
}

function gatherLists(input: Input, range: Range, rows: Rows, { count, of }: Groups, days: () => DayReader): Gathered {
  const lists = Array.from({ length: count }, (): (number | string | undefined)[] => []);
  const refusals = new Map<number, Refusal>();
  const read = listReader(input, days);
  for (let row = rows.from; row < rows.to; row++) {
    const group = of ? (of[row] as number) : 0;
    if (group < 0) continue;
    for (const cell of input.kind === 'labels' ? [range[row]?.[0]] : (range[row] as readonly unknown[])) {
      const value = read(cell);
      if (!isRefusal(value)) lists[group]?.push(value);
      else if (!refusals.has(group)) refusals.set(group, { ...value, row: row + 1 });
    }
  }
  const values = lists.map((list) =>
    list.some((value) => value !== undefined && value !== '') ? (list as PreparedValue) : undefined,
  );
  return { at: (group) => values[group], refusals };
}

function listReader(input: Input, days: () => DayReader): (cell: unknown) => number | string | undefined | Refusal {
  if (input.kind === 'labels') return (cell) => labelIn(cell, days);
  return input.kind === 'dates' ? days() : (cell) => numberIn(input, cell);
}
