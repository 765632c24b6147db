import { isRefusal, type Refusal } from '../../refusal.ts';
import { quantile } from '../numeric/descriptive.ts';
import { randomFrom, seedFrom } from '../numeric/random.ts';
import { LONGEST_HORIZON, notBetween, notWhole } from './forecast-options.ts';
import { lookAhead } from './outlook.ts';
import { type Aim, type PastWindows, windowsOfLevel, windowsOfTotal } from './past-windows.ts';
import { type PreparedSeries, prepareSeries, type SeriesLimits } from './prepared-series.ts';
import { pathSimulator } from './simulated-paths.ts';

export interface AttainabilityQuestion extends SeriesLimits, Aim {
  /** One value for each closed period, oldest first; `null` where a period has none. */
  readonly values: readonly (number | null)[];
  /** Whether the target is a total that accrues over the periods, or a level to be at after the last one. */
  readonly cumulative: boolean;
  /** What has accrued so far towards a total. */
  readonly toDate?: number | undefined;
  readonly period?: number | undefined;
  /** Planned effect on what is to come, 0.1 for +10 %: the history does not know about the campaign to come. */
  readonly uplift?: number | undefined;
}

export type AttainabilityLabel = 'certain' | 'attainable' | 'ambitious' | 'very-ambitious' | 'unrealistic';

export interface Attainability {
  /** « too-short » under 8 values: then only `past` speaks. */
  readonly label: AttainabilityLabel | 'too-short';
  /** Never under 0.01 nor above 0.99. */
  readonly probability?: number;
  /** Where the total or the level ends in 10, 50 and 90 % of the simulated futures. */
  readonly ending?: { readonly low: number; readonly middle: number; readonly high: number };
  readonly past: PastWindows;
  /** Required ÷ best of the past, for a total: 1.4 reads « 1.4 times your best ». */
  readonly effort?: number;
  /** False when the simulation and the share of past windows differ by more than 0.3: show both. */
  readonly agrees: boolean;
}

const FEWEST = 8;
const PATHS = 1000;
const LARGEST = 1e300;

/**
 * The A of SMART: how likely the target is, from the history alone. 1,000 futures are simulated around the default
 * forecast (`simulated-paths.ts`), from a seed that depends on the history only: the same cells give the same answer,
 * and a harder target is never more likely. Beside it, what the past windows say without a model.
 * Refusals: FEW without any value; RANGE for a target, total or number of periods that cannot be used; NEG and RANGE
 * for values outside the limits.
 */
export function attainability(question: AttainabilityQuestion): Attainability | Refusal {
  const wrong = wrongQuestion(question);
  if (wrong) return wrong;
  const series = prepareSeries(question.values, 1, question);
  if (isRefusal(series)) return series;
  const { target, cumulative, toDate = 0 } = question;
  const history = series.values.map((value) => value * series.scale);
  const past = cumulative ? windowsOfTotal(history, target - toDate, question) : windowsOfLevel(history, question);
  const effort = cumulative && past.best !== undefined && past.best > 0 ? { effort: past.required / past.best } : {};
  if (history.length < FEWEST) return { label: 'too-short', past, ...effort, agrees: true };
  const endings = simulatedEndings(series, question);
  const probability = shareReaching(endings, target, question.direction);
  const [low = 0, middle = 0, high = 0] = [0.1, 0.5, 0.9].map((share) => quantile(endings, share));
  const agrees = past.share === undefined || Math.abs(past.share - probability) <= 0.3;
  return { label: labelOf(probability), probability, ending: { low, middle, high }, past, ...effort, agrees };
}

function simulatedEndings(series: PreparedSeries, question: AttainabilityQuestion): number[] {
  const { periodsLeft, cumulative, toDate = 0, uplift = 0 } = question;
  const last = (series.values[series.values.length - 1] ?? 0) * series.scale;
  if (periodsLeft === 0) return [cumulative ? toDate : last];
  const outlook = lookAhead(series, { ...question, horizon: series.late + periodsLeft });
  const simulate = pathSimulator(outlook);
  const random = randomFrom(seedFrom(series.values));
  return Array.from({ length: PATHS }, () => {
    const ahead = simulate(random).slice(series.late);
    if (!cumulative) return (ahead[periodsLeft - 1] ?? last) * (1 + uplift);
    return ahead.reduce((total, value) => total + value * (1 + uplift), toDate);
  });
}

function shareReaching(endings: readonly number[], target: number, direction: 'up' | 'down'): number {
  const reached = endings.filter((ending) => (direction === 'up' ? ending >= target : ending <= target)).length;
  return Math.min(0.99, Math.max(0.01, reached / endings.length));
}

/** Bounds: product decision; a target that is nearly sure is not a target. */
function labelOf(probability: number): AttainabilityLabel {
  if (probability >= 0.9) return 'certain';
  if (probability >= 0.6) return 'attainable';
  if (probability >= 0.25) return 'ambitious';
  return probability >= 0.05 ? 'very-ambitious' : 'unrealistic';
}

/** Input 1 is the target, 2 the periods left, 3 the total to date, 4 the planned effect. */
function wrongQuestion({ target, periodsLeft, toDate = 0, uplift = 0 }: AttainabilityQuestion): Refusal | undefined {
  return (
    notBetween(1, target, -LARGEST, LARGEST) ??
    notBetween(2, periodsLeft, 0, LONGEST_HORIZON) ??
    notWhole(2, periodsLeft) ??
    notBetween(3, toDate, -LARGEST, LARGEST) ??
    notBetween(4, uplift, -1, 1000)
  );
}
