import { type Refusal, refuse } from '../../refusal.ts';

export interface SeriesLimits {
  /** Counts and money: values below zero cannot be. */
  readonly nonNegative?: boolean | undefined;
  /** Rates: values stand between 0 and 1. */
  readonly unitInterval?: boolean | undefined;
}

export interface PreparedSeries {
  /** No gap inside, divided by `scale`. */
  readonly values: readonly number[];
  /** A power of two near the largest size, so that no square overflows and no digit is lost. */
  readonly scale: number;
  /** Gaps inside that were filled on a straight line. */
  readonly filled: number;
  /** Periods at the end without a value yet: they have to be forecast first. */
  readonly late: number;
}

/**
 * Checks a series and makes it whole. `null` is a period without a value: left out before the first value, filled on a
 * straight line inside, counted as late after the last one.
 * Refusals: FEW under `shortest` values; NEG and RANGE for values outside the limits, with the row.
 */
export function prepareSeries(
  given: readonly (number | null)[],
  shortest: number,
  limits: SeriesLimits,
): PreparedSeries | Refusal {
  const wrong = outsideLimits(given, limits);
  if (wrong) return wrong;
  const known = given.flatMap((value, at) => (value === null ? [] : [{ value, at }]));
  if (known.length < shortest) return refuse('FEW', { input: 0, seen: known.length, other: shortest });
  const first = known[0]?.at ?? 0;
  const last = known[known.length - 1]?.at ?? 0;
  const whole = known.flatMap((point, k) => [...between(known[k - 1], point), point.value]);
  const largest = known.reduce((size, { value }) => Math.max(size, Math.abs(value)), 0);
  const scale = largest === 0 ? 1 : 2 ** Math.floor(Math.log2(largest));
  return {
    values: whole.map((value) => value / scale),
    scale,
    filled: last - first + 1 - known.length,
    late: given.length - 1 - last,
  };
}

interface Known {
  readonly value: number;
  readonly at: number;
}

function between(before: Known | undefined, after: Known): number[] {
  if (!before) return [];
  const steps = after.at - before.at;
  return Array.from({ length: steps - 1 }, (_, k) => {
    const share = (k + 1) / steps;
    return before.value * (1 - share) + after.value * share;
  });
}

// Beyond this size a total of the values would overflow.
const LARGEST = 1e300;

function outsideLimits(given: readonly (number | null)[], limits: SeriesLimits): Refusal | undefined {
  for (const [k, value] of given.entries()) {
    if (value === null) continue;
    const place = { input: 0, row: k + 1, seen: value };
    if (!(Math.abs(value) < LARGEST)) return refuse('RANGE', { input: 0, row: k + 1, reason: 'too-large' });
    if (limits.unitInterval && value > 1) return refuse('RANGE', { ...place, reason: 'above', other: 1 });
    if ((limits.nonNegative || limits.unitInterval) && value < 0) return refuse('NEG', place);
  }
  return undefined;
}
