import type { Cell } from '../../domain/catalogue/kpi.ts';
import { type Grain, parseGrain, periodKey } from '../../domain/history/calendar.ts';
import { isRefusal, type Refusal, refuse } from '../../domain/refusal.ts';
import { isRange, type Range, single } from '../cell.ts';
import type { DayReader } from '../day-serial.ts';
import { textOf } from '../label.ts';
import { asColumn, isUsed, type Rows } from './align.ts';
import { alignWithKeys } from './align-with-keys.ts';
import { metricByGroup } from './metric-by-group.ts';
import { metricCall, type OwnedRefusal, outcomeCell, type TableRun } from './table-function.ts';

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
  const { keys, of, refused } = groupPeriods(dateRange, ranges, rows, grain, surroundings.days());
  if (refused && keys.length === 1) return { ...refused, input: 2 };
  const outcomes = metricByGroup(form, ranges, rows, { count: keys.length, of }, surroundings.days);
  if (isRefusal(outcomes)) return { ...outcomes, owner: metric, form };
  const table: Cell[][] = rows.header ? [[textOf(dateRange[0]?.[0]), metric.name]] : [];
  for (const group of oldestFirst(keys)) {
    const key = keys[group] ?? '';
    if (key === UNREADABLE && refused) {
      const unreadable: OwnedRefusal = { ...refused, input: 2, owner: entry, form: entry.forms[0] };
      table.push([refused.seen ?? '', unreadable]);
    } else table.push([key === UNDATED ? { say: 'no-date' } : key, outcomeCell(outcomes[group])]);
  }
  return { table: table.length > 0 ? table : [['', '']], metric, form };
};

/** Keys that sort after every period. */
const UNDATED = '~1';
const UNREADABLE = '~2';

interface Periods {
  readonly keys: readonly string[];
  readonly of: Int32Array;
  /** Why the first date that cannot be read cannot be. */
  readonly refused?: Refusal;
}

/**
 * Period keys in order of appearance. Rows with figures and no date form a group of their own, so that none is lost,
 * and so do rows whose date cannot be read, so that they touch no period.
 */
function groupPeriods(
  dateRange: Range,
  ranges: readonly unknown[],
  rows: Rows,
  grain: Grain,
  days: DayReader,
): Periods {
  const keys: string[] = [];
  const byKey = new Map<string, number>();
  const of = new Int32Array(rows.to).fill(-1);
  let refused: Refusal | undefined;
  const columns = ranges.map(asColumn).filter((range): range is Range => range !== undefined);
  for (let row = rows.from; row < rows.to; row++) {
    const day = days(dateRange[row]?.[0]);
    if (isRefusal(day)) refused ??= { ...day, row: row + 1 };
    if (day === undefined && columns.length > 0 && !isUsed(columns, row)) continue;
    const key = isRefusal(day) ? UNREADABLE : day === undefined ? UNDATED : periodKey(day, grain);
    let group = byKey.get(key);
    if (group === undefined) {
      group = keys.push(key) - 1;
      byKey.set(key, group);
    }
    of[row] = group;
  }
  return refused ? { keys, of, refused } : { keys, of };
}

/** Keys are written so that their text sorts as their days do. */
function oldestFirst(keys: readonly string[]): readonly number[] {
  const order = keys.map((key, group) => ({ key, group }));
  return order.sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0)).map(({ group }) => group);
}
