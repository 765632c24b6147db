import { errorIn, isBlank, isDate, isRange } from '../cell.ts';
import { type NoValue, noValue } from './no-value.ts';
import type { Aggregate } from './tree.ts';

export interface Aggregated {
  readonly figure: number;
  /** How many numbers a mean rests on. */
  readonly volume: number | undefined;
}

interface Seen {
  readonly numbers: number;
  readonly filled: number;
  readonly sum: number;
  readonly least: number;
  readonly most: number;
  readonly stopped: NoValue | undefined;
}

/**
 * SUM, COUNT, COUNTA, AVERAGE, MIN, MAX as Sheets computes them over cells: text and booleans are passed over,
 * an error stops all but the two counts. A date counts as a number for COUNT, and is refused where it would be added.
 */
export function aggregate(name: Aggregate, args: readonly unknown[]): Aggregated | NoValue {
  const { numbers, filled, sum, least, most, stopped } = tally(args);
  if (name === 'COUNT') return { figure: numbers, volume: undefined };
  if (name === 'COUNTA') return { figure: filled, volume: undefined };
  if (stopped) return stopped;
  // Sheets answers 0 here; a history must not take « nothing entered yet » for zero.
  if (numbers === 0) return noValue('blank');
  if (name === 'SUM') return finite(sum, undefined);
  return name === 'AVERAGE' ? finite(sum / numbers, numbers) : finite(name === 'MIN' ? least : most, undefined);
}

function finite(figure: number, volume: number | undefined): Aggregated | NoValue {
  return Number.isFinite(figure) ? { figure, volume } : noValue('error', { seen: '#NUM!' });
}

function tally(args: readonly unknown[]): Seen {
  let numbers = 0;
  let filled = 0;
  let sum = 0;
  let least = Number.POSITIVE_INFINITY;
  let most = Number.NEGATIVE_INFINITY;
  let stopped: NoValue | undefined;
  for (const argument of args) {
    for (const cells of isRange(argument) ? argument : [[argument]]) {
      for (const cell of cells) {
        if (isBlank(cell)) continue;
        filled++;
        if (typeof cell === 'number' && Number.isFinite(cell)) {
          numbers++;
          sum += cell;
          if (cell < least) least = cell;
          if (cell > most) most = cell;
        } else if (isDate(cell)) {
          numbers++;
          stopped ??= noValue('date');
        } else if (typeof cell === 'string') stopped ??= errorAsNoValue(cell);
      }
    }
  }
  return { numbers, filled, sum, least, most, stopped };
}

function errorAsNoValue(text: string): NoValue | undefined {
  const error = errorIn(text);
  return error && noValue(error.reason === 'loading' ? 'loading' : 'error', { seen: text.trim() });
}
