import type { Form, Kpi, Outcome, Signature } from '../domain/catalogue/kpi.ts';
import { isRefusal, type Refusal, refuse } from '../domain/refusal.ts';
import { isBlank, isRange, type Range } from './cell.ts';
import { chooseForm, countWritten } from './choose-form.ts';
import type { DayReader } from './day-serial.ts';
import { BLANK, type ListRows, type PreparedValue, prepare } from './prepare.ts';
import { hasHeader } from './total.ts';

/** Most cells one call may carry: past it Google's 30 seconds are not safe. */
export const MOST_CELLS = 1_000_000;

const WHOLE: ListRows = { from: 0, to: MOST_CELLS };

/** The figure of one KPI for one set of arguments; '' where the data is not there yet. */
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
  return blank ? '' : onSheetRow(compute(form, values), rows.from);
}

/** A formula counts the rows of its lists; the header above them is one more. */
function onSheetRow(outcome: Outcome, from: number): Outcome {
  return isRefusal(outcome) && outcome.row !== undefined ? { ...outcome, row: outcome.row + from } : outcome;
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

export function wrongCount(form: Signature, args: readonly unknown[]): Refusal | undefined {
  const written = countWritten(args);
  if (written > form.inputs.length) return refuse('ARGS', { reason: 'too-many' });
  const missing = form.inputs.findIndex(
    (input, position) => input.otherwise === undefined && (args[position] === undefined || args[position] === null),
  );
  return missing >= 0 ? refuse('ARGS', { input: missing }) : undefined;
}

export function tooManyCells(args: readonly unknown[]): Refusal | undefined {
  let cells = 0;
  for (const argument of args) if (isRange(argument)) cells += argument.length * (argument[0]?.length ?? 0);
  return cells > MOST_CELLS ? refuse('SIZE', { seen: cells }) : undefined;
}

/** Lists go row by row together: same height, one header for all, cut after the last row that has anything. */
function listRows(form: Form, args: readonly unknown[]): ListRows | Refusal {
  let height: number | undefined;
  let firstList = 0;
  let header: boolean | undefined;
  let to = 0;
  for (let position = 0; position < form.inputs.length; position++) {
    const kind = form.inputs[position]?.kind;
    const argument = args[position];
    if (
      !isRange(argument) ||
      form.inputs[position]?.apart ||
      (kind !== 'answers' && kind !== 'dates' && kind !== 'labels')
    )
      continue;
    if (height === undefined) firstList = position;
    else if (argument.length !== height) {
      return refuse('SHAPE', {
        reason: 'heights',
        input: position,
        other: firstList,
        seen: argument.length,
        limit: height,
      });
    }
    height ??= argument.length;
    if (kind !== 'labels') header = (header ?? true) && hasHeader(argument);
    to = Math.max(to, lastFilledRow(argument));
  }
  return { from: header ? 1 : 0, to };
}

export function lastFilledRow(range: Range): number {
  let row = range.length;
  while (row > 0 && (range[row - 1] as readonly unknown[]).every(isBlank)) row--;
  return row;
}
