import type { Cell, Entry, Outcome, Signature } from '../domain/catalogue/kpi.ts';
import { isKpi } from '../domain/catalogue/kpi.ts';
import { isRefusal, type Refusal } from '../domain/refusal.ts';
import { textsIn } from '../text/language.ts';
import { call } from './call.ts';
import { chooseForm } from './choose-form.ts';
import { sentence } from './sentence.ts';
import { by } from './tables/by.ts';
import { byPeriod } from './tables/by-period.ts';
import { each } from './tables/each.ts';
import type { MetricRefusal, Surroundings, TableRun } from './tables/table-function.ts';

/** Functions that work on other KPIs; every other entry carries its own arithmetic. */
const TABLE_RUNS: Readonly<Record<string, TableRun>> = { EACH: each, BY: by, BY_PERIOD: byPeriod };

export type SheetValue = number | string | boolean;

/**
 * One custom function call, from what Sheets passes to what Sheets shows.
 * @returns a value or a rectangular table; a refused call comes back as `{ refused }`, its sentence in the reader's language.
 */
export function run(
  entry: Entry,
  args: readonly unknown[],
  surroundings: Surroundings,
): SheetValue | SheetValue[][] | { readonly refused: string } {
  const tableRun = TABLE_RUNS[entry.id];
  if (tableRun) {
    const outcome = tableRun(entry, args, surroundings);
    if (isRefusal(outcome)) return { refused: refusedTable(entry, outcome, surroundings) };
    const { metric = entry, form = entry.forms[0] } = outcome;
    return outcome.table.map((cells) => cells.map((cell) => word(metric, form, cell, surroundings)));
  }
  if (!isKpi(entry)) return { refused: entry.id };
  const outcome: Outcome = call(entry, args, surroundings.days);
  const form = chooseForm(entry, args);
  if (isRefusal(outcome)) return { refused: say(entry, form, outcome, surroundings) };
  if (typeof outcome !== 'object') return outcome;
  return outcome.map((cells) => cells.map((cell) => word(entry, form, cell, surroundings)));
}

function word(entry: Entry, form: Signature, cell: Cell, surroundings: Surroundings): SheetValue {
  if (typeof cell !== 'object') return cell;
  if (isRefusal(cell)) return say(entry, form, cell, surroundings);
  const language = surroundings.language();
  return 'say' in cell ? textsIn(language).say[cell.say] : cell[language];
}

function refusedTable(entry: Entry, refusal: Refusal | MetricRefusal, surroundings: Surroundings): string {
  return 'metric' in refusal
    ? say(refusal.metric, refusal.form, refusal, surroundings)
    : say(entry, entry.forms[0], refusal, surroundings);
}

function say(entry: Entry, form: Signature, refusal: Refusal, surroundings: Surroundings): string {
  return sentence(entry, form, refusal, surroundings.language(), surroundings.catalogue);
}
