import { addMonths, type Day, periodStart } from '../../../domain/history/calendar.ts';
import { periodFromKey } from '../../../domain/history/period.ts';
import type { HistoryKey } from '../../sheets/history-store.ts';
import { TREND } from './ranked-table.ts';

/** Rows at most that are looked at beside the newest ones of the sheet. */
const MOST = 1300;
/** A score at the end of each of these months is shown. */
const MONTHS = 12;

interface Wanted {
  /** First row that the formulas find by themselves: what comes in later stands below it. */
  readonly from: number;
  /** KPIs that the team has today. */
  readonly kpis: ReadonlySet<string>;
  readonly today: Day;
}

/**
 * Rows of the history that stand above the newest ones of the sheet and are needed all the same: those of a monthly KPI
 * among daily ones, of all KPIs where somebody sorted the sheet or filled in the past. Of each KPI the periods of its trend and
 * those at the ends of the last months; the newest of all KPIs first, as far as there is room.
 */
export function olderRows(keys: readonly HistoryKey[], { from, kpis, today }: Wanted): readonly number[] {
  const ends = Array.from({ length: MONTHS }, (_, back) => addMonths(periodStart(today, 'month'), -back) - 1);
  const ranked = [...byKpi(keys, kpis).values()].flatMap((rows) => {
    const newest = rows.slice(0, TREND + 1);
    const atEnds = ends.flatMap((end) => rows.find(({ start }) => start <= end) ?? []);
    return [...new Set([...newest, ...atEnds])].map(({ position }, rank) => ({ position, rank }));
  });
  return ranked
    .filter(({ position }) => position < from)
    .sort((a, b) => a.rank - b.rank)
    .slice(0, MOST)
    .map(({ position }) => position)
    .sort((a, b) => a - b);
}

interface Dated {
  readonly position: number;
  readonly start: Day;
}

/** The rows of each KPI, the newest period first. */
function byKpi(keys: readonly HistoryKey[], kpis: ReadonlySet<string>): ReadonlyMap<string, readonly Dated[]> {
  const found = new Map<string, Dated[]>();
  for (const { kpiId, period, position } of keys) {
    const start = kpis.has(kpiId) ? periodFromKey(period)?.start : undefined;
    if (start === undefined) continue;
    const rows = found.get(kpiId);
    if (rows) rows.push({ position, start });
    else found.set(kpiId, [{ position, start }]);
  }
  for (const rows of found.values()) rows.sort((a, b) => b.start - a.start);
  return found;
}
