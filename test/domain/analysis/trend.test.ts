import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Trend, trend } from '../../../src/domain/analysis/trend.ts';
import { isRefusal } from '../../../src/domain/refusal.ts';
import vectors from '../../oracle/data/analysis-vectors.json' with { type: 'json' };

function trendOf(values: readonly number[], times?: readonly number[]): Trend {
  const found = trend(values, times);
  if (isRefusal(found)) throw new Error(found.code);
  return found;
}

describe('trend', () => {
  // S, variance and z worked out by hand from the definition; slope: scipy 1.10.1, stats.theilslopes.
  it.each<[string, readonly number[], number, number, number, number, Trend['direction']]>([
    ['the Nile', vectors.nile.values, -1387, -4.128066522844, 3.658262921664e-5, -2.6, 'down'],
    [
      'twelve months',
      [120, 132, 128, 141, 150, 147, 160, 158, 171, 169, 182, 190],
      58,
      3.908635243545,
      9.281898133684e-5,
      5.857142857143,
      'up',
    ],
    ['ties', [1, 2, 2, 3, 3, 3, 2, 4, 4, 5], 32, 2.870042309295, 4.104168791341e-3, 1 / 3, 'up'],
  ])('%s', (_name, values, s, z, p, slope, direction) => {
    const found = trendOf(values);
    expect(found.s).toBe(s);
    expect(found.z).toBeCloseTo(z, 10);
    expect(found.p / p).toBeCloseTo(1, 9);
    expect(found.slope).toBeCloseTo(slope, 10);
    expect(found.direction).toBe(direction);
  });

  it('measures the slope on uneven dates', () => {
    expect(trendOf([3, 4, 9, 9, 20, 18], [1, 2, 4, 5, 9, 10]).slope).toBeCloseTo(1.75, 12);
  });

  it('names no direction in a constant or balanced series', () => {
    expect(trendOf([5, 5, 5, 5, 5, 5])).toEqual({ direction: 'none', slope: 0, p: 1, s: 0, z: 0 });
    expect(trendOf([1, 3, 2, 3, 1, 2]).direction).toBe('none');
  });

  it('refuses too few and too many points', () => {
    expect(trend([1, 2, 3, 4])).toMatchObject({ code: 'FEW', seen: 4, limit: 5 });
    expect(trend(Array.from({ length: 2001 }, (_, k) => k))).toMatchObject({
      code: 'RANGE',
      reason: 'too-many-points',
    });
  });

  it('turns round with the series', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: -50, max: 50 }), { minLength: 5, maxLength: 40 }), (values) => {
        const [forward, backward] = [trendOf(values), trendOf([...values].reverse())];
        expect(backward.s).toBe(-forward.s || 0);
        expect(backward.slope).toBeCloseTo(-forward.slope, 9);
        expect(backward.p).toBeCloseTo(forward.p, 12);
        expect(forward.p).toBeGreaterThan(0);
        expect(forward.p).toBeLessThanOrEqual(1);
      }),
    );
  });
});
