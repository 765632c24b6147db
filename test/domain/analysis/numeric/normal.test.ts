import fc from 'fast-check';
import { jStat } from 'jstat';
import { describe, expect, it } from 'vitest';
import { normalCdf, normalQuantile } from '../../../../src/domain/analysis/numeric/normal.ts';

describe('the standard normal law', () => {
  // R 4.2.2, qnorm(), printed with 15 digits; 0.975 and 0.95 stand in every table.
  it.each([
    [0.5, 0],
    [0.75, 0.674489750196082],
    [0.9, 1.2815515655446],
    [0.95, 1.64485362695147],
    [0.975, 1.95996398454005],
    [0.995, 2.5758293035489],
    [0.999, 3.09023230616781],
    [1e-9, -5.99780701500768],
    [1e-20, -9.26234008979841],
  ])('quantile of %d is %d', (probability, z) => {
    expect(normalQuantile(probability)).toBeCloseTo(z, 12);
  });

  // Abramowitz & Stegun (1964), table 26.1 and 26.2 (tail at 5 and 10).
  it.each([
    [0, 0.5],
    [1, 0.841344746068543],
    [1.96, 0.975002104851779],
    [2.5, 0.993790334674224],
    [3, 0.99865010196837],
    [-3.5, 2.32629079035525e-4],
  ])('P(Z ≤ %d) is %d', (z, probability) => {
    expect(normalCdf(z)).toBeCloseTo(probability, 14);
  });

  it('keeps the far tail', () => {
    expect(normalCdf(-5) / 2.866515718791939e-7).toBeCloseTo(1, 12);
    expect(normalCdf(-10) / 7.619853024160527e-24).toBeCloseTo(1, 12);
  });

  it('agrees with jstat', () => {
    for (let z = -6; z <= 6; z += 0.37) expect(normalCdf(z)).toBeCloseTo(jStat.normal.cdf(z, 0, 1), 9);
    for (let p = 0.001; p < 1; p += 0.013) expect(normalQuantile(p)).toBeCloseTo(jStat.normal.inv(p, 0, 1), 7);
  });

  it('undoes itself', () => {
    fc.assert(
      fc.property(fc.double({ min: 1e-12, max: 1 - 1e-12, noNaN: true }), (p) => {
        expect(Math.abs(normalCdf(normalQuantile(p)) - p)).toBeLessThan(1e-13);
      }),
    );
  });
});
