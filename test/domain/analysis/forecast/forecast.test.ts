import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Forecast, forecast } from '../../../../src/domain/analysis/forecast/forecast.ts';
import type { ForecastOptions } from '../../../../src/domain/analysis/forecast/forecast-options.ts';
import { NAMED_METHODS } from '../../../../src/domain/analysis/forecast/named-methods.ts';
import { isRefusal } from '../../../../src/domain/refusal.ts';
import { AIR_PASSENGERS, NILE } from '../../../oracle/forecast-series.ts';

function made(values: readonly (number | null)[], options: ForecastOptions): Forecast {
  const result = forecast(values, options);
  if (isRefusal(result)) throw new Error(JSON.stringify(result));
  return result;
}

const METHODS = ['AUTO', ...NAMED_METHODS] as const;
const values = fc.array(fc.double({ min: -1e9, max: 1e9, noNaN: true }), { minLength: 4, maxLength: 40 });
const method = fc.constantFrom(...METHODS);

describe('a forecast of the air passengers', () => {
  const known = AIR_PASSENGERS.slice(0, 132);
  const year1960 = AIR_PASSENGERS.slice(132);
  const missed = (options: Partial<ForecastOptions>) => {
    const { points } = made(known, { horizon: 12, period: 12, ...options });
    const errors = year1960.map((value, k) => Math.abs((points[k] ?? 0) / value - 1));
    return errors.reduce((total, error) => total + error, 0) / 12;
  };

  // 1960 was left out; the mean of |1959 − 1960| ÷ 1960 over its months is 9.99 %.
  it('misses 1960 by less than half of what the year before does', () => {
    expect(missed({ method: 'SNAIVE' })).toBeCloseTo(0.0999, 3);
    expect(missed({})).toBeLessThan(0.05);
  });

  it('holds most of 1960 in its interval', () => {
    const { lower, upper } = made(known, { horizon: 12, period: 12 });
    const inside = year1960.filter((value, k) => value >= (lower[k] ?? 0) && value <= (upper[k] ?? 0));
    expect(inside.length).toBeGreaterThanOrEqual(9);
  });
});

describe('intervals', () => {
  it('widen with the level and with the horizon', () => {
    const width = (level: number) => {
      const { lower, upper } = made(NILE, { horizon: 10, level });
      return upper.map((high, k) => high - (lower[k] ?? 0));
    };
    const narrow = width(0.5);
    const wide = width(0.95);
    narrow.forEach((size, k) => {
      expect(wide[k]).toBeGreaterThan(size);
      expect(size).toBeGreaterThanOrEqual(narrow[k - 1] ?? 0);
    });
  });

  it('stand around the point for every method, with finite numbers only', () => {
    fc.assert(
      fc.property(values, method, fc.constantFrom(1, 4, 7), (series, name, period) => {
        const { points, lower, upper } = made(series, { horizon: 6, period, method: name });
        expect([points.length, lower.length, upper.length]).toEqual([6, 6, 6]);
        points.forEach((point, k) => {
          expect(Number.isFinite(point + (lower[k] ?? Number.NaN) + (upper[k] ?? Number.NaN))).toBe(true);
          expect(lower[k]).toBeLessThanOrEqual(point);
          expect(upper[k]).toBeGreaterThanOrEqual(point);
        });
      }),
      { numRuns: 150 },
    );
  });
});

describe('units and repetition', () => {
  it('gives the same answer to the same cells', () => {
    expect(made(NILE, { horizon: 5 })).toEqual(made([...NILE], { horizon: 5 }));
  });

  it.each([1024, 2 ** -20, 2 ** 900, 2 ** -900])('does not depend on the unit: × %d', (unit) => {
    const plain = made(NILE, { horizon: 3 });
    const scaled = made(
      NILE.map((value) => value * unit),
      { horizon: 3 },
    );
    scaled.points.forEach((point, k) => {
      expect(point / unit).toBeCloseTo(plain.points[k] ?? 0, 6);
      expect((scaled.upper[k] ?? 0) / unit).toBeCloseTo(plain.upper[k] ?? 0, 6);
    });
  });
});

describe('what the series may look like', () => {
  it.each(METHODS)('%s keeps a constant, with nothing around it, and says so', (name) => {
    const { points, lower, upper, notes } = made([5, 5, 5, 5, 5, 5], { horizon: 2, method: name });
    for (const value of [...points, ...lower, ...upper]) expect(value).toBeCloseTo(5, 9);
    expect(notes).toEqual([{ code: 'constant', count: 6 }]);
  });

  it('keeps zeros', () => {
    const { points, upper } = made([0, 0, 0, 0, 0], { horizon: 2, period: 7, nonNegative: true });
    expect([...points, ...upper]).toEqual([0, 0, 0, 0]);
  });

  it('fills a gap on a straight line, leaves out what comes before the first value, and says it', () => {
    const whole = made([10, 12, 14, 16, 18, 20], { horizon: 2 });
    const gap = made([null, 10, 12, null, 16, 18, 20], { horizon: 2 });
    expect(gap.points).toEqual(whole.points);
    expect(gap.notes).toEqual([{ code: 'gaps-filled', count: 1 }]);
  });

  it('forecasts the missing end first', () => {
    const late = made([...NILE, null, null], { horizon: 2 });
    expect(late.points).toEqual(made(NILE, { horizon: 4 }).points.slice(2));
    expect(late.lower).toEqual(made(NILE, { horizon: 4 }).lower.slice(2));
    expect(late.notes).toEqual([{ code: 'late', count: 2 }]);
  });

  it('stops at zero for counts and at one for rates', () => {
    const falling = [90, 70, 55, 38, 22, 9, 4, 2];
    expect(Math.min(...made(falling, { horizon: 12, nonNegative: true }).lower)).toBeGreaterThanOrEqual(0);
    const rates = made([0.91, 0.93, 0.96, 0.97, 0.985, 0.99], { horizon: 6, unitInterval: true });
    expect(Math.max(...rates.upper, ...rates.points)).toBeLessThanOrEqual(1);
    expect(Math.min(...rates.lower)).toBeGreaterThan(0.7);
  });

  it('finds the season, or says how many values it would take', () => {
    expect(made(AIR_PASSENGERS, { horizon: 1, period: 12 }).season).toEqual({ period: 12 });
    const short = made(AIR_PASSENGERS.slice(0, 20), { horizon: 1, period: 12 });
    expect(short.season).toBeUndefined();
    expect(short.notes).toEqual([{ code: 'season-too-short', count: 25 }]);
  });

  it('reads the newest 260 values', () => {
    const long = Array.from({ length: 300 }, (_, k) => 100 + (k % 13));
    const { notes, points } = made(long, { horizon: 3 });
    expect(notes).toEqual([{ code: 'older-values-left-out', count: 40 }]);
    expect(points).toEqual(made(long.slice(40), { horizon: 3 }).points);
  });
});

describe('refusals', () => {
  const four = [1, 2, 3, 4];
  it.each([
    ['three values', [1, 2, 3], { horizon: 1 }, { code: 'FEW', input: 0, seen: 3, other: 4 }],
    ['blanks only', [null, null], { horizon: 1 }, { code: 'FEW', input: 0, seen: 0, other: 4 }],
    ['nothing ahead', four, { horizon: 0 }, { code: 'RANGE', input: 1, reason: 'below', seen: 0, other: 1 }],
    ['half a period', four, { horizon: 1.5 }, { code: 'RANGE', input: 1, reason: 'not-whole', seen: 1.5 }],
    ['too far', four, { horizon: 401 }, { code: 'RANGE', input: 1, reason: 'above', seen: 401, other: 400 }],
    ['no period', four, { horizon: 1, period: 0 }, { code: 'RANGE', input: 2, reason: 'below', seen: 0, other: 1 }],
    ['certainty', four, { horizon: 1, level: 1 }, { code: 'RANGE', input: 3, reason: 'above', seen: 1, other: 0.99 }],
    [
      'a count below zero',
      [1, -2, 3, 4],
      { horizon: 1, nonNegative: true },
      { code: 'NEG', input: 0, row: 2, seen: -2 },
    ],
    [
      'a rate above one',
      [0.1, 0.2, 0.3, 1.2],
      { horizon: 1, unitInterval: true },
      { code: 'RANGE', input: 0, row: 4, seen: 1.2, reason: 'above', other: 1 },
    ],
    ['no number', [1, 2, Number.NaN, 4], { horizon: 1 }, { code: 'RANGE', input: 0, row: 3, reason: 'too-large' }],
  ])('%s', (_, series, options, refusal) => {
    expect(forecast(series, options)).toEqual(refusal);
  });
});
