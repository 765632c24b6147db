import { type Refusal, refuse } from '../../refusal.ts';
import type { NamedMethod } from './named-methods.ts';
import type { SeriesLimits } from './prepared-series.ts';

export interface ForecastOptions extends SeriesLimits {
  /** How many periods ahead, 1 to 400. */
  readonly horizon: number;
  /** Values in one season: 7 for days, 52 for weeks, 12 for months, 4 for quarters, 1 for none. */
  readonly period?: number | undefined;
  readonly method?: NamedMethod | 'AUTO' | undefined;
  /** Share of outcomes that the interval should hold, 0.5 to 0.99; 0.8 unless told. */
  readonly level?: number | undefined;
}

export const LONGEST_HORIZON = 400;
const LONGEST_PERIOD = 366;

/** The first option that cannot be used: input 1 is the horizon, 2 the period, 3 the level. */
export function wrongOption({ horizon, period = 1, level = 0.8 }: ForecastOptions): Refusal | undefined {
  return (
    notBetween(1, horizon, 1, LONGEST_HORIZON) ??
    notWhole(1, horizon) ??
    notBetween(2, period, 1, LONGEST_PERIOD) ??
    notWhole(2, period) ??
    notBetween(3, level, 0.5, 0.99)
  );
}

export function notWhole(input: number, seen: number): Refusal | undefined {
  return Number.isInteger(seen) ? undefined : refuse('RANGE', { input, reason: 'not-whole', seen });
}

export function notBetween(input: number, seen: number, least: number, most: number): Refusal | undefined {
  if (!Number.isFinite(seen)) return refuse('RANGE', { input, reason: 'too-large' });
  if (seen > most) return refuse('RANGE', { input, reason: 'above', seen, other: most });
  return seen >= least ? undefined : refuse('RANGE', { input, reason: 'below', seen, other: least });
}
