import { median } from '../numeric/descriptive.ts';
import { autoregressiveForecast } from './autoregression.ts';
import { type Season, withoutSeason } from './classical-season.ts';
import { dynamicThetaForecast } from './dynamic-theta.ts';
import { hasSeasonalMemory, seasonalMemoryForecast } from './seasonal-memory.ts';
import { fitSimple, simpleForecast } from './simple-smoothing.ts';
import { correctedAkaike, extrapolate, type Smoothing } from './smoothing.ts';
import { dampedForecast, fitTrend } from './trend-smoothing.ts';

type Forecaster = (values: readonly number[], horizon: number) => number[];

/**
 * The default forecast: at each horizon the median of four methods without the season (dynamic Theta, damped trend, the
 * best exponential smoothing of the logarithms, autoregression of the growth rates) and, with a season, of two that read
 * it from the series itself. A combination because no single method wins on every grain, a median because one bad
 * member must not spoil it (Petropoulos & Svetunkov 2020, IJF 36, second in the M4 on weekly series).
 * The members were chosen on training windows: `tsx test/bench/forecast/training-windows.ts --data DIR` prints what each
 * one brings there.
 */
export function combinedForecast(
  values: readonly number[],
  horizon: number,
  period: number,
  season: Season | undefined,
): number[] {
  const forecasts = Object.values(members(values, horizon, period, season));
  return Array.from({ length: horizon }, (_, k) => median(forecasts.map((forecast) => forecast[k] ?? 0)));
}

/** What each member of the combination says, by name. */
export function members(
  values: readonly number[],
  horizon: number,
  period: number,
  season: Season | undefined,
): Readonly<Record<string, number[]>> {
  const scaled = values.every((value) => value > 0) ? throughLogarithms : (method: Forecaster) => method;
  const plain = (method: Forecaster) => withoutSeason(values, horizon, season, method);
  const growth = (lag: number, drift: number) => scaled((x, h) => autoregressiveForecast(x, h, { period: lag, drift }));
  const unseasoned = {
    dynamicTheta: plain(dynamicThetaForecast),
    damped: plain(dampedForecast),
    smoothing: plain(scaled(bestSmoothingForecast)),
    growth: plain(growth(1, 0.5)),
  };
  if (period < 2) return unseasoned;
  const memory = hasSeasonalMemory(values.length, period)
    ? scaled((x, h) => seasonalMemoryForecast(x, h, period))(values, horizon)
    : plain(simpleForecast);
  return { ...unseasoned, seasonalGrowth: growth(period, 1)(values, horizon), memory };
}

function throughLogarithms(method: Forecaster): Forecaster {
  return (values, horizon) => method(values.map(Math.log), horizon).map(Math.exp);
}

function bestSmoothingForecast(values: readonly number[], horizon: number): number[] {
  return extrapolate(bestSmoothing(values), horizon);
}

/** Simple, Holt's or damped, by the corrected Akaike criterion. */
export function bestSmoothing(values: readonly number[]): Smoothing {
  const simple: [Smoothing, number] = [fitSimple(values), 3];
  const trends: [Smoothing, number][] = [
    [fitTrend(values, false), 5],
    [fitTrend(values, true), 6],
  ];
  const score = ([fit, parameters]: [Smoothing, number]) =>
    correctedAkaike(values.length, fit.squaredError, parameters);
  return trends.reduce((a, b) => (score(b) < score(a) ? b : a), simple)[0];
}
