import type { Input } from '../domain/catalogue/input.ts';
import { isRefusal, type Refusal, refuse } from '../domain/refusal.ts';
import { outOfBounds } from './bounds.ts';
import { isBlank, isRange, isUnwritten, notANumber, type Range } from './cell.ts';
import { criterionIn } from './criterion.ts';
import type { DayReader } from './day-serial.ts';
import { labelIn } from './label.ts';
import { optionOf } from './option.ts';
import { hasHeader, total } from './total.ts';

/** What a domain formula receives for one input. */
export type PreparedValue = number | string | undefined | readonly (number | undefined)[] | readonly string[];
/** Nothing there: the result of the call is then a blank, so that formulas can be filled down ahead of the data. */
export const BLANK = Symbol('blank');

export interface ListRows {
  readonly from: number;
  readonly to: number;
}

/**
 * Turns one argument of one call into what its input's formula takes: a total, one number, a list.
 * @param rows of a list, from 0: which of them are read; `to` is left out.
 * @param days the spreadsheet's calendar, asked for only when a date has to be read.
 */
export function prepare(
  input: Input,
  argument: unknown,
  rows: ListRows,
  days: () => DayReader,
): PreparedValue | typeof BLANK | Refusal {
  if (isUnwritten(argument)) return fallback(input);
  switch (input.kind) {
    case 'flow':
      return orFallback(input, isRange(argument) ? total(input, argument) : numberIn(input, argument));
    case 'stock':
    case 'rate':
      return orFallback(input, isRange(argument) ? onlyNumber(input, argument) : numberIn(input, argument));
    case 'option':
      return optionOf(input, argument);
    case 'criterion':
      return criterionIn(argument, days);
    case 'labels':
      return labelList(input, argument, rows, days);
    default: {
      const read = input.kind === 'dates' ? days() : (cell: unknown, row?: number) => numberIn(input, cell, row);
      const found = list(input, argument, rows, read);
      return input.single && Array.isArray(found) && found.filter((value) => value !== undefined).length > 1
        ? refuse('SHAPE', { reason: 'one-cell' })
        : found;
    }
  }
}

/** A required blank is a blank result; an optional one lets its stand-in speak. */
function orFallback(input: Input, value: number | undefined | Refusal): PreparedValue | typeof BLANK | Refusal {
  return value === undefined ? fallback(input) : value;
}

function fallback(input: Input): PreparedValue | typeof BLANK {
  if (input.otherwise === undefined) return BLANK;
  if (input.otherwise !== 'absent') return input.otherwise;
  return input.kind === 'criterion' ? undefined : [];
}

export function numberIn(input: Input, cell: unknown, row?: number): number | undefined | Refusal {
  if (typeof cell === 'number' && Number.isFinite(cell)) return outOfBounds(input, cell, row) ?? cell;
  if (isBlank(cell)) return undefined;
  return row === undefined ? notANumber(cell) : { ...notANumber(cell), row };
}

/** The one number of a range that may hold no more than one: a stock or a rate does not add up. */
function onlyNumber(input: Input, range: Range): number | undefined | Refusal {
  let found: number | undefined;
  for (let row = hasHeader(range) ? 1 : 0; row < range.length; row++) {
    for (const cell of range[row] as readonly unknown[]) {
      const value = numberIn(input, cell, row + 1);
      if (isRefusal(value)) return value;
      if (value === undefined) continue;
      if (found !== undefined) return refuse('SHAPE', { reason: input.kind === 'stock' ? 'stock' : 'rate' });
      found = value;
    }
  }
  return found;
}

type CellReader = (cell: unknown, row?: number) => number | undefined | Refusal;

function list(
  input: Input,
  argument: unknown,
  rows: ListRows,
  read: CellReader,
): PreparedValue | typeof BLANK | Refusal {
  if (!isRange(argument)) {
    const value = read(argument);
    return value === undefined ? fallback(input) : isRefusal(value) ? value : [value];
  }
  const values: (number | undefined)[] = [];
  let some = false;
  for (let row = rows.from; row < Math.min(rows.to, argument.length); row++) {
    for (const cell of argument[row] as readonly unknown[]) {
      const value = read(cell, row + 1);
      if (isRefusal(value)) return { ...value, row: row + 1 };
      some ||= value !== undefined;
      values.push(value);
    }
  }
  return some ? values : fallback(input);
}

function labelList(
  input: Input,
  argument: unknown,
  rows: ListRows,
  days: () => DayReader,
): PreparedValue | typeof BLANK | Refusal {
  if (!isRange(argument)) {
    const label = labelIn(argument, days);
    return label === '' ? fallback(input) : isRefusal(label) ? label : [label];
  }
  const labels: string[] = [];
  for (let row = rows.from; row < Math.min(rows.to, argument.length); row++) {
    const label = labelIn(argument[row]?.[0], days);
    if (isRefusal(label)) return { ...label, row: row + 1 };
    labels.push(label);
  }
  return labels;
}
