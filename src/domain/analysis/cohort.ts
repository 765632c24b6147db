import { type Day, type Grain, nextPeriodStart, periodKey, periodStart } from '../history/calendar.ts';
import { type Refusal, refuse } from '../refusal.ts';

export interface Purchase {
  readonly customer: string;
  readonly day: Day;
  /** Money, when the question is revenue; one purchase otherwise. */
  readonly value?: number | undefined;
}

/**
 * Which customers a cell counts: active `in` its period (may rise again), in that period `or-later` (never rises),
 * or back at least once `by` then (never falls).
 */
export const COHORT_RULES = ['in', 'or-later', 'by'] as const;
export type CohortRule = (typeof COHORT_RULES)[number];

export interface Cohort {
  /** `2026-01`, `2026-W05`… of the first purchase. */
  readonly key: string;
  /** Customers, or their revenue in the first period. */
  readonly size: number;
  /** Amount per period since the first one; nothing where the period is not over. */
  readonly amounts: readonly (number | undefined)[];
}

export interface CohortTable {
  readonly cohorts: readonly Cohort[];
  /** Mean share per period since the first, weighted by size, over finished cells only. */
  readonly average: readonly (number | undefined)[];
}

/** More periods than this make a table that nobody reads and a sheet that cannot hold it. */
const MOST_PERIODS = 400;

interface Span {
  /** Start of each period, and the position of a day in that list. */
  readonly starts: readonly Day[];
  readonly at: (day: Day) => number;
}

/**
 * Retention by cohort of first purchase. A cell whose period has not ended by `today` is empty, never 0.
 * @param money count revenue in the period instead of customers; `rule` is then left aside.
 */
export function cohortTable(
  orders: readonly Purchase[],
  grain: Grain,
  today: Day,
  { rule = 'in', money = false }: { readonly rule?: CohortRule; readonly money?: boolean } = {},
): CohortTable | Refusal {
  const purchases = orders.filter(({ day }) => day <= today);
  if (purchases.length === 0) return refuse('FEW', { input: 0, seen: 0, limit: 1 });
  const span = spanOf(purchases, grain, today);
  if ('code' in span) return span;
  const histories = historiesOf(purchases, span);
  const counts = span.starts.map(() => new Map<number, number>());
  const members = span.starts.map(() => 0);
  for (const history of histories.values()) {
    const first = Math.min(...history.keys());
    members[first] = (members[first] ?? 0) + 1;
    for (const [period, value] of cellsOf(history, first, span.starts.length, money ? 'money' : rule)) {
      const row = counts[first];
      row?.set(period, (row.get(period) ?? 0) + value);
    }
  }
  const open = span.starts.findIndex((start) => nextPeriodStart(start, grain) - 1 > today);
  const complete = open < 0 ? span.starts.length : open;
  const cohorts = span.starts.flatMap((start, first) => {
    const row = counts[first];
    if (!row || (members[first] ?? 0) === 0) return [];
    const amounts = span.starts
      .slice(first)
      .map((_, later) => (later === 0 || first + later < complete ? (row.get(first + later) ?? 0) : undefined));
    return [{ key: periodKey(start, grain), size: amounts[0] ?? 0, amounts }];
  });
  return { cohorts, average: averageOf(cohorts) };
}

function spanOf(purchases: readonly Purchase[], grain: Grain, today: Day): Span | Refusal {
  let first = Number.POSITIVE_INFINITY;
  for (const { day } of purchases) first = Math.min(first, day);
  const starts: Day[] = [];
  for (let start = periodStart(first, grain); start <= today; start = nextPeriodStart(start, grain)) {
    if (starts.push(start) > MOST_PERIODS) {
      return refuse('RANGE', { reason: 'too-many-periods', input: 1, limit: MOST_PERIODS });
    }
  }
  const positions = new Map(starts.map((start, position) => [start, position]));
  return {
    starts,
    at: (day) => positions.get(periodStart(day, grain)) ?? 0,
  };
}

/** What each customer spent (or 1 a purchase) in each period. */
function historiesOf(purchases: readonly Purchase[], span: Span): ReadonlyMap<string, Map<number, number>> {
  const histories = new Map<string, Map<number, number>>();
  for (const { customer, day, value = 1 } of purchases) {
    const history = histories.get(customer) ?? new Map<number, number>();
    const period = span.at(day);
    history.set(period, (history.get(period) ?? 0) + value);
    histories.set(customer, history);
  }
  return histories;
}

/** The cells of the table that one customer counts in, and for how much. */
function cellsOf(
  history: ReadonlyMap<number, number>,
  first: number,
  periods: number,
  rule: CohortRule | 'money',
): readonly (readonly [number, number])[] {
  if (rule === 'money') return [...history];
  if (rule === 'in') return [...history.keys()].map((period) => [period, 1]);
  const returns = [...history.keys()].filter((period) => period > first);
  const from = rule === 'by' ? Math.min(...returns, periods) : first + 1;
  const to = rule === 'by' ? periods - 1 : Math.max(...returns, first);
  const cells: (readonly [number, number])[] = [[first, 1]];
  for (let period = from; period <= to; period++) cells.push([period, 1]);
  return cells;
}

function averageOf(cohorts: readonly Cohort[]): readonly (number | undefined)[] {
  const longest = Math.max(...cohorts.map(({ amounts }) => amounts.length));
  return Array.from({ length: longest }, (_, later) => {
    let total = 0;
    let size = 0;
    for (const cohort of cohorts) {
      const amount = cohort.amounts[later];
      if (amount === undefined) continue;
      total += amount;
      size += cohort.size;
    }
    return size > 0 ? total / size : undefined;
  });
}
