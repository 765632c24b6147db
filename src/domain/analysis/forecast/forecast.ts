import { isRefusal, type Refusal } from '../../refusal.ts';
import { type ForecastOptions, wrongOption } from './forecast-options.ts';
import { halfWidths, shifted } from './intervals.ts';
import type { NamedMethod } from './named-methods.ts';
import { lookAhead, MEMORY } from './outlook.ts';
import { type PreparedSeries, prepareSeries } from './prepared-series.ts';

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
