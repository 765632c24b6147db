import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Comparison, compareProportions, type Interval, wilson } from '../../../src/domain/analysis/proportion.ts';
import { isRefusal } from '../../../src/domain/refusal.ts';

function interval(successes: number, trials: number, level?: number): Interval {
  const found = wilson(successes, trials, level);
  if (isRefusal(found)) throw new Error(found.code);
  return found;
}

function comparison(a: readonly [number, number], b: readonly [number, number]): Comparison {
  const found = compareProportions({ successes: a[0], trials: a[1] }, { successes: b[0], trials: b[1] });
  if (isRefusal(found)) throw new Error(found.code);
  return found;
}

describe('Wilson interval', () => {
  // Newcombe (1998), Statistics in Medicine 17:857, Table I, method 3: four decimals printed.
  it.each([
    [81, 263, 0.2553, 0.3662],
    [15, 148, 0.0624, 0.1605],
    [0, 20, 0, 0.1611],
    [1, 29, 0.0061, 0.1718],
  ])('%d of %d is %d to %d', (successes, trials, low, high) => {
    const found = interval(successes, trials);
    expect(Math.abs(found.low - low)).toBeLessThanOrEqual(0.00005);
    expect(Math.abs(found.high - high)).toBeLessThanOrEqual(0.00005);
  });

  it('agrees with R 4.2.2, prop.test(81, 263, correct = FALSE)', () => {
    expect(interval(81, 263).low).toBeCloseTo(0.25528852, 8);
    expect(interval(81, 263).high).toBeCloseTo(0.36620958, 8);
  });

  it('ends at 1 when all succeed', () => {
    expect(interval(10, 10)).toEqual({ low: expect.closeTo(0.7224672001371107, 12), high: 1 });
  });

  it('refuses more successes than trials, and no trial', () => {
    expect(wilson(5, 3)).toMatchObject({ code: 'RANGE', reason: 'part-above-whole' });
    expect(wilson(0, 0)).toMatchObject({ code: 'DIV0', input: 1 });
  });

  it('holds the rate, inside 0..1, and mirrors its complement', () => {
    const sample = fc
      .integer({ min: 1, max: 100_000 })
      .chain((trials) => fc.tuple(fc.integer({ min: 0, max: trials }), fc.constant(trials)));
    fc.assert(
      fc.property(sample, fc.double({ min: 0.5, max: 0.999, noNaN: true }), ([successes, trials], level) => {
        const { low, high } = interval(successes, trials, level);
        const rate = successes / trials;
        expect(low >= 0 && low <= rate + 1e-12 && rate <= high + 1e-12 && high <= 1 && low < high).toBe(true);
        expect(interval(trials - successes, trials, level).low).toBeCloseTo(1 - high, 9);
      }),
    );
  });
});

describe('two rates', () => {
  // Newcombe (1998), Statistics in Medicine 17:873, Table II, method 10, for p1 − p2; p-values: statsmodels 0.13.5.
  it.each<[readonly [number, number], readonly [number, number], number, number, number]>([
    [[56, 70], [48, 80], 0.0524, 0.3339, 0.00804508136819656],
    [[9, 10], [3, 10], 0.1705, 0.809, 0.006169899320544151],
    [[6, 7], [2, 7], 0.0582, 0.8062, 0.030753561259274524],
    [[5, 56], [0, 29], -0.0381, 0.1926, 0.09718656817057973],
    [[0, 10], [0, 20], -0.1611, 0.2775, 1],
    [[10, 10], [0, 20], 0.6791, 1, 4.320463057827506e-8],
  ])('%j against %j', (one, two, low, high, p) => {
    // Ours is B − A, the paper’s p1 − p2.
    const found = comparison(two, one);
    expect(Math.abs(found.interval.low - low)).toBeLessThanOrEqual(0.00005);
    expect(Math.abs(found.interval.high - high)).toBeLessThanOrEqual(0.00005);
    expect(found.p).toBeCloseTo(p, 9);
  });

  it('says when a subject line wins, when none does, and when there is too little to go by', () => {
    expect(comparison([120, 2400], [165, 2400])).toMatchObject({ verdict: 'b-wins', caution: 'none' });
    expect(comparison([165, 2400], [120, 2400])).toMatchObject({ verdict: 'a-wins', caution: 'none' });
    expect(comparison([120, 2400], [130, 2400])).toMatchObject({ verdict: 'no-difference', caution: 'none' });
    expect(comparison([0, 50], [3, 50])).toMatchObject({ verdict: 'no-difference', caution: 'few-successes' });
  });

  it('blames the second arm’s own inputs', () => {
    const arms = [
      { successes: 1, trials: 10 },
      { successes: 11, trials: 10 },
    ] as const;
    expect(compareProportions(arms[0], arms[1])).toMatchObject({ code: 'RANGE', input: 2, other: 3 });
    expect(compareProportions(arms[1], arms[0])).toMatchObject({ code: 'RANGE', input: 0, other: 1 });
  });

  it('swaps sides with its arms', () => {
    const arm = fc
      .integer({ min: 1, max: 5000 })
      .chain((trials) => fc.tuple(fc.integer({ min: 0, max: trials }), fc.constant(trials)));
    fc.assert(
      fc.property(arm, arm, (a, b) => {
        const [there, back] = [comparison(a, b), comparison(b, a)];
        expect(back.difference).toBeCloseTo(-there.difference, 12);
        expect(back.interval.low).toBeCloseTo(-there.interval.high, 12);
        expect(back.p).toBeCloseTo(there.p, 12);
        expect(there.interval.low).toBeLessThanOrEqual(there.difference);
        expect(there.interval.high).toBeGreaterThanOrEqual(there.difference);
      }),
    );
  });
});
