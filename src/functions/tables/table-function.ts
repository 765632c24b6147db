import type { Cell, Entry, Form, Table } from '../../domain/catalogue/kpi.ts';
import { isKpi } from '../../domain/catalogue/kpi.ts';
import { isRefusal, type Refusal, refuse } from '../../domain/refusal.ts';
import type { Language } from '../../domain/words.ts';
import { tooManyCells } from '../call.ts';
import { chooseForm, countWritten } from '../choose-form.ts';
import type { DayReader } from '../day-serial.ts';
import { findMetric } from '../find-metric.ts';

/** What a function may ask of the spreadsheet, each at most once a call. */
export interface Surroundings {
  readonly catalogue: readonly Entry[];
  readonly language: () => Language;
  readonly days: () => DayReader;
}

/** A refusal that belongs to the metric named inside the call, and is worded for it. */
export interface MetricRefusal extends Refusal {
  readonly metric: Entry;
  readonly form: Form;
}

export type TableRun = (
  entry: Entry,
  args: readonly unknown[],
  surroundings: Surroundings,
) => { readonly table: Table; readonly metric?: Entry; readonly form?: Form } | Refusal | MetricRefusal;

export interface MetricCall {
  readonly metric: Entry<Form>;
  readonly form: Form;
  readonly ranges: readonly unknown[];
}

/** The metric named in the first argument and the ranges given for it, from position `from` on. */
export function metricCall(
  args: readonly unknown[],
  from: number,
  { catalogue }: Surroundings,
): MetricCall | Refusal | MetricRefusal {
  const missing = Array.from({ length: from + 1 }, (_, position) => position).find(
    (position) => args[position] === undefined || args[position] === null,
  );
  if (missing !== undefined) return refuse('ARGS', { input: missing });
  const tooMany = tooManyCells(args);
  if (tooMany) return tooMany;
  const metric = findMetric(catalogue, args[0]);
  if (isRefusal(metric)) return { input: 0, ...metric };
  if (metric.table || !isKpi(metric)) return { ...refuse('METRIC', { reason: 'not-a-metric', seen: metric.id }) };
  const ranges = args.slice(from, countWritten(args));
  const form = chooseForm(metric, ranges);
  const lacking = form.inputs.findIndex(
    (input, position) => input.otherwise === undefined && (ranges[position] === undefined || ranges[position] === null),
  );
  if (lacking >= 0) return { ...refuse('ARGS', { input: lacking }), metric, form };
  if (ranges.length > form.inputs.length) return { ...refuse('ARGS', { reason: 'too-many' }), metric, form };
  return { metric, form, ranges };
}

/** The metric's outcome as one cell of a table. */
export function outcomeCell(outcome: unknown): Cell {
  return Array.isArray(outcome) ? '' : (outcome as Cell);
}
