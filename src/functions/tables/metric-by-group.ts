import type { Form, Outcome } from '../../domain/catalogue/kpi.ts';
import { isRefusal, type Refusal } from '../../domain/refusal.ts';
import { compute, isAlignedList, rowOfCell } from '../call.ts';
import { isBlank, single } from '../cell.ts';
import type { DayReader } from '../day-serial.ts';
import { BLANK, type PreparedValue, prepare } from '../prepare.ts';
import { asColumn, type Rows } from './align.ts';
import { type Gathered, type Groups, gather } from './gather.ts';

/**
 * The metric of each group, '' where a group lacks an input; a refusal belongs to its group and names the row of the
 * range. Inputs given as one cell stand for every group, and one that is wrong there refuses the whole.
 */
export function metricByGroup(
  form: Form,
  ranges: readonly unknown[],
  rows: Rows,
  groups: Groups,
  days: () => DayReader,
): readonly Outcome[] | Refusal {
  const columns = columnsOf(form, ranges, rows, groups, days);
  if (isRefusal(columns)) return columns;
  const outcomes = new Array<Outcome>(groups.count);
  const values = new Array<PreparedValue>(columns.length);
  for (let group = 0; group < groups.count; group++) {
    outcomes[group] = fill(values, columns, group) ?? onRangeRow(compute(form, values), ranges, rows, groups.of, group);
  }
  return outcomes;
}

/** A formula counts the cells of its group: the range is gone through again, up to the row that holds that cell. */
function onRangeRow(
  outcome: Outcome,
  ranges: readonly unknown[],
  rows: Rows,
  of: Int32Array | undefined,
  group: number,
): Outcome {
  if (!isRefusal(outcome) || outcome.row === undefined) return outcome;
  const { row: cell, ...refusal } = outcome;
  const range = asColumn(ranges[refusal.input ?? 0]);
  if (!range) return refusal;
  let left = rowOfCell(cell, range);
  for (let row = rows.from; row < rows.to; row++) {
    if ((of === undefined || of[row] === group) && --left === 0) return { ...refusal, row: row + 1 };
  }
  return refusal;
}

/** A column a group at a time, or without `gathered` the one value that stands for all groups. */
interface Column {
  readonly gathered: Gathered | undefined;
  readonly constant: PreparedValue;
  readonly blank: boolean;
}

function columnsOf(
  form: Form,
  ranges: readonly unknown[],
  rows: Rows,
  groups: Groups,
  days: () => DayReader,
): readonly Column[] | Refusal {
  const columns: Column[] = [];
  for (let position = 0; position < form.inputs.length; position++) {
    const input = form.inputs[position];
    if (!input) break;
    const forAll = input.kind === 'option' || input.kind === 'criterion' || input.apart;
    const range = forAll ? undefined : asColumn(ranges[position]);
    const column = range ?? (isAlignedList(input) ? repeated(ranges[position], rows) : undefined);
    if (column) {
      const gathered = gather(input, column, rows, groups, days);
      const complete = input.otherwise === undefined ? gathered : withStandIn(gathered, input.otherwise);
      columns.push({ gathered: complete, constant: undefined, blank: false });
      continue;
    }
    const constant = prepare(input, single(ranges[position]), { from: 0, to: 1 }, days);
    if (isRefusal(constant)) return { input: position, ...constant };
    const blank = constant === BLANK;
    columns.push({ gathered: undefined, constant: blank ? undefined : constant, blank });
  }
  return columns;
}

/** One cell where the others give a list: it stands on every row. */
function repeated(argument: unknown, { from, to }: Rows): readonly (readonly unknown[])[] | undefined {
  return to - from > 1 && !isBlank(argument) ? new Array<readonly unknown[]>(to).fill([single(argument)]) : undefined;
}

function withStandIn(gathered: Gathered, otherwise: number | 'absent'): Gathered {
  const standIn: PreparedValue = otherwise === 'absent' ? [] : otherwise;
  return { ...gathered, at: (group) => gathered.at(group) ?? standIn };
}

/** Puts one group's values in place; a refusal or a blank ends the row instead. */
function fill(values: PreparedValue[], columns: readonly Column[], group: number): Refusal | '' | undefined {
  let blank = false;
  for (let position = 0; position < columns.length; position++) {
    const { gathered, constant, blank: none } = columns[position] as Column;
    if (gathered === undefined) {
      values[position] = constant;
      if (none) blank = true;
      continue;
    }
    if (gathered.refusals.size > 0) {
      const refusal = gathered.refusals.get(group);
      if (refusal) return { input: position, ...refusal };
    }
    const value = gathered.at(group);
    if (value === undefined) blank = true;
    values[position] = value;
  }
  return blank ? '' : undefined;
}
