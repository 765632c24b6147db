import { senseOf, targetOf } from '../analysis/case.ts';
import { lookAhead } from '../analysis/forecast/outlook.ts';
import { prepareSeries } from '../analysis/forecast/prepared-series.ts';
import { pathSimulator } from '../analysis/forecast/simulated-paths.ts';
import { quantile } from '../analysis/numeric/descriptive.ts';
import { randomFrom, seedFrom } from '../analysis/numeric/random.ts';
import { limitsOf } from '../catalogue/steering/forecast-history.ts';
import type { Day } from '../history/calendar.ts';
import { isRefusal } from '../refusal.ts';
import { pastAndAhead, type Step, type TimeToCut } from './past-and-ahead.ts';
import type { TeamKpi } from './team-kpi.ts';

/** A KPI's history in any order, and its value at the end of today, open period included. */
export type OutlookInput = TimeToCut;

export interface Outlook {
  /** Where it ends, with the bounds that hold 80 % of the simulated futures. */
  readonly forecast: { readonly value: number; readonly low: number; readonly high: number; readonly day: Day };
  /** Chance of having reached the target on that day, 0.01 to 0.99; absent without a target. */
  readonly probability?: number;
  /** The same, for a whole period where the KPI starts again each period: is the target itself within reach? */
  readonly attainable?: number;
  /** For what accrues: what a whole period must bring from now on, and the best that one ever brought. */
  readonly required?: number;
  readonly best?: number;
}

/** Closed periods under which nothing is said of the future. */
export const FEWEST_PERIODS = 8;
/** A year of days; further than that a short history says nothing. */
const FURTHEST = 366;
/** Simulated futures, as many as KPI_ATTAIN draws. */
const FUTURES = 1000;

/**
 * Where a team's KPI is heading, from its own history: at its end, or at the end of the open period where it starts
 * again each period. The same model, seed and, unless fewer are asked for, number of futures as KPI_ATTAIN; what an open period still has to bring is
 * its share of a whole one, with the scatter of independent days (the square root of that share).
 * Nothing under 8 closed periods, once the last day is there, or where the value is only done or not done.
 */
export function outlook(input: OutlookInput, count = FUTURES): Outlook | undefined {
  const { kpi, value } = input;
  const accrues = kpi.accrual !== 'level';
  if (kpi.targetType === 'done' || (accrues && value === undefined)) return undefined;
  const { values, ahead, day } = pastAndAhead(input);
  const known = values.filter((seen) => seen !== null);
  if (known.length < FEWEST_PERIODS || ahead.length === 0 || ahead.length > FURTHEST) return undefined;
  const limits = limitsOf(known);
  const series = prepareSeries(values, FEWEST_PERIODS, limits);
  if (isRefusal(series)) return undefined;
  const period = known.length > 2 * SEASONS[kpi.frequency] ? SEASONS[kpi.frequency] : 1;
  const look = lookAhead(series, { horizon: series.late + ahead.length, period, ...limits });
  const simulate = pathSimulator(look);
  const random = randomFrom(seedFrom(series.values));
  const points = look.points.slice(series.late).map(look.unscale);
  const futures = Array.from({ length: count }, () => simulate(random).slice(series.late));
  const ending = accrues
    ? totalFrom(value ?? 0, points, ahead)
    : (drawn: readonly number[]) => drawn[ahead.length - 1] ?? 0;
  const endings = futures.map(ending);
  const [low = 0, middle = 0, high = 0] = [0.1, 0.5, 0.9].map((share) => quantile(endings, share));
  // Where errors are ratios, the middle of a sum is more than the sum of the middles.
  return {
    forecast: { value: accrues && ahead.length > 1 ? middle : ending(points), low, high, day },
    ...chances(kpi, endings, kpi.accrual === 'per_period' ? futures.map(([first = 0]) => first) : endings),
    ...(accrues ? effort(kpi, known, value ?? 0, ahead) : {}),
  };
}

/** Values in one season; three years of weeks before a year shows in them (analysis of the M4 weekly series). */
const SEASONS = { day: 7, week: 52, month: 12, quarter: 4, year: 1 } as const;

/** What is there, and of each period ahead the share that is still to come. */
function totalFrom(
  toDate: number,
  points: readonly number[],
  ahead: readonly Step[],
): (drawn: readonly number[]) => number {
  return (drawn) =>
    ahead.reduce((total, { share }, k) => {
      const point = points[k] ?? 0;
      return total + share * point + Math.sqrt(share) * ((drawn[k] ?? 0) - point);
    }, toDate);
}

function chances(
  kpi: TeamKpi,
  endings: readonly number[],
  wholes: readonly number[],
): Pick<Outlook, 'probability' | 'attainable'> {
  const target = targetOf(kpi);
  if (target === undefined) return {};
  const lower = senseOf(kpi) === 'lower';
  const most = kpi.targetType === 'range' ? (kpi.targetMax ?? target) : lower ? target : Number.POSITIVE_INFINITY;
  const least = lower ? Number.NEGATIVE_INFINITY : target;
  const share = (futures: readonly number[]) => {
    const reached = futures.filter((ending) => ending >= least && ending <= most).length;
    return Math.min(0.99, Math.max(0.01, reached / futures.length));
  };
  return { probability: share(endings), attainable: share(wholes) };
}

function effort(
  kpi: TeamKpi,
  known: readonly number[],
  toDate: number,
  ahead: readonly Step[],
): Pick<Outlook, 'required' | 'best'> {
  const target = targetOf(kpi);
  if (target === undefined) return {};
  const left = ahead.reduce((total, { share }) => total + share, 0);
  const better = senseOf(kpi) === 'lower' ? Math.min : Math.max;
  return { required: (target - toDate) / left, best: better(...known) };
}
