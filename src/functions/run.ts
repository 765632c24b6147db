import type { Cell, Entry, Outcome, Signature, Table } from '../domain/catalogue/kpi.ts';
import { isKpi } from '../domain/catalogue/kpi.ts';
import { isRefusal, type Refusal } from '../domain/refusal.ts';
import { textsIn } from '../text/language.ts';
import { smartAdvice } from '../text/smart-words.ts';
import { call } from './call.ts';
import { isBlank, isUnwritten, single } from './cell.ts';
import { chooseForm } from './choose-form.ts';
import { sentence } from './sentence.ts';
import { by } from './tables/by.ts';
import { byPeriod } from './tables/by-period.ts';
import { each } from './tables/each.ts';
import { forObjective } from './tables/for-objective.ts';
import { info } from './tables/info.ts';
import type { OwnedRefusal, Surroundings, TableRun } from './tables/table-function.ts';

/** Functions that work on other KPIs; every other entry carries its own arithmetic. */
const TABLE_RUNS: Readonly<Record<string, TableRun>> = {
  EACH: each,
  BY: by,
  BY_PERIOD: byPeriod,
  INFO: info,
  FOR: forObjective,
};

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
    if (!isUnwritten(args[0]) && isBlank(single(args[0]))) return [['']];
    const outcome = tableRun(entry, args, surroundings);
    if (isRefusal(outcome)) return { refused: say(entry, entry.forms[0], outcome, surroundings) };
    const { metric = entry, form = entry.forms[0] } = outcome;
    return worded(outcome.table, metric, form, surroundings);
  }
  if (!isKpi(entry)) return { refused: entry.id };
  const outcome: Outcome = call(entry, args, surroundings.days);
  const form = chooseForm(entry, args);
  if (isRefusal(outcome)) return { refused: say(entry, form, outcome, surroundings) };
  if (typeof outcome !== 'object') return outcome;
  return worded(outcome, entry, form, surroundings);
}

/** Rows without anything to word pass as they are: in 10,000 rows most do. */
function worded(table: Table, entry: Entry, form: Signature, surroundings: Surroundings): SheetValue[][] {
  const rows = new Array<SheetValue[]>(table.length);
  for (let row = 0; row < table.length; row++) {
    const cells = table[row] as readonly Cell[];
    let plain = true;
    for (let column = 0; column < cells.length; column++) if (typeof cells[column] === 'object') plain = false;
    rows[row] = plain ? (cells as SheetValue[]) : cells.map((cell) => word(entry, form, cell, surroundings));
  }
  return rows;
}

function word(entry: Entry, form: Signature, cell: Cell, surroundings: Surroundings): SheetValue {
  if (typeof cell !== 'object') return cell;
  if (isRefusal(cell)) return say(entry, form, cell, surroundings);
  const language = surroundings.language();
  if ('advice' in cell) return smartAdvice(cell.advice, language);
  return 'say' in cell ? textsIn(language).say[cell.say] : cell[language];
}

function say(entry: Entry, form: Signature, refusal: Refusal | OwnedRefusal, surroundings: Surroundings): string {
  const { language, catalogue } = surroundings;
  return 'owner' in refusal
    ? sentence(refusal.owner, refusal.form, refusal, language(), catalogue)
    : sentence(entry, form, refusal, language(), catalogue);
}
