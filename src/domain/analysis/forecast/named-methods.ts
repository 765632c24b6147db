import { type Season, withoutSeason } from './classical-season.ts';
import { dynamicThetaForecast } from './dynamic-theta.ts';
import { fourThetaForecast } from './four-theta.ts';
import { simpleForecast } from './simple-smoothing.ts';
import { thetaForecast } from './theta.ts';
import { dampedForecast, holtForecast } from './trend-smoothing.ts';

type Forecaster = (values: readonly number[], horizon: number) => number[];

/** Methods a user can ask for by name, beside the default AUTO. */
export const NAMED_METHODS = [
  'NAIVE',
  'SNAIVE',
  'NAIVE2',
  'SES',
  'HOLT',
  'DAMPED',
  'THETA',
  'DOTM',
  '4THETA',
  'COMB',
] as const;

export type NamedMethod = (typeof NAMED_METHODS)[number];

/** The methods that work on the series without its season, as the M4 benchmarks do. */
const WITHOUT_SEASON: Record<Exclude<NamedMethod, 'NAIVE' | 'SNAIVE'>, Forecaster> = {
  NAIVE2: naive,
  SES: simpleForecast,
  HOLT: holtForecast,
  DAMPED: dampedForecast,
  THETA: thetaForecast,
  DOTM: dynamicThetaForecast,
  '4THETA': fourThetaForecast,
  COMB: meanOfThree,
};

export function namedForecast(
  method: NamedMethod,
  values: readonly number[],
  horizon: number,
  period: number,
  season: Season | undefined,
): number[] {
  if (method === 'NAIVE') return naive(values, horizon);
  if (method === 'SNAIVE') return seasonalNaive(values, horizon, period);
  return withoutSeason(values, horizon, season, WITHOUT_SEASON[method]);
}

function naive(values: readonly number[], horizon: number): number[] {
  return new Array<number>(horizon).fill(values[values.length - 1] ?? 0);
}

/** The last whole season again; the last value where there is not one. */
function seasonalNaive(values: readonly number[], horizon: number, period: number): number[] {
  if (values.length < period) return naive(values, horizon);
  const season = values.slice(-period);
  return Array.from({ length: horizon }, (_, k) => season[k % period] ?? 0);
}

/** Comb of the M4 benchmarks. */
function meanOfThree(values: readonly number[], horizon: number): number[] {
  const simple = simpleForecast(values, horizon);
  const holt = holtForecast(values, horizon);
  const damped = dampedForecast(values, horizon);
  return simple.map((value, k) => (value + (holt[k] ?? value) + (damped[k] ?? value)) / 3);
}
