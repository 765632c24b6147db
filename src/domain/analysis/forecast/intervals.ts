import { studentQuantile } from '../numeric/student.ts';
import type { Spread, SpreadFeatures } from './spread.ts';

/**
 * How the half width of an 80 % interval follows from what the series shows: the one-step error × exp of the weighted
 * sum of the regressors. Textbook intervals miss because they forget that the model itself is estimated (M3, Theta: 69 to
 * 79 % held for 80 %); these weights are the quantile regression of real errors on holdouts cut inside the training
 * windows of the M3 and of the M4 weekly series, never on a test window:
 * `tsx test/bench/forecast/learn-intervals.ts --data DIR` prints them.
 */
export interface Calibration {
  readonly base: number;
  /** In the order of `regressors`. */
  readonly weights: readonly number[];
  /** Degrees of freedom of the Student law whose tails fit the errors best. */
  readonly degrees: number;
}

const CALIBRATION: Calibration = { base: 0.263, weights: [0.42, -0.19, 0.841, 0.066, -0.215, 0.404], degrees: 4 };

// A wider interval than « a twentieth to twenty times » says nothing more.
const MOST_LOGARITHMIC_WIDTH = 3;

/** How far ahead, how long the series, how its own errors grow, and for series with a season, how far into the next. */
export function regressors({ horizon, count, growth, period }: SpreadFeatures): readonly number[] {
  const ahead = Math.log(horizon);
  const trusted = count / (count + 4 * horizon);
  const periodic = period > 1 ? 1 : 0;
  // The competitions look at most two seasons ahead: nothing is known beyond.
  const beyond = Math.min(1, Math.max(0, horizon / period - 1));
  return [ahead, Math.log(count / 33), trusted * Math.log(growth), periodic, periodic * ahead, periodic * beyond];
}

/** Half widths for horizons 1…h at `level` (0.8 for 80 %), never shrinking with the horizon, in the scale of the spread. */
export function halfWidths(spread: Spread, level: number): number[] {
  const { base, weights, degrees } = CALIBRATION;
  const tail = studentQuantile((1 + level) / 2, degrees) / studentQuantile(0.9, degrees);
  let widest = 0;
  return spread.features.map((features) => {
    const size = regressors(features).reduce((total, x, k) => total + x * (weights[k] ?? 0), base);
    const width = features.oneStep * tail * Math.exp(size);
    widest = Math.max(widest, spread.logarithmic ? Math.min(width, MOST_LOGARITHMIC_WIDTH) : width);
    return widest;
  });
}

/** Moves a point forecast by an error in the scale of the spread. */
export function shifted(point: number, error: number, { logarithmic }: Spread): number {
  return logarithmic && point > 0 ? point * Math.exp(error) : point + error;
}
