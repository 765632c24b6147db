import type { SeriesLimits } from '../../analysis/forecast/prepared-series.ts';
import type { Refusal } from '../../refusal.ts';
import { given, type List } from '../input.ts';

/** A list of cells as the forecasts take it: a blank is a period without a value. */
export function historyOf(values: List): readonly (number | null)[] {
  return values.map((value) => value ?? null);
}

/** What the past says of the limits: never below 0, or shares between 0 and 1. */
export function limitsOf(values: List): SeriesLimits {
  const known = given(values);
  const nonNegative = known.every((value) => value >= 0);
  return {
    nonNegative,
    unitInterval: nonNegative && known.every((value) => value <= 1) && !known.every(Number.isInteger),
  };
}

/** The forecasts name a bound `other`, the sentences of cells `limit`. */
export function withLimit({ other, ...refusal }: Refusal): Refusal {
  return other === undefined ? refusal : { limit: other, ...refusal };
}
