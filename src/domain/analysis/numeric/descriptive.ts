/** Arithmetic mean; 0 for an empty list. */
export function mean(values: readonly number[]): number {
  return values.length === 0 ? 0 : sum(values) / values.length;
}

/** The middle value, or the mean of the two middle ones; 0 for an empty list. */
export function median(values: readonly number[]): number {
  return quantile(values, 0.5);
}

/** Median distance to the median, not rescaled (R: `mad(x, constant = 1)`). */
export function medianAbsoluteDeviation(values: readonly number[]): number {
  const centre = median(values);
  return median(values.map((value) => Math.abs(value - centre)));
}

/** Quantile of `share` in 0..1, linear between order statistics: R's type 7, PERCENTILE.INC in a sheet. */
export function quantile(values: readonly number[], share: number): number {
  return quantileOfSorted(sorted(values), share);
}

export function quantileOfSorted(ordered: ArrayLike<number>, share: number): number {
  const position = (ordered.length - 1) * Math.min(1, Math.max(0, share));
  const below = Math.floor(position);
  const low = ordered[below] ?? 0;
  const high = ordered[below + 1] ?? low;
  return low + (position - below) * (high - low);
}

export function sorted(values: readonly number[]): number[] {
  return [...values].sort((a, b) => a - b);
}

/** Square root of the sample variance. */
export function standardDeviation(values: readonly number[]): number {
  return Math.sqrt(variance(values));
}

export function sum(values: readonly number[]): number {
  let total = 0;
  for (const value of values) total += value;
  return total;
}

/** Sample variance (divisor n − 1); 0 under two values. Two passes, because the one-pass formula cancels. */
export function variance(values: readonly number[]): number {
  if (values.length < 2) return 0;
  const centre = mean(values);
  return sum(values.map((value) => (value - centre) ** 2)) / (values.length - 1);
}
