import { classicalSeason, type Season } from './classical-season.ts';
import { combinedForecast } from './combination.ts';
import type { ForecastOptions } from './forecast-options.ts';
import { namedForecast } from './named-methods.ts';
import type { PreparedSeries } from './prepared-series.ts';
import { shrunkSeason } from './shrunk-season.ts';
import { measureSpread, type Spread } from './spread.ts';

/** Five years of weeks: on training windows older values made the forecasts worse, and they cost time. */
export const MEMORY = 260;

/** What lies ahead, in the scale of the work. */
export interface Outlook {
  /** Point forecasts without bounds or limits; `unscale` brings any number of that scale back. */
  readonly points: readonly number[];
  readonly spread: Spread;
  readonly season: Season | undefined;
  readonly unscale: (value: number) => number;
}

/** Points and spread of a prepared series, before bounds and limits. */
export function lookAhead(series: PreparedSeries, options: ForecastOptions): Outlook {
  const { horizon, period = 1, method = 'AUTO', nonNegative, unitInterval } = options;
  const values = series.values.slice(-MEMORY);
  const unscale = (value: number) => {
    const plain = value * series.scale;
    const floored = nonNegative || unitInterval ? Math.max(0, plain) : plain;
    return finite(unitInterval ? Math.min(1, floored) : floored);
  };
  if (method === 'AUTO') {
    const season = shrunkSeason(values, period);
    const points = combinedForecast(values, horizon, period, season);
    return { points, season, unscale, spread: measureSpread(values, horizon, period, season) };
  }
  const season = method === 'NAIVE' || method === 'SNAIVE' ? undefined : classicalSeason(series.values, period);
  const points = namedForecast(method, series.values, horizon, period, season);
  return { points, season, unscale, spread: measureSpread(values, horizon, period, shrunkSeason(values, period)) };
}

function finite(value: number): number {
  if (value > Number.MAX_VALUE) return Number.MAX_VALUE;
  return value < -Number.MAX_VALUE ? -Number.MAX_VALUE : value;
}
