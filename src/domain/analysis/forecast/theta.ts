import { simpleForecast } from './simple-smoothing.ts';

export interface Line {
  /** Height at t = 0; the first value stands at t = 1. */
  readonly intercept: number;
  readonly slope: number;
}

/** Least squares of the values on t = 1…n. */
export function straightLine(values: readonly number[]): Line {
  const count = values.length;
  const centre = (count + 1) / 2;
  let total = 0;
  let moment = 0;
  values.forEach((value, k) => {
    total += value;
    moment += value * (k + 1 - centre);
  });
  const slope = count < 2 ? 0 : (12 * moment) / (count * (count * count - 1));
  return { intercept: total / count - slope * centre, slope };
}

/**
 * Classic Theta: the mean of the straight line (theta 0) and of the simple smoothing of twice the series minus the line
 * (theta 2). Assimakopoulos & Nikolopoulos (2000), IJF 16; as Theta.classic in the M4 benchmark code.
 */
export function thetaForecast(values: readonly number[], horizon: number): number[] {
  const { intercept, slope } = straightLine(values);
  const doubled = values.map((value, k) => 2 * value - (intercept + slope * (k + 1)));
  const curve = simpleForecast(doubled, horizon);
  return curve.map((level, k) => (level + intercept + slope * (values.length + k + 1)) / 2);
}
