import { lowestOn } from './golden-section.ts';
import { extrapolate, LEAST_WEIGHT, MOST_WEIGHT, type Smoothing, smooth } from './smoothing.ts';

/** Simple exponential smoothing (SES), alpha and first level by least squares. Needs one value. */
export function fitSimple(values: readonly number[]): Smoothing {
  const alpha =
    values.length < 3 ? MOST_WEIGHT : lowestOn((a) => bestStart(values, a).squaredError, LEAST_WEIGHT, MOST_WEIGHT);
  return smooth(values, { alpha, beta: 0, phi: 0 }, { level: bestStart(values, alpha).level, trend: 0 });
}

/** The errors are linear in the first level, so for a given alpha the best one needs no search. */
function bestStart(values: readonly number[], alpha: number): { squaredError: number; level: number } {
  let level = 0;
  let weight = 1;
  let errorError = 0;
  let errorWeight = 0;
  let weightWeight = 0;
  for (const value of values) {
    const error = value - level;
    errorError += error * error;
    errorWeight += error * weight;
    weightWeight += weight * weight;
    level += alpha * error;
    weight *= 1 - alpha;
  }
  return {
    squaredError: errorError - (errorWeight * errorWeight) / weightWeight,
    level: errorWeight / weightWeight,
  };
}

export function simpleForecast(values: readonly number[], horizon: number): number[] {
  return extrapolate(fitSimple(values), horizon);
}
