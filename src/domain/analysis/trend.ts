import { type Refusal, refuse } from '../refusal.ts';
import { quantileOfSorted } from './numeric/descriptive.ts';
import { normalCdf } from './numeric/normal.ts';

/** Pairs grow with the square of the points: past this many a sheet would wait. */
const MOST_POINTS = 2000;
/** Fewer than this and no order of the values can be significant. */
const LEAST_POINTS = 5;

export interface Trend {
  readonly direction: 'up' | 'down' | 'none';
  /** Median change per step, or per unit of `times`. */
  readonly slope: number;
  /** Two-sided p-value of « no trend ». */
  readonly p: number;
  /** Mann–Kendall S: rising pairs minus falling ones. */
  readonly s: number;
  readonly z: number;
}

/**
 * Theil–Sen slope (Sen 1968) with the Mann–Kendall test (Mann 1945, Kendall 1975), variance corrected for ties.
 * `times` are positions if not given; a direction is named when p ≤ `alpha`.
 * Needs 5 points or more, and refuses more than 2,000. Seasonal series must be deseasonalised first.
 */
export function trend(values: readonly number[], times?: readonly number[], alpha = 0.1): Trend | Refusal {
  const size = values.length;
  if (size < LEAST_POINTS) return refuse('FEW', { input: 0, seen: size, limit: LEAST_POINTS });
  if (size > MOST_POINTS)
    return refuse('RANGE', { reason: 'too-many-points', input: 0, seen: size, limit: MOST_POINTS });
  const s = pairSigns(values);
  const deviation = Math.sqrt(signVariance(values));
  const z = deviation === 0 ? 0 : (s - Math.sign(s)) / deviation;
  const p = Math.min(1, 2 * normalCdf(-Math.abs(z)));
  const direction = p > alpha || s === 0 ? 'none' : s > 0 ? 'up' : 'down';
  return { direction, slope: medianSlope(values, times), p, s, z };
}

function pairSigns(values: readonly number[]): number {
  let total = 0;
  for (let early = 0; early < values.length; early++) {
    for (let late = early + 1; late < values.length; late++) {
      total += Math.sign((values[late] ?? 0) - (values[early] ?? 0));
    }
  }
  return total;
}

function signVariance(values: readonly number[]): number {
  const counts = new Map<number, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  const term = (size: number): number => size * (size - 1) * (2 * size + 5);
  let ties = 0;
  for (const count of counts.values()) ties += term(count);
  return (term(values.length) - ties) / 18;
}

/** Median of the slopes between all pairs of points at different times. */
function medianSlope(values: readonly number[], times?: readonly number[]): number {
  const size = values.length;
  // Millions of slopes: a typed array is sorted as numbers, twenty times faster than a list with a comparison.
  const slopes = new Float64Array((size * (size - 1)) / 2);
  let count = 0;
  for (let early = 0; early < size; early++) {
    for (let late = early + 1; late < size; late++) {
      const step = times ? (times[late] ?? 0) - (times[early] ?? 0) : late - early;
      if (step !== 0) slopes[count++] = ((values[late] ?? 0) - (values[early] ?? 0)) / step;
    }
  }
  return count === 0 ? 0 : quantileOfSorted(slopes.subarray(0, count).sort(), 0.5);
}
