import fc from 'fast-check';
import { jStat } from 'jstat';
import { describe, expect, it } from 'vitest';
import { incompleteBeta } from '../../../../src/domain/analysis/numeric/incomplete-beta.ts';
import { logBeta, logGamma } from '../../../../src/domain/analysis/numeric/log-gamma.ts';
import { studentCdf, studentQuantile } from '../../../../src/domain/analysis/numeric/student.ts';

describe("Student's t", () => {
  // Exact for 1 and 2 degrees (tan, algebraic); the others from NIST/SEMATECH e-Handbook 1.3.6.7.2.
  it.each([
    [0.975, 1, Math.tan(0.475 * Math.PI), 10],
    [0.975, 2, 0.95 * Math.sqrt(2 / (4 * 0.975 * 0.025)), 10],
    [0.95, 5, 2.015, 3],
    [0.975, 10, 2.228, 3],
    [0.99, 30, 2.457, 3],
    [0.9, 100, 1.29, 3],
  ])('quantile of %d with %d degrees is %d', (probability, degrees, t, digits) => {
    expect(studentQuantile(probability, degrees)).toBeCloseTo(t, digits);
  });

  it('is the Cauchy law with one degree', () => {
    for (let t = -40; t <= 40; t += 1.3) expect(studentCdf(t, 1)).toBeCloseTo(0.5 + Math.atan(t) / Math.PI, 13);
  });

  // jstat stops its continued fraction at 3e-7.
  it('agrees with jstat', () => {
    for (const degrees of [1, 2.5, 7, 40]) {
      for (let t = -4; t <= 4; t += 0.7) expect(studentCdf(t, degrees)).toBeCloseTo(jStat.studentt.cdf(t, degrees), 7);
      for (const p of [0.01, 0.2, 0.6, 0.99]) {
        expect(studentQuantile(p, degrees)).toBeCloseTo(jStat.studentt.inv(p, degrees), 6);
      }
    }
  });

  it('undoes itself', () => {
    const degreesOfFreedom = fc.double({ min: 1, max: 500, noNaN: true });
    fc.assert(
      fc.property(fc.double({ min: 0.001, max: 0.999, noNaN: true }), degreesOfFreedom, (p, degrees) => {
        expect(Math.abs(studentCdf(studentQuantile(p, degrees), degrees) - p)).toBeLessThan(1e-10);
      }),
    );
  });
});

describe('gamma and beta functions', () => {
  it('gives factorials and the half-integer value', () => {
    expect(logGamma(1)).toBeCloseTo(0, 13);
    expect(logGamma(11)).toBeCloseTo(Math.log(3628800), 12);
    expect(logGamma(0.5)).toBeCloseTo(0.5 * Math.log(Math.PI), 13);
    expect(logBeta(2, 3)).toBeCloseTo(Math.log(1 / 12), 13);
  });

  it('agrees with jstat', () => {
    for (const x of [0.01, 0.3, 1.7, 12.5, 400, 1e5]) expect(logGamma(x) / jStat.gammaln(x)).toBeCloseTo(1, 9);
    for (const x of [0.05, 0.4, 0.93]) {
      for (const [a, b] of [
        [0.5, 0.5],
        [3, 8],
        [60, 2.5],
      ] as const) {
        expect(incompleteBeta(x, a, b)).toBeCloseTo(jStat.ibeta(x, a, b), 7);
      }
    }
  });

  it('is the arcsine law for two halves', () => {
    for (const x of [1e-6, 0.1, 0.5, 0.8, 0.999]) {
      expect(incompleteBeta(x, 0.5, 0.5)).toBeCloseTo((2 / Math.PI) * Math.asin(Math.sqrt(x)), 12);
    }
  });

  it('is a distribution function: 0 and 1 at the ends', () => {
    expect(incompleteBeta(0, 2, 3)).toBe(0);
    expect(incompleteBeta(1, 2, 3)).toBe(1);
  });
});
