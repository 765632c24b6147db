import { simpleForecast } from './simple-smoothing.ts';

/** How many past seasons make the reference. */
export const REMEMBERED = 2;

/** Whether the series is long enough for `seasonalMemoryForecast`. */
export function hasSeasonalMemory(count: number, period: number): boolean {
  return period > 1 && count >= (REMEMBERED + 1) * period + 8;
}

/**
 * Each value as its distance to the mean of the same place in the last two seasons; the distance is smoothed and carried
 * on. It keeps the shape of a season that a single figure of indices would flatten (weekly series with moving peaks).
 */
export function seasonalMemoryForecast(values: readonly number[], horizon: number, period: number): number[] {
  const known = [...values];
  const reference = (k: number) => {
    let total = 0;
    for (let season = 1; season <= REMEMBERED; season++) total += known[k - season * period] ?? 0;
    return total / REMEMBERED;
  };
  const first = REMEMBERED * period;
  const distances = values.slice(first).map((value, k) => value - reference(first + k));
  for (const distance of simpleForecast(distances, horizon)) known.push(distance + reference(known.length));
  return known.slice(values.length);
}
