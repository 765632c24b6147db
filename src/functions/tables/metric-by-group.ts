import type { Form, Outcome } from '../../domain/catalogue/kpi.ts';
import { isRefusal, type Refusal } from '../../domain/refusal.ts';
import { compute } from '../call.ts';
import type { DayReader } from '../day-serial.ts';
import { BLANK, type PreparedValue, prepare } from '../prepare.ts';
import { asColumn, type Rows, single } from './align.ts';
import { type Gathered, type Groups, gather } from './gather.ts';

/** The metric of each group, '' where a group lacks an input. Inputs given as one cell stand for every group. */
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
    outcomes[group] = fill(values, columns, group) ?? withoutRow(compute(form, values));
  }
  return outcomes;
}

/** A row counted inside one group's own rows would point at another row of the sheet. */
function withoutRow(outcome: Outcome): Outcome {
  if (!isRefusal(outcome) || outcome.row === undefined) return outcome;
  const { row: _row, ...refusal } = outcome;
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
    const range = input.kind === 'option' || input.apart ? undefined : asColumn(ranges[position]);
    if (range) {
      const gathered = gather(input, range, rows, groups, days);
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
