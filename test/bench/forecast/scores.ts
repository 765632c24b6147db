import { mean } from '../../../src/domain/analysis/numeric/descriptive.ts';
import type { Series } from './series.ts';

export interface Score {
  /** Symmetric mean absolute percentage error, 0–200. */
  readonly smape: number;
  /** Mean absolute error as a multiple of the one-season naive error inside the training window. */
  readonly mase: number;
}

/** Mean over series, as the M4 does; the M3 subsets have one horizon each, so the two means agree. */
export function scoreOf(all: readonly Series[], forecasts: readonly (readonly number[])[]): Score {
  const smape = mean(all.map(({ test }, k) => mean(test.map((value, h) => relative(value, forecasts[k]?.[h] ?? 0)))));
  const mase = mean(
    all.map(({ train, test, scaling }, k) => {
      const scale = mean(train.slice(scaling).map((value, t) => Math.abs(value - (train[t] ?? 0))));
      return mean(test.map((value, h) => Math.abs(value - (forecasts[k]?.[h] ?? 0)))) / scale;
    }),
  );
  return { smape, mase };
}

function relative(value: number, forecast: number): number {
  const size = Math.abs(value) + Math.abs(forecast);
  return size === 0 ? 0 : (200 * Math.abs(value - forecast)) / size;
}

/** Mean of two ratios to Naive2, as the M4 ranks (OWA). */
export function overall(score: Score, naive2: Score): number {
  return (score.smape / naive2.smape + score.mase / naive2.mase) / 2;
}
