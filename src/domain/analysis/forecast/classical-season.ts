/** One number for each place in the season, and how it acts on the series. */
export interface Season {
  readonly indices: readonly number[];
  readonly multiplicative: boolean;
}

/**
 * Is there a season of `period`? Autocorrelation at that lag against 1.645 standard errors (Bartlett's), with three full
 * seasons at least: SeasonalityTest of the M4 benchmark code.
 */
export function isSeasonal(values: readonly number[], period: number): boolean {
  const count = values.length;
  if (period < 2 || count < 3 * period) return false;
  const centre = values.reduce((total, value) => total + value, 0) / count;
  const away = values.map((value) => value - centre);
  const power = away.reduce((total, a) => total + a * a, 0);
  if (power === 0) return false;
  const correlation = (lag: number) =>
    away.reduce((total, a, k) => total + a * (k < lag ? 0 : (away[k - lag] ?? 0)), 0) / power;
  let spread = 1;
  for (let lag = 1; lag < period; lag++) spread += 2 * correlation(lag) ** 2;
  return Math.abs(correlation(period)) > 1.645 * Math.sqrt(spread / count);
}

/** Centred moving average over one season; `undefined` within half a season of either end. */
export function centredAverage(values: readonly number[], period: number): (number | undefined)[] {
  const half = Math.floor(period / 2);
  const edge = period % 2 === 0 ? 0.5 : 1;
  return values.map((_, k) => {
    if (k < half || k >= values.length - half) return undefined;
    let total = edge * ((values[k - half] ?? 0) + (values[k + half] ?? 0));
    for (let i = k - half + 1; i < k + half; i++) total += values[i] ?? 0;
    return total / period;
  });
}

/**
 * Classical decomposition, multiplicative where every value is above zero (R: `decompose`).
 * `undefined` when the series shows no season by `isSeasonal`.
 */
export function classicalSeason(values: readonly number[], period: number): Season | undefined {
  if (!isSeasonal(values, period)) return undefined;
  const multiplicative = values.every((value) => value > 0);
  const totals = new Array<number>(period).fill(0);
  const counts = new Array<number>(period).fill(0);
  centredAverage(values, period).forEach((average, k) => {
    const value = values[k];
    if (average === undefined || value === undefined) return;
    const place = k % period;
    totals[place] = (totals[place] ?? 0) + (multiplicative ? value / average : value - average);
    counts[place] = (counts[place] ?? 0) + 1;
  });
  const figure = totals.map((total, place) => total / (counts[place] ?? 1));
  const centre = figure.reduce((total, index) => total + index, 0) / period;
  return { multiplicative, indices: figure.map((index) => (multiplicative ? index / centre : index - centre)) };
}

/** Forecasts the series without its season, then puts the season back. */
export function withoutSeason(
  values: readonly number[],
  horizon: number,
  season: Season | undefined,
  method: (values: readonly number[], horizon: number) => number[],
): number[] {
  if (!season) return method(values, horizon);
  const plain = values.map((value, k) => apply(value, season, k, -1));
  return method(plain, horizon).map((value, k) => apply(value, season, values.length + k, 1));
}

/** Takes the season out of the value at position k (`sign` −1) or puts it back (`sign` 1). */
export function apply(value: number, { indices, multiplicative }: Season, k: number, sign: 1 | -1): number {
  const index = indices[k % indices.length] ?? (multiplicative ? 1 : 0);
  if (multiplicative) return sign === 1 ? value * index : value / index;
  return value + sign * index;
}
