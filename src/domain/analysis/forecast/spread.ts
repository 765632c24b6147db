import { apply, type Season } from './classical-season.ts';
import { fitSimple } from './simple-smoothing.ts';
import { dampings, type Smoothing } from './smoothing.ts';
import { fitTrend } from './trend-smoothing.ts';

/** What the series shows about the size of forecast errors at one horizon. */
export interface SpreadFeatures {
  readonly horizon: number;
  readonly count: number;
  readonly period: number;
  /** Root mean square of the one-step errors of simple smoothing. */
  readonly oneStep: number;
  /** Root mean square error at this horizon of the damped trend run over the series, as a multiple of `oneStep`. */
  readonly growth: number;
}

export interface Spread {
  /** Errors are ratios (differences of logarithms) rather than differences. */
  readonly logarithmic: boolean;
  readonly features: readonly SpreadFeatures[];
  /** One-step errors of simple smoothing, in the same scale, and its alpha: they draw the simulated paths. */
  readonly errors: readonly number[];
  readonly alpha: number;
}

// The first two errors depend on the fitted starting state more than on the series.
const START_UP = 2;
// Above this, one step is off by a factor of two at a time: ratios no longer describe the noise.
const MOST_LOGARITHMIC_NOISE = 0.7;

/** Measures the errors of two simple methods inside the series, without its season. Needs four values. */
export function measureSpread(
  values: readonly number[],
  horizon: number,
  period: number,
  season: Season | undefined,
): Spread {
  const plain = season ? values.map((value, k) => apply(value, season, k, -1)) : values;
  if (plain.every((value) => value > 0)) {
    const spread = measure(plain.map(Math.log), horizon, period, true);
    if ((spread.features[0]?.oneStep ?? 0) <= MOST_LOGARITHMIC_NOISE) return spread;
  }
  return measure(plain, horizon, period, false);
}

function measure(values: readonly number[], horizon: number, period: number, logarithmic: boolean): Spread {
  const simple = fitSimple(values);
  const errors = simple.errors.slice(START_UP);
  const oneStep = withoutRounding(rootMeanSquare(errors));
  const damped = fitTrend(values, true);
  let growth = 1;
  const features = dampings(damped.phi, horizon).map((damping, k): SpreadFeatures => {
    const ahead = errorsAhead(values, damped, damping, k + 1);
    if (ahead.length > 0 && oneStep > 0) growth = Math.min(20, Math.max(0.2, rootMeanSquare(ahead) / oneStep));
    return { horizon: k + 1, count: values.length, period, oneStep, growth };
  });
  return { logarithmic, features, errors, alpha: simple.alpha };
}

/** Errors of the forecasts made `horizon` steps before each value, with the weights fitted on the whole series. */
function errorsAhead(values: readonly number[], fit: Smoothing, damping: number, horizon: number): number[] {
  return values.slice(START_UP + horizon).map((value, k) => {
    const { level, trend } = fit.states[START_UP + 1 + k] ?? fit.states[0];
    return value - level - damping * trend;
  });
}

/** The work is done near 1: errors of this size are rounding, and a constant series has none. */
function withoutRounding(size: number): number {
  return size < 1e-12 ? 0 : size;
}

function rootMeanSquare(errors: readonly number[]): number {
  if (errors.length === 0) return 0;
  return Math.sqrt(errors.reduce((total, error) => total + error * error, 0) / errors.length);
}
