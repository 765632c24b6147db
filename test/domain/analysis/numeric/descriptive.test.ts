import { describe, expect, it } from 'vitest';
import {
  mean,
  median,
  medianAbsoluteDeviation,
  quantile,
  standardDeviation,
  variance,
} from '../../../../src/domain/analysis/numeric/descriptive.ts';

// NIST/SEMATECH StRD, univariate set NumAcc3: mean 1000000.2, standard deviation exactly 0.1.
const NUM_ACC_3 = [1000000.2, ...Array.from({ length: 1000 }, (_, k) => (k % 2 === 0 ? 1000000.1 : 1000000.3))];

describe('descriptive statistics', () => {
  it('survive numbers that differ in the last digits (NIST NumAcc3)', () => {
    expect(mean(NUM_ACC_3)).toBeCloseTo(1000000.2, 8);
    expect(standardDeviation(NUM_ACC_3)).toBeCloseTo(0.1, 8);
  });

  // R 4.2.2 manual, ?quantile type 7 and ?mad: median(c(1:9)) = 5, mad(c(1:9), constant = 1) = 2.
  it('agree with R', () => {
    const oneToNine = [9, 1, 8, 2, 7, 3, 6, 4, 5];
    expect(median(oneToNine)).toBe(5);
    expect(medianAbsoluteDeviation(oneToNine)).toBe(2);
    expect(quantile(oneToNine, 0.25)).toBe(3);
    expect(quantile([1, 2, 3, 4], 0.9)).toBeCloseTo(3.7, 12);
    expect(variance(oneToNine)).toBe(7.5);
  });

  it('have an answer for nothing and for one value', () => {
    expect([mean([]), median([]), variance([4])]).toEqual([0, 0, 0]);
    expect(quantile([4], 0.9)).toBe(4);
  });
});
