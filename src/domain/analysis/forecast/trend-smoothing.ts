import { minimise } from '../numeric/nelder-mead.ts';
import {
  extrapolate,
  LEAST_WEIGHT,
  MOST_WEIGHT,
  type Smoothing,
  type State,
  smooth,
  type Weights,
} from './smoothing.ts';

// R's bounds for the damping, and its starting point for the search: alpha 0.2, beta 0.02, phi 0.978.
const PHI_LEAST = 0.8;
const PHI_MOST = 0.98;
const START = [logit(0.2), logit(0.1), logit(0.99)] as const;

/** Holt's linear trend, or Gardner & McKenzie's (1985) damped trend, by least squares. Needs four values. */
export function fitTrend(values: readonly number[], damped: boolean): Smoothing {
  const [alpha, beta, phi] = START;
  const best = minimise(
    (point) => bestStart(values, weightsAt(point, damped)).squaredError,
    damped ? [alpha, beta, phi] : [alpha, beta],
    { step: 0.3, tolerance: 1e-8, maxEvaluations: 300 },
  );
  const weights = weightsAt(best.point, damped);
  return smooth(values, weights, bestStart(values, weights));
}

/** Maps the open space of the search to the box 0 < beta < alpha < 1, 0.8 < phi < 0.98. */
function weightsAt([a = 0, b = 0, p = 0]: readonly number[], damped: boolean): Weights {
  const alpha = LEAST_WEIGHT + (MOST_WEIGHT - LEAST_WEIGHT) * logistic(a);
  const beta = LEAST_WEIGHT + (alpha - LEAST_WEIGHT) * logistic(b);
  return { alpha, beta, phi: damped ? PHI_LEAST + (PHI_MOST - PHI_LEAST) * logistic(p) : 1 };
}

function logistic(x: number): number {
  return 1 / (1 + Math.exp(-x));
}

function logit(share: number): number {
  return Math.log(share / (1 - share));
}

/**
 * Squared error with the best first level and trend. The errors are linear in both, so two normal equations give them
 * and the search stays in two or three dimensions.
 */
function bestStart(values: readonly number[], weights: Weights): State & { squaredError: number } {
  const { ee, e1, e2, s11, s12, s22 } = startSums(values, weights);
  const determinant = s11 * s22 - s12 * s12;
  if (!(determinant > 1e-12 * s11 * s22)) return { squaredError: ee - (e1 * e1) / s11, level: e1 / s11, trend: 0 };
  const level = (e1 * s22 - e2 * s12) / determinant;
  const trend = (e2 * s11 - e1 * s12) / determinant;
  return { squaredError: ee - level * e1 - trend * e2, level, trend };
}

/**
 * Sums of products of the errors from a zero start (e) and of how far the expected value moves with the first level (1)
 * and the first trend (2).
 */
function startSums(values: readonly number[], { alpha, beta, phi }: Weights) {
  let [level, trend, level1, trend1, level2, trend2] = [0, 0, 1, 0, 0, 1];
  let [ee, e1, e2, s11, s12, s22] = [0, 0, 0, 0, 0, 0];
  for (const value of values) {
    const expected = level + phi * trend;
    const error = value - expected;
    const on1 = level1 + phi * trend1;
    const on2 = level2 + phi * trend2;
    ee += error * error;
    e1 += error * on1;
    e2 += error * on2;
    s11 += on1 * on1;
    s12 += on1 * on2;
    s22 += on2 * on2;
    level = expected + alpha * error;
    trend = phi * trend + beta * error;
    level1 = on1 - alpha * on1;
    trend1 = phi * trend1 - beta * on1;
    level2 = on2 - alpha * on2;
    trend2 = phi * trend2 - beta * on2;
  }
  return { ee, e1, e2, s11, s12, s22 };
}

export function holtForecast(values: readonly number[], horizon: number): number[] {
  return extrapolate(fitTrend(values, false), horizon);
}

export function dampedForecast(values: readonly number[], horizon: number): number[] {
  return extrapolate(fitTrend(values, true), horizon);
}
