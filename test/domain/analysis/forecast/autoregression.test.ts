import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { autoregressiveForecast } from '../../../../src/domain/analysis/forecast/autoregression.ts';
import { randomFrom } from '../../../../src/domain/analysis/numeric/random.ts';

/** Values whose changes follow the ones before: c_t = 0.6 c_{t−1} + a shock. */
function carriedOn(count: number): number[] {
  const random = randomFrom(7);
  let change = 0;
  let value = 100;
  return Array.from({ length: count }, () => {
    change = 0.6 * change + random() - 0.5;
    value += change;
    return value;
  });
}

describe('autoregression of the changes', () => {
  it('carries on the last change by the share that the past shows', () => {
    const values = carriedOn(400);
    const now = values[399] ?? 0;
    const last = now - (values[398] ?? 0);
    const [first = 0] = autoregressiveForecast(values, 1, { period: 1, drift: 0 });
    expect((first - now) / last).toBeGreaterThan(0.45);
    expect((first - now) / last).toBeLessThan(0.75);
  });

  it('keeps the whole drift, half of it or none', () => {
    const line = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10];
    for (const drift of [0, 0.5, 1]) {
      const [first = 0] = autoregressiveForecast(line, 1, { period: 1, drift });
      // With no drift, the constant change is carried on by the autoregression instead.
      expect(first).toBeGreaterThanOrEqual(10 + 0.5 * drift);
      expect(first).toBeLessThanOrEqual(11 + 1e-9);
    }
  });

  it('never explodes', () => {
    fc.assert(
      fc.property(fc.array(fc.double({ min: -1, max: 1, noNaN: true }), { minLength: 4, maxLength: 60 }), (values) => {
        for (const value of autoregressiveForecast(values, 60, { period: 4, drift: 0.5 })) {
          expect(Math.abs(value)).toBeLessThan(200);
        }
      }),
    );
  });
});
