import { isRefusal, type Refusal, refuse } from '../../refusal.ts';
import { classicalSeason, type Season } from './classical-season.ts';
import { combinedForecast } from './combination.ts';
import { halfWidths, shifted } from './intervals.ts';
import { type NamedMethod, namedForecast } from './named-methods.ts';
import { type PreparedSeries, prepareSeries, type SeriesLimits } from './prepared-series.ts';
import { shrunkSeason } from './shrunk-season.ts';
import { measureSpread, type Spread } from './spread.ts';

export interface ForecastOptions extends SeriesLimits {
  /** How many periods ahead, 1 to 400. */
  readonly horizon: number;
  /** Values in one season: 7 for days, 52 for weeks, 12 for months, 4 for quarters, 1 for none. */
  readonly period?: number | undefined;
  readonly method?: NamedMethod | 'AUTO' | undefined;
  /** Share of outcomes that the interval should hold, 0.5 to 0.99; 0.8 unless told. */
  readonly level?: number | undefined;
}

export interface ForecastNote {
  readonly code: 'gaps-filled' | 'late' | 'constant' | 'season-too-short' | 'older-values-left-out';
  readonly count: number;
}

export interface Forecast {
  /** One value for each period ahead, with the bounds of its interval. */
  readonly points: readonly number[];
  readonly lower: readonly number[];
  readonly upper: readonly number[];
  readonly method: NamedMethod | 'AUTO';
  /** The season found and used, if any. */
  readonly season: { readonly period: number } | undefined;
  readonly notes: readonly ForecastNote[];
}

/** Fewest values for a forecast. */
export const SHORTEST = 4;
/** Five years of weeks: older values made the forecasts of training windows worse, and cost time. */
export const MEMORY = 260;
const LONGEST_HORIZON = 400;
const LONGEST_PERIOD = 366;

/**
 * Forecasts a series given oldest first, one value a period, `null` where a period has none; the open last period must
 * be left out. AUTO is the combination of `combination.ts`, with the season shrunk to what the data support; the named
 * methods follow the M4 benchmarks (season by the test of `classical-season.ts`).
 * Intervals: `intervals.ts`. Values keep their unit; limits cut points and bounds at 0, and at 1 for rates.
 * Refusals: FEW under 4 values; RANGE for a horizon, period or level outside the above; NEG or RANGE with the row for a
 * value outside the limits.
 */
export function forecast(given: readonly (number | null)[], options: ForecastOptions): Forecast | Refusal {
  const wrong = wrongOption(options);
  if (wrong) return wrong;
  const series = prepareSeries(given, SHORTEST, options);
  if (isRefusal(series)) return series;
  const { horizon, period = 1, method = 'AUTO', level = 0.8 } = options;
  const outlook = lookAhead(series, { ...options, horizon: horizon + series.late });
  const widths = halfWidths(outlook.spread, level);
  const bounded = (k: number, sign: number) => {
    const point = outlook.points[k] ?? 0;
    return outlook.unscale(shifted(point, sign * (widths[k] ?? 0), outlook.spread));
  };
  const ahead = Array.from({ length: horizon }, (_, k) => series.late + k);
  const bounds = ahead.map((k) => [bounded(k, -1), bounded(k, 1)]);
  return {
    points: ahead.map((k) => outlook.unscale(outlook.points[k] ?? 0)),
    lower: bounds.map((pair) => Math.min(...pair)),
    upper: bounds.map((pair) => Math.max(...pair)),
    method,
    season: outlook.season && { period },
    notes: notesOn(series, period, method),
  };
}

export interface Outlook {
  /** Point forecasts in the scale of the work; `unscale` brings any number of that scale back. */
  readonly points: readonly number[];
  readonly spread: Spread;
  readonly season: Season | undefined;
  readonly unscale: (value: number) => number;
}

/** Points and spread of a prepared series, before bounds and limits. */
export function lookAhead(series: PreparedSeries, options: ForecastOptions): Outlook {
  const { horizon, period = 1, method = 'AUTO', nonNegative, unitInterval } = options;
  const recent = series.values.slice(-MEMORY);
  // A rate near 1 is told apart by its distance to 1, as a rate near 0 is by its size.
  const mirrored = unitInterval === true && method === 'AUTO' && recent.every((value) => value * series.scale > 0.5);
  const whole = 1 / series.scale;
  const values = mirrored ? recent.map((value) => whole - value) : recent;
  const unscale = (value: number) => {
    const plain = (mirrored ? whole - value : value) * series.scale;
    const floored = nonNegative || unitInterval ? Math.max(0, plain) : plain;
    return finite(unitInterval ? Math.min(1, floored) : floored);
  };
  if (method === 'AUTO') {
    const season = shrunkSeason(values, period);
    const points = combinedForecast(values, horizon, period, season);
    return { points, season, unscale, spread: measureSpread(values, horizon, season) };
  }
  const season = method === 'NAIVE' || method === 'SNAIVE' ? undefined : classicalSeason(series.values, period);
  const points = namedForecast(method, series.values, horizon, period, season);
  return { points, season, unscale, spread: measureSpread(values, horizon, shrunkSeason(values, period)) };
}

function finite(value: number): number {
  return Math.min(Number.MAX_VALUE, Math.max(-Number.MAX_VALUE, value));
}

function notesOn(series: PreparedSeries, period: number, method: string): ForecastNote[] {
  const { values, filled, late } = series;
  const count = values.length;
  const notes: ForecastNote[] = [];
  if (filled > 0) notes.push({ code: 'gaps-filled', count: filled });
  if (late > 0) notes.push({ code: 'late', count: late });
  if (values.every((value) => value === values[0])) notes.push({ code: 'constant', count });
  if (period > 1 && count <= 2 * period) notes.push({ code: 'season-too-short', count: 2 * period + 1 });
  if (method === 'AUTO' && count > MEMORY) notes.push({ code: 'older-values-left-out', count: count - MEMORY });
  return notes;
}

function wrongOption({ horizon, period = 1, level = 0.8 }: ForecastOptions): Refusal | undefined {
  if (!Number.isInteger(horizon)) return refuse('RANGE', { input: 1, reason: 'not-whole', seen: horizon });
  if (horizon < 1) return refuse('RANGE', { input: 1, reason: 'below', seen: horizon, other: 1 });
  if (horizon > LONGEST_HORIZON) {
    return refuse('RANGE', { input: 1, reason: 'above', seen: horizon, other: LONGEST_HORIZON });
  }
  if (!Number.isInteger(period)) return refuse('RANGE', { input: 2, reason: 'not-whole', seen: period });
  if (period < 1) return refuse('RANGE', { input: 2, reason: 'below', seen: period, other: 1 });
  if (period > LONGEST_PERIOD) {
    return refuse('RANGE', { input: 2, reason: 'above', seen: period, other: LONGEST_PERIOD });
  }
  if (!(level >= 0.5)) return refuse('RANGE', { input: 3, reason: 'below', seen: level, other: 0.5 });
  if (level > 0.99) return refuse('RANGE', { input: 3, reason: 'above', seen: level, other: 0.99 });
  return undefined;
}
