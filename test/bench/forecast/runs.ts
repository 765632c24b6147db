import { type Forecast, forecast } from '../../../src/domain/analysis/forecast/forecast.ts';
import type { ForecastOptions } from '../../../src/domain/analysis/forecast/forecast-options.ts';
import { isRefusal } from '../../../src/domain/refusal.ts';
import type { Series } from './series.ts';

export type Method = NonNullable<ForecastOptions['method']>;

export interface Run {
  readonly forecasts: readonly Forecast[];
  readonly milliseconds: number;
}

/** Forecasts every series; a refusal stops the bench, because the competitions have no series to refuse. */
export function run(all: readonly Series[], method: Method, level = 0.8, period?: number): Run {
  const start = performance.now();
  const forecasts = all.map((series) => {
    const options = { method, level, horizon: series.test.length, nonNegative: true };
    const made = forecast(series.train, { ...options, period: period ?? series.period });
    if (isRefusal(made)) throw new Error(JSON.stringify(made));
    return made;
  });
  return { forecasts, milliseconds: (performance.now() - start) / Math.max(1, all.length) };
}

/** Share of the outcomes inside the interval, and above it. */
export function held(all: readonly Series[], forecasts: readonly Forecast[]): { inside: number; above: number } {
  let count = 0;
  let inside = 0;
  let above = 0;
  all.forEach(({ test }, k) => {
    test.forEach((value, h) => {
      count++;
      if (value > (forecasts[k]?.upper[h] ?? 0)) above++;
      else if (value >= (forecasts[k]?.lower[h] ?? 0)) inside++;
    });
  });
  return { inside: inside / count, above: above / count };
}
