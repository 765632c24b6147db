import type { Cell, Entry, Form, Outcome } from '../../domain/catalogue/kpi.ts';
import { isRefusal, type Refusal, refuse } from '../../domain/refusal.ts';
import { isRange } from '../cell.ts';
import type { DayReader } from '../day-serial.ts';
import { textOf } from '../label.ts';
import type { Rows } from './align.ts';
import { alignWithKeys } from './align-with-keys.ts';
import { type Group, type GroupedRows, groupRows } from './group-labels.ts';
import { metricByGroup } from './metric-by-group.ts';
import { type MetricCall, metricCall, outcomeCell, type TableRun } from './table-function.ts';

/** KPI_BY(metric; groups; range; …): the metric of each group, largest first, then that of the grand totals. */
export const by: TableRun = (entry, args, surroundings) => {
  const call = metricCall(entry, args, 2, surroundings);
  if (isRefusal(call)) return call;
  const { metric, form, ranges } = call;
  const labels = isRange(args[1]) ? args[1] : [[args[1]]];
  if (labels[0]?.length !== 1) return refuse('SHAPE', { reason: 'one-column', input: 1 });
  const rows = alignWithKeys(entry, 1, call, args);
  if (isRefusal(rows)) return rows;
  const grouped = groupRows(labels, ranges, rows, surroundings.days);
  const outcomes = byGroupAndTotal(form, call, grouped, rows, surroundings.days);
  if (isRefusal(outcomes)) return { ...outcomes, owner: metric, form };
  const gains = metric.gain && byGroupAndTotal(metric.gain, call, grouped, rows, surroundings.days);
  const columns = gains && !isRefusal(gains) ? [outcomes, gains] : [outcomes];
  const table: Cell[][] = rows.header ? [headerRow(textOf(labels[0][0]), metric, columns.length > 1)] : [];
  for (const place of largestFirst(outcomes, grouped.groups)) {
    const group = grouped.groups[place];
    const refused = group?.refused && { ...group.refused, input: 1, owner: entry, form: entry.forms[0] };
    const label = group?.label === '' ? { say: 'unassigned' as const } : (group?.label ?? '');
    table.push([label, ...columns.map((column) => refused ?? outcomeCell(column[place]))]);
  }
  table.push([{ say: 'total' }, ...columns.map((column) => outcomeCell(column[grouped.groups.length]))]);
  return { table, metric, form };
};

/** One outcome a group, then that of all rows together. */
function byGroupAndTotal(
  form: Form,
  { ranges }: MetricCall,
  { groups, of }: GroupedRows,
  rows: Rows,
  days: () => DayReader,
): readonly Outcome[] | Refusal {
  const byGroup = metricByGroup(form, ranges, rows, { count: groups.length, of }, days);
  if (isRefusal(byGroup)) return byGroup;
  const inAll = metricByGroup(form, ranges, rows, { count: 1 }, days);
  return isRefusal(inAll) ? inAll : [...byGroup, ...inAll];
}

/** Largest figure first; groups without one follow, refusals last, each in order of appearance. */
function largestFirst(outcomes: readonly Outcome[], groups: readonly Group[]): readonly number[] {
  const rank = (group: number): number => {
    const outcome = outcomes[group];
    return groups[group]?.refused || isRefusal(outcome) ? 2 : typeof outcome === 'number' ? 0 : 1;
  };
  return groups
    .map((_, group) => group)
    .sort((a, b) => {
      const order = rank(a) - rank(b);
      if (order !== 0) return order;
      return rank(a) === 0 ? Number(outcomes[b]) - Number(outcomes[a]) || a - b : a - b;
    });
}

function headerRow(groups: string, { name }: Entry, withGain: boolean): Cell[] {
  return withGain ? [groups, name, { say: 'gain' }] : [groups, name];
}
