import { centredAverage, type Season } from './classical-season.ts';

/** How much an older season counts against the one after it; chosen on training windows (see the forecast bench). */
const FADING = 0.8;

export interface ShrunkSeason extends Season {
  /** How much of the measured season is kept, 0…1. */
  readonly kept: number;
}

/**
 * Seasonal indices as reliable as the data make them: logarithms where every value is above zero, recent seasons count
 * more, and the whole is shrunk towards no season by the F ratio of the indices (James–Stein), so that an F near 1 keeps
 * none of it. Miller & Williams (2003), « Shrinkage estimators of time series seasonal factors », IJF 19.
 * `undefined` with two seasons or fewer, or when nothing is kept.
 */
export function shrunkSeason(values: readonly number[], period: number): ShrunkSeason | undefined {
  if (period < 2 || values.length <= 2 * period) return undefined;
  const multiplicative = values.every((value) => value > 0);
  const scaled = multiplicative ? values.map(Math.log) : values;
  const ratios = byPlace(scaled, period);
  const raw = ratios.map(fadingMean);
  const centre = raw.reduce((total, index) => total + index, 0) / period;
  const indices = raw.map((index) => index - centre);
  const kept = shareKept(ratios, indices);
  if (kept === 0) return undefined;
  const shrunk = indices.map((index) => kept * index);
  return { multiplicative, kept, indices: multiplicative ? shrunk.map(Math.exp) : shrunk };
}

/** Distances to the moving average, grouped by place in the season, oldest first. */
function byPlace(values: readonly number[], period: number): number[][] {
  const places = Array.from({ length: period }, (): number[] => []);
  centredAverage(values, period).forEach((average, k) => {
    const value = values[k];
    if (average !== undefined && value !== undefined) places[k % period]?.push(value - average);
  });
  return places;
}

function fadingMean(distances: readonly number[]): number {
  let total = 0;
  let weights = 0;
  for (const distance of distances) {
    total = total * FADING + distance;
    weights = weights * FADING + 1;
  }
  return weights === 0 ? 0 : total / weights;
}

function shareKept(places: readonly (readonly number[])[], indices: readonly number[]): number {
  const period = indices.length;
  let count = 0;
  let noise = 0;
  places.forEach((distances, place) => {
    for (const distance of distances) noise += (distance - (indices[place] ?? 0)) ** 2;
    count += distances.length;
  });
  if (count <= period) return 0;
  const variance = noise / (count - period);
  const signal = (indices.reduce((total, index) => total + index * index, 0) * (count / period)) / (period - 1);
  if (signal <= 1e-18) return 0;
  return Math.max(0, 1 - (Math.max(1, period - 3) / (period - 1)) * (variance / signal));
}
