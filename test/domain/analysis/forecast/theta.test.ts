import { describe, expect, it } from 'vitest';
import { dynamicThetaForecast } from '../../../../src/domain/analysis/forecast/dynamic-theta.ts';
import { forecast } from '../../../../src/domain/analysis/forecast/forecast.ts';
import { fourThetaForecast } from '../../../../src/domain/analysis/forecast/four-theta.ts';
import { straightLine, thetaForecast } from '../../../../src/domain/analysis/forecast/theta.ts';
import { isRefusal } from '../../../../src/domain/refusal.ts';
import {
  AIR_PASSENGERS,
  AIR_PASSENGERS_THETA,
  NILE,
  TWELVE_MONTHS,
  TWELVE_MONTHS_IN_R,
} from '../../../oracle/forecast-series.ts';

const steps = (values: readonly number[]) => values.slice(1).map((value, k) => value - (values[k] ?? 0));

describe('classic Theta', () => {
  it('drifts by half the slope of the straight line, as thetaf of R', () => {
    const { slope } = straightLine(TWELVE_MONTHS);
    for (const step of steps(thetaForecast(TWELVE_MONTHS, 3))) expect(step).toBeCloseTo(slope / 2, 9);
    expect(slope / 2).toBeCloseTo(steps(TWELVE_MONTHS_IN_R.theta)[0] ?? 0, 4);
  });

  // thetaf smooths the series itself and the M4 code the doubled one: the level differs by a few thousandths.
  it('gives the twelve months that R gives for the air passengers, season included', () => {
    const made = forecast(AIR_PASSENGERS, { horizon: 12, period: 12, method: 'THETA' });
    expect(isRefusal(made)).toBe(false);
    if (isRefusal(made)) return;
    made.points.forEach((point, k) => {
      expect(Math.abs(point / (AIR_PASSENGERS_THETA[k] ?? 0) - 1)).toBeLessThan(0.004);
    });
  });
});

describe('dynamic Theta', () => {
  it('continues a straight line at full slope when the line explains everything', () => {
    const made = dynamicThetaForecast([10, 12, 14, 16, 18, 20, 22, 24], 3);
    [26, 28, 30].forEach((value, k) => {
      expect(made[k]).toBeCloseTo(value, 1);
    });
  });

  it('stays at the level of a constant', () => {
    expect(dynamicThetaForecast([5, 5, 5, 5, 5], 2)).toEqual([5, 5]);
  });

  it('keeps the Nile between its lowest and highest floods', () => {
    for (const value of dynamicThetaForecast(NILE, 50)) {
      expect(value).toBeGreaterThan(456);
      expect(value).toBeLessThan(1370);
    }
  });
});

describe('4Theta', () => {
  it('sees exponential growth: each step is larger than the one before', () => {
    const growing = Array.from({ length: 12 }, (_, k) => 100 * 1.2 ** k);
    const [first = 0, second = 0, third = 0] = fourThetaForecast(growing, 3);
    expect((third - second) / (second - first)).toBeCloseTo(1.2, 2);
  });

  it('works on values below zero', () => {
    const made = fourThetaForecast([-4, 3, -2, 5, -1, 6, 0, 8], 2);
    for (const value of made) expect(Number.isFinite(value)).toBe(true);
  });
});
