import type { Input } from '../domain/catalogue/input.ts';
import type { Form, Kpi, Outcome, Signature } from '../domain/catalogue/kpi.ts';
import { isRefusal, type Refusal, refuse } from '../domain/refusal.ts';
import { isBlank, isRange, isUnwritten, type Range } from './cell.ts';
import { chooseForm, countWritten } from './choose-form.ts';
import type { DayReader } from './day-serial.ts';
import { BLANK, type ListRows, type PreparedValue, prepare } from './prepare.ts';
import { hasHeader } from './total.ts';

/** Most cells one call may carry: past it Google's 30 seconds are not safe. */
export const MOST_CELLS = 1_000_000;

const WHOLE: ListRows = { from: 0, to: MOST_CELLS };

/**
 * The figure of one KPI for one set of arguments, as Sheets passes them (numbers, text, booleans, dates, ranges).
 * @returns a figure or a table, '' where the data is not there yet, or why there is none, with the input and the row
 *   of the range (header included) at fault.
 */
export function call(kpi: Kpi, args: readonly unknown[], days: () => DayReader): Outcome {
  const form = chooseForm(kpi, args);
  const wrong = wrongCount(form, args) ?? tooManyCells(args);
  if (wrong) return wrong;
  const rows = listRows(form, args);
  if (isRefusal(rows)) return rows;
  const values: PreparedValue[] = [];
  let blank = false;
  for (let position = 0; position < form.inputs.length; position++) {
    const input = form.inputs[position];
    if (!input) break;
    const value = prepare(input, args[position], input.apart ? WHOLE : rows, days);
    if (isRefusal(value)) return { input: position, ...value };
    if (value === BLANK) blank = true;
    else values.push(value);
  }
  return blank ? '' : onSheetRow(compute(form, values), args, rows.from);
}

/** A formula counts the cells of its lists; a reader counts the rows of the range, its header included. */
function onSheetRow(outcome: Outcome, args: readonly unknown[], from: number): Outcome {
  if (!isRefusal(outcome) || outcome.row === undefined) return outcome;
  const argument = args[outcome.input ?? 0];
  if (isRange(argument)) return { ...outcome, row: from + rowOfCell(outcome.row, argument) };
  const { row: _row, ...refusal } = outcome;
  return refusal;
}

/** The row, from 1, that holds the n-th cell of a list read row by row. */
export function rowOfCell(cell: number, range: Range): number {
  return Math.ceil(cell / (range[0]?.length ?? 1));
}

/** An overflow is refused like any figure that cannot be: no cell ever holds NaN or Infinity. */
export function compute({ compute: formula }: Form, values: readonly PreparedValue[]): Outcome {
  // By position and without spreading: over 10,000 rows the spread costs as much as all the rest.
  const positional = formula as (...six: PreparedValue[]) => Outcome;
  const outcome =
    values.length <= 6
      ? positional(values[0], values[1], values[2], values[3], values[4], values[5])
      : positional(...values);
  return typeof outcome === 'number' && !Number.isFinite(outcome) ? refuse('RANGE', { reason: 'too-large' }) : outcome;
}

/** Arguments missing, or more of them than the function takes. */
export function wrongCount(form: Signature, args: readonly unknown[]): Refusal | undefined {
  const written = countWritten(args);
  if (written > form.inputs.length) return refuse('ARGS', { reason: 'too-many' });
  const missing = form.inputs.findIndex(
    (input, position) => input.otherwise === undefined && isUnwritten(args[position]),
  );
  return missing >= 0 ? refuse('ARGS', { input: missing }) : undefined;
}

/** More cells in one call than can be read in time. */
export function tooManyCells(args: readonly unknown[]): Refusal | undefined {
  let cells = 0;
  for (const argument of args) if (isRange(argument)) cells += argument.length * (argument[0]?.length ?? 0);
  return cells > MOST_CELLS ? refuse('SIZE', { seen: cells }) : undefined;
}

/** Lists go row by row together: same height, one header for all, cut after the last row that has anything. */
function listRows(form: Form, args: readonly unknown[]): ListRows | Refusal {
  let tallest: { readonly position: number; readonly height: number } | undefined;
  let header: boolean | undefined;
  let to = 0;
  for (let position = 0; position < form.inputs.length; position++) {
    const input = form.inputs[position];
    const argument = args[position];
    if (!input || !isAlignedList(input) || isBlank(argument)) continue;
    const height = isRange(argument) ? argument.length : 1;
    tallest ??= { position, height };
    if (height !== tallest.height) return unevenHeights(position, height, tallest.position, tallest.height);
    if (!isRange(argument)) continue;
    if (input.kind !== 'labels') header = (header ?? true) && hasHeader(argument);
    to = Math.max(to, lastFilledRow(argument));
  }
  return { from: header ? 1 : 0, to };
}

/** Read row by row beside the other lists of the call. */
export function isAlignedList({ kind, apart }: Input): boolean {
  return !apart && (kind === 'answers' || kind === 'dates' || kind === 'labels');
}

/** Two columns that go row by row and do not: which, and by how much. */
export function unevenHeights(input: number, seen: number, other: number, limit: number): Refusal {
  return refuse('SHAPE', { reason: 'heights', input, other, seen, limit });
}

/** How many rows of a range there are up to the last one that holds anything. */
export function lastFilledRow(range: Range): number {
  let row = range.length;
  while (row > 0 && (range[row - 1] as readonly unknown[]).every(isBlank)) row--;
  return row;
}
