import type { Cell, Entry, Form, Signature, Table } from '../../domain/catalogue/kpi.ts';
import { isKpi } from '../../domain/catalogue/kpi.ts';
import { isRefusal, type Refusal, refuse } from '../../domain/refusal.ts';
import type { Language } from '../../domain/words.ts';
import { tooManyCells, wrongCount } from '../call.ts';
import { isUnwritten } from '../cell.ts';
import { chooseForm, countWritten } from '../choose-form.ts';
import type { DayReader } from '../day-serial.ts';
import { findMetric } from '../find-metric.ts';

/** What a function may ask of the spreadsheet, each at most once a call. */
export interface Surroundings {
  readonly catalogue: readonly Entry[];
  readonly language: () => Language;
  readonly days: () => DayReader;
}

/** A refusal worded for a function of its own: the metric named inside the call, or the call around it. */
export interface OwnedRefusal extends Refusal {
  readonly owner: Entry;
  readonly form: Signature;
}

/** A table, and the metric whose words its refused cells take. */
export interface MetricTable {
  readonly table: Table;
  readonly metric?: Entry;
  readonly form?: Signature;
}

export type TableRun = (
  entry: Entry,
  args: readonly unknown[],
  surroundings: Surroundings,
) => MetricTable | Refusal | OwnedRefusal;

export interface MetricCall {
  readonly metric: Entry<Form>;
  readonly form: Form;
  readonly ranges: readonly unknown[];
}

/** The call as its writer should see it: `KPI_BY("CPL"; groupes; dépenses; leads)`. */
export function wholeCall(entry: Entry, from: number, metric: Entry, form: Signature): Signature {
  const [called, ...keys] = entry.forms[0].inputs.slice(0, from);
  const quoted = `"${metric.id}"`;
  return { inputs: called ? [{ ...called, name: { fr: quoted, en: quoted } }, ...keys, ...form.inputs] : form.inputs };
}

/** The metric named in the first argument and the ranges given for it, from position `from` on. */
export function metricCall(
  entry: Entry,
  args: readonly unknown[],
  from: number,
  { catalogue }: Surroundings,
): MetricCall | Refusal | OwnedRefusal {
  const missing = Array.from({ length: from + 1 }, (_, position) => position).find((position) =>
    isUnwritten(args[position]),
  );
  if (missing !== undefined) return refuse('ARGS', { input: missing });
  const tooMany = tooManyCells(args);
  if (tooMany) return tooMany;
  const metric = findMetric(catalogue, args[0]);
  if (isRefusal(metric)) return { input: 0, ...metric };
  if (metric.table || !isKpi(metric)) return refuse('METRIC', { reason: 'not-a-metric', seen: metric.id });
  const ranges = args.slice(from, countWritten(args));
  const form = chooseForm(metric, ranges);
  const wrong = wrongCount(form, ranges);
  if (wrong) {
    return { ...wrong, input: from + (wrong.input ?? 0), owner: entry, form: wholeCall(entry, from, metric, form) };
  }
  return { metric, form, ranges };
}

/** The metric's outcome as one cell of a table. */
export function outcomeCell(outcome: unknown): Cell {
  return Array.isArray(outcome) ? '' : (outcome as Cell);
}
