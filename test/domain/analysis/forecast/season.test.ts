import { describe, expect, it } from 'vitest';
import {
  centredAverage,
  classicalSeason,
  isSeasonal,
  withoutSeason,
} from '../../../../src/domain/analysis/forecast/classical-season.ts';
import { hasSeasonalMemory, seasonalMemoryForecast } from '../../../../src/domain/analysis/forecast/seasonal-memory.ts';
import { shrunkSeason } from '../../../../src/domain/analysis/forecast/shrunk-season.ts';
import { randomFrom } from '../../../../src/domain/analysis/numeric/random.ts';
import { AIR_PASSENGERS, AIR_PASSENGERS_FIGURE, NILE } from '../../../oracle/forecast-series.ts';

describe('classical decomposition', () => {
  it('gives the figure of R’s decompose for the air passengers', () => {
    const season = classicalSeason(AIR_PASSENGERS, 12);
    expect(season?.multiplicative).toBe(true);
    AIR_PASSENGERS_FIGURE.forEach((index, place) => {
      expect(season?.indices[place]).toBeCloseTo(index, 6);
    });
  });

  it('averages over one season, half weight at both ends when it is even', () => {
    expect(centredAverage([1, 2, 3, 4, 5, 6, 7], 3)).toEqual([undefined, 2, 3, 4, 5, 6, undefined]);
    expect(centredAverage([2, 4, 6, 8, 20], 4)).toEqual([
      undefined,
      undefined,
      (1 + 4 + 6 + 8 + 10) / 4,
      undefined,
      undefined,
    ]);
  });

  it.each([
    ['air passengers by month', AIR_PASSENGERS, 12, true],
    ['two years of them only', AIR_PASSENGERS.slice(0, 24), 12, false],
    ['the Nile, yearly', NILE, 12, false],
    ['a constant', new Array<number>(40).fill(3), 4, false],
    ['no season asked for', AIR_PASSENGERS, 1, false],
  ])('%s: seasonal %s', (_, values, period, expected) => {
    expect(isSeasonal(values, period)).toBe(expected);
  });

  it('takes an additive season out of values below zero and puts it back', () => {
    const wave = Array.from({ length: 20 }, (_, k) => [3, -1, -4, 2][k % 4] ?? 0);
    const season = classicalSeason(wave, 4);
    expect(season?.multiplicative).toBe(false);
    const made = withoutSeason(wave, 4, season, (plain, horizon) => plain.slice(-horizon));
    [3, -1, -4, 2].forEach((value, k) => {
      expect(made[k]).toBeCloseTo(value, 9);
    });
  });
});

describe('the shrunk season', () => {
  it('keeps nearly all of a clear season', () => {
    const season = shrunkSeason(AIR_PASSENGERS, 12);
    expect(season?.kept).toBeGreaterThan(0.97);
    // July is the peak of every year; the indices of the logarithms have a geometric mean of 1.
    expect(season?.indices.indexOf(Math.max(...(season?.indices ?? [])))).toBe(6);
    expect(season?.indices.reduce((product, index) => product * index, 1)).toBeCloseTo(1, 9);
  });

  it('keeps little or nothing of chance', () => {
    const kept = Array.from({ length: 20 }, (_, seed) => {
      const random = randomFrom(seed);
      const noise = Array.from({ length: 60 }, () => 100 + 10 * random());
      return shrunkSeason(noise, 12)?.kept ?? 0;
    });
    expect(kept.reduce((total, share) => total + share, 0) / kept.length).toBeLessThan(0.3);
  });

  it.each([
    ['two seasons or fewer', AIR_PASSENGERS.slice(0, 24), 12],
    ['a constant', new Array<number>(40).fill(3), 4],
    ['no season asked for', AIR_PASSENGERS, 1],
  ])('is absent: %s', (_, values, period) => {
    expect(shrunkSeason(values, period)).toBeUndefined();
  });
});

describe('seasonal memory', () => {
  it('repeats a season that never changes', () => {
    const wave = Array.from({ length: 24 }, (_, k) => [3, 1, 4, 2][k % 4] ?? 0);
    expect(hasSeasonalMemory(wave.length, 4)).toBe(true);
    seasonalMemoryForecast(wave, 6, 4).forEach((value, k) => {
      expect(value).toBeCloseTo([3, 1, 4, 2, 3, 1][k] ?? 0, 9);
    });
  });

  it('needs three seasons and a little more', () => {
    expect(hasSeasonalMemory(19, 4)).toBe(false);
    expect(hasSeasonalMemory(100, 1)).toBe(false);
  });
});
