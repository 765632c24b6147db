import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mean, variance } from '../../../../src/domain/analysis/numeric/descriptive.ts';
import { pick, randomFrom, seedFrom } from '../../../../src/domain/analysis/numeric/random.ts';

describe('reproducible random numbers', () => {
  it('gives the same sequence for the same data and another for other data', () => {
    const sequence = (values: number[]) => Array.from({ length: 5 }, randomFrom(seedFrom(values)));
    expect(sequence([1, 2, 3])).toEqual(sequence([1, 2, 3]));
    expect(sequence([1, 2, 3])).not.toEqual(sequence([1, 3, 2]));
    expect(sequence([1, 2, 3])).not.toEqual(sequence([1, 2, 3.0000000001]));
  });

  it('takes −0 for 0, because a sheet cannot tell them apart', () => {
    expect(seedFrom([-0])).toBe(seedFrom([0]));
  });

  it('is uniform on 0..1: mean ½, variance 1/12', () => {
    const random = randomFrom(2026);
    const draws = Array.from({ length: 20_000 }, random);
    expect(mean(draws)).toBeCloseTo(0.5, 2);
    expect(variance(draws)).toBeCloseTo(1 / 12, 2);
    expect(Math.min(...draws)).toBeGreaterThanOrEqual(0);
    expect(Math.max(...draws)).toBeLessThan(1);
  });

  it('picks only what is in the list', () => {
    fc.assert(
      fc.property(fc.nat(), (seed) => {
        expect(['a', 'b', 'c']).toContain(pick(['a', 'b', 'c'], randomFrom(seed)));
      }),
    );
  });
});
