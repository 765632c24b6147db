import { describe, expect, it } from 'vitest';
import { points, score, scoreBetween, weightedIndex } from '../../../src/domain/analysis/score.ts';

describe('score', () => {
  // Worked out by hand from (A − B) ÷ (T − B), A ÷ T and T ÷ A.
  it.each([
    [{ actual: 80, target: 100 }, 0.8],
    [{ actual: 70, target: 100, baseline: 40 }, 0.5],
    [{ actual: 0.65, target: 0.4, baseline: 0.6 }, -0.25],
    [{ actual: 10, target: 10, baseline: 10 }, 1],
    [{ actual: 9, target: 10, baseline: 10 }, 0],
    [{ actual: 11, target: 10, baseline: 10, sense: 'lower' }, 0],
    [{ actual: 40, target: 30, sense: 'lower' }, 0.75],
    [{ actual: 24, target: 30, sense: 'lower' }, 1.25],
    [{ actual: 0, target: 30, sense: 'lower' }, 2],
  ] as const)('%j is %d', (input, expected) => {
    expect(score(input)).toBeCloseTo(expected, 12);
  });

  it('needs a baseline where a ratio means nothing', () => {
    expect(score({ actual: 5, target: 0 })).toMatchObject({ code: 'RANGE', reason: 'baseline-needed', input: 1 });
    expect(score({ actual: -20, target: -10, baseline: -30 })).toBeCloseTo(0.5, 12);
  });

  it.each([
    [3.5, 1],
    [2.75, 0.75],
    [4.25, 0.75],
    [1.9, 0],
    [6, 0],
  ])('%d between 3 and 4 is %d', (actual, expected) => {
    expect(scoreBetween(actual, 3, 4)).toBeCloseTo(expected, 12);
  });

  it('takes outer limits of its own', () => {
    expect(scoreBetween(2.5, 3, 4, { low: 0, high: 10 })).toBeCloseTo(2.5 / 3, 12);
    expect(scoreBetween(7, 3, 4, { low: 0, high: 10 })).toBeCloseTo(0.5, 12);
  });
});

describe('index', () => {
  it('weighs scores held to 0..1 and says on how many it rests', () => {
    expect(weightedIndex([1.5, 0.5, undefined, -1], [1, 2, 5, 1])).toEqual({ value: 0.5, counted: 3, of: 4 });
    expect(weightedIndex([0.2, 0.4])).toMatchObject({ value: expect.closeTo(0.3, 12), counted: 2 });
  });

  it('leaves out what has no weight, and refuses to rest on nothing', () => {
    expect(weightedIndex([1, 0], [1, 0])).toMatchObject({ value: 1, counted: 1 });
    expect(weightedIndex([undefined], [1])).toMatchObject({ code: 'FEW' });
    expect(weightedIndex([1, 1], [0, 0])).toMatchObject({ code: 'FEW' });
  });

  it('shows whole points from 0 to 100', () => {
    expect([points(0.824), points(1.3), points(-0.2)]).toEqual([82, 100, 0]);
  });
});
