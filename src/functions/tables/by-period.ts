import type { Cell } from '../../domain/catalogue/kpi.ts';
import { type Grain, parseGrain, periodKey } from '../../domain/history/calendar.ts';
import { isRefusal, type Refusal, refuse } from '../../domain/refusal.ts';
import { isRange, type Range, single } from '../cell.ts';
import type { DayReader } from '../day-serial.ts';
import { textOf } from '../label.ts';
import { asColumn, isUsed, type Rows } from './align.ts';
import { alignWithKeys } from './align-with-keys.ts';
import { metricByGroup } from './metric-by-group.ts';
import { metricCall, outcomeCell, type TableRun } from './table-function.ts';

/** KPI_BY_PERIOD(metric; grain; dates; range; …): the metric on the totals of each period, oldest first. */
export const byPeriod: TableRun = (entry, args, surroundings) => {
  const call = metricCall(entry, args, 3, surroundings);
  if (isRefusal(call)) return call;
  const { metric, form, ranges } = call;
  const grain = parseGrain(textOf(single(args[1])));
  if (isRefusal(grain)) return { input: 1, ...grain };
  const dateRange = isRange(args[2]) ? args[2] : [[args[2]]];
  if (dateRange[0]?.length !== 1) return refuse('SHAPE', { reason: 'one-column', input: 2 });
  const rows = alignWithKeys(entry, 2, call, args);
  if (isRefusal(rows)) return rows;
  const periods = groupPeriods(dateRange, ranges, rows, grain, surroundings.days());
  if (isRefusal(periods)) return { input: 2, ...periods };
  const groups = { count: periods.keys.length, of: periods.of };
  const outcomes = metricByGroup(form, ranges, rows, groups, surroundings.days);
  if (isRefusal(outcomes)) return { ...outcomes, owner: metric, form };
  const table: Cell[][] = rows.header ? [[textOf(dateRange[0]?.[0]), metric.name]] : [];
  for (const group of oldestFirst(periods.keys)) {
    table.push([periods.keys[group] || { say: 'no-date' }, outcomeCell(outcomes[group])]);
  }
  return { table: table.length > 0 ? table : [['', '']], metric, form };
};

/** Period keys in order of appearance; rows with figures and no date form a group of their own, so that none is lost. */
function groupPeriods(
  dateRange: Range,
  ranges: readonly unknown[],
  rows: Rows,
  grain: Grain,
  days: DayReader,
): { readonly keys: readonly string[]; readonly of: Int32Array } | Refusal {
  const keys: string[] = [];
  const byKey = new Map<string, number>();
  const of = new Int32Array(rows.to).fill(-1);
  const columns = ranges.map(asColumn).filter((range): range is Range => range !== undefined);
  for (let row = rows.from; row < rows.to; row++) {
    const day = days(dateRange[row]?.[0]);
    if (isRefusal(day)) return { ...day, row: row + 1 };
    if (day === undefined && columns.length > 0 && !isUsed(columns, row)) continue;
    const key = day === undefined ? '' : periodKey(day, grain);
    let group = byKey.get(key);
    if (group === undefined) {
      group = keys.push(key) - 1;
      byKey.set(key, group);
    }
    of[row] = group;
  }
  return { keys, of };
}

function oldestFirst(keys: readonly string[]): readonly number[] {
  return keys
    .map((_, group) => group)
    .sort((a, b) => {
      const left = keys[a] ?? '';
      const right = keys[b] ?? '';
      if (left === '' || right === '') return left === right ? 0 : left === '' ? 1 : -1;
      return left < right ? -1 : left > right ? 1 : 0;
    });
}
