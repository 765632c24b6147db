import type { Cell, Outcome } from '../../domain/catalogue/kpi.ts';
import { isRefusal, refuse } from '../../domain/refusal.ts';
import type { Range } from '../cell.ts';
import { labelOf } from '../prepare.ts';
import { alignRows, asColumn, type Rows } from './align.ts';
import { metricByGroup } from './metric-by-group.ts';
import { type MetricCall, metricCall, outcomeCell, type TableRun } from './table-function.ts';

/** KPI_BY(metric; groups; range; …): the metric of each group, largest first, then that of the grand totals. */
export const by: TableRun = (_entry, args, surroundings) => {
  const call = metricCall(args, 2, surroundings);
  if (isRefusal(call)) return call;
  const { metric, form, ranges } = call;
  const groupRange = asColumn(args[1]);
  if (!groupRange) return refuse('SHAPE', { input: 1 });
  if ((groupRange[0]?.length ?? 0) !== 1) return refuse('SHAPE', { reason: 'one-column', input: 1 });
  const rows = alignRows([...ranges, groupRange], [...form.inputs.slice(0, ranges.length), undefined]);
  if (isRefusal(rows)) return { ...rows, metric, form };
  const { labels, of } = groupLabels(groupRange, ranges, rows);
  const outcomes = metricByGroup(form, ranges, rows, { count: labels.length, of }, surroundings.days);
  if (isRefusal(outcomes)) return { ...outcomes, metric, form };
  const totals = metricByGroup(form, ranges, rows, { count: 1 }, surroundings.days);
  const gains = gainsByGroup(call, rows, { labels, of }, surroundings.days);
  const table: Cell[][] = rows.header ? [headerRow(groupRange, call, gains !== undefined)] : [];
  for (const group of largestFirst(outcomes)) {
    const row: Cell[] = [labels[group] || { say: 'unassigned' }, outcomeCell(outcomes[group])];
    if (gains) row.push(outcomeCell(gains[group]));
    table.push(row);
  }
  const total: Cell[] = [{ say: 'total' }, outcomeCell(isRefusal(totals) ? totals : totals[0])];
  if (gains) total.push(outcomeCell(gains[labels.length]));
  table.push(total);
  return { table, metric, form };
};

interface Labels {
  readonly labels: readonly string[];
  readonly of: Int32Array;
}

/** Groups by their text, spaces and capitals apart, in order of first appearance; rows that are wholly blank join none. */
export function groupLabels(groupRange: Range, ranges: readonly unknown[], rows: Rows): Labels {
  const labels: string[] = [];
  const byText = new Map<string, number>();
  const byKey = new Map<string, number>();
  const of = new Int32Array(rows.to);
  const columns = ranges.map(asColumn).filter((range): range is Range => range !== undefined);
  let blankGroup = -1;
  for (let row = rows.from; row < rows.to; row++) {
    const text = labelOf(groupRange[row]?.[0]);
    if (text === '') {
      const used = columns.some((column) => column[row]?.some((cell) => cell !== ''));
      if (used && blankGroup < 0) blankGroup = labels.push('') - 1;
      of[row] = Math.max(blankGroup, 0);
      continue;
    }
    let group = byText.get(text);
    if (group === undefined) {
      const key = text.toLowerCase();
      group = byKey.get(key) ?? labels.push(text) - 1;
      byKey.set(key, group);
      byText.set(text, group);
    }
    of[row] = group;
  }
  return { labels, of };
}

/** Largest figure first; groups without one follow, refusals last, each in order of appearance. */
function largestFirst(outcomes: readonly Outcome[]): readonly number[] {
  const rank = (outcome: Outcome | undefined): number => (typeof outcome === 'number' ? 0 : outcome === '' ? 1 : 2);
  return outcomes
    .map((_, group) => group)
    .sort((a, b) => {
      const left = outcomes[a];
      const right = outcomes[b];
      if (typeof left === 'number' && typeof right === 'number') return right - left || a - b;
      return rank(left) - rank(right) || a - b;
    });
}

/** Beside a return on investment, what it means in money: revenue − investment, by group and in all. */
function gainsByGroup(
  { metric, ranges }: MetricCall,
  rows: Rows,
  { labels, of }: Labels,
  days: Parameters<typeof metricByGroup>[4],
): readonly Outcome[] | undefined {
  if (!metric.gain) return undefined;
  const byGroup = metricByGroup(metric.gain, ranges, rows, { count: labels.length, of }, days);
  const inAll = metricByGroup(metric.gain, ranges, rows, { count: 1 }, days);
  if (isRefusal(byGroup) || isRefusal(inAll)) return undefined;
  return [...byGroup, ...inAll];
}

function headerRow(groupRange: Range, { metric }: MetricCall, withGain: boolean): Cell[] {
  const header: Cell[] = [labelOf(groupRange[0]?.[0]), metric.name];
  if (withGain) header.push({ say: 'gain' });
  return header;
}
