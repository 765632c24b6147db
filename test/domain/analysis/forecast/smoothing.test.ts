import { describe, expect, it } from 'vitest';
import { bestSmoothing } from '../../../../src/domain/analysis/forecast/combination.ts';
import { lowestOn } from '../../../../src/domain/analysis/forecast/golden-section.ts';
import { fitSimple, simpleForecast } from '../../../../src/domain/analysis/forecast/simple-smoothing.ts';
import { dampings } from '../../../../src/domain/analysis/forecast/smoothing.ts';
import { dampedForecast, fitTrend, holtForecast } from '../../../../src/domain/analysis/forecast/trend-smoothing.ts';
import {
  NILE,
  NILE_SES,
  TWELVE_MONTHS,
  TWELVE_MONTHS_IN_R,
  TWELVE_MONTHS_SES,
} from '../../../oracle/forecast-series.ts';

/** Largest relative difference between two forecasts. */
function apart(found: readonly number[], expected: readonly number[]): number {
  return Math.max(...expected.map((value, k) => Math.abs((found[k] ?? Number.NaN) / value - 1)));
}

describe('simple exponential smoothing', () => {
  it('finds what R finds', () => {
    const fit = fitSimple(TWELVE_MONTHS);
    expect(fit.alpha).toBeCloseTo(TWELVE_MONTHS_SES.alpha, 3);
    expect(fit.states[0].level).toBeCloseTo(TWELVE_MONTHS_SES.firstLevel, 2);
    expect(apart(simpleForecast(TWELVE_MONTHS, 3), TWELVE_MONTHS_IN_R.simple)).toBeLessThan(1e-5);
    expect(apart(simpleForecast(NILE, 1), [NILE_SES])).toBeLessThan(1e-4);
  });

  it('keeps a constant and a single value', () => {
    expect(simpleForecast([7, 7, 7, 7], 2)).toEqual([7, 7]);
    expect(simpleForecast([3], 1)).toEqual([3]);
  });
});

describe('trend smoothing', () => {
  // R stops its search at other weights when several fit alike: the forecasts stay within 1 %.
  it('stays near what R finds', () => {
    expect(apart(holtForecast(TWELVE_MONTHS, 3), TWELVE_MONTHS_IN_R.holt)).toBeLessThan(0.0025);
    expect(apart(dampedForecast(TWELVE_MONTHS, 3), TWELVE_MONTHS_IN_R.damped)).toBeLessThan(0.015);
  });

  it('continues a straight line, and a damped one flattens', () => {
    const line = [10, 12, 14, 16, 18, 20, 22, 24];
    expect(apart(holtForecast(line, 3), [26, 28, 30])).toBeLessThan(1e-6);
    const damped = dampedForecast(line, 30);
    expect((damped[1] ?? 0) - (damped[0] ?? 0)).toBeGreaterThan((damped[29] ?? 0) - (damped[28] ?? 0));
  });

  it('keeps the weights in the box of R: alpha ≥ beta, damping 0.8 to 0.98', () => {
    for (const values of [TWELVE_MONTHS, NILE, [1, 9, 2, 8, 3, 7, 4]]) {
      const { alpha, beta, phi } = fitTrend(values, true);
      expect(alpha).toBeGreaterThanOrEqual(beta);
      expect(phi).toBeGreaterThanOrEqual(0.8);
      expect(phi).toBeLessThanOrEqual(0.98);
    }
  });

  it('never fits worse than no trend at all', () => {
    for (const values of [TWELVE_MONTHS, NILE]) {
      expect(fitTrend(values, true).squaredError).toBeLessThan(fitSimple(values).squaredError * 1.001);
    }
  });
});

describe('the choice by the corrected Akaike criterion', () => {
  it('takes a trend where there is one and none for the Nile', () => {
    expect(bestSmoothing([10, 12, 14, 16, 18, 20, 22, 24, 26.1, 28, 30, 32]).phi).toBe(1);
    expect(bestSmoothing(NILE).phi).toBe(0);
  });
});

it('adds up the damping: 0.9 + 0.81 + 0.729', () => {
  expect(dampings(0.9, 3)[2]).toBeCloseTo(2.439, 12);
});

it('finds the deeper of two valleys on a line', () => {
  expect(lowestOn((x) => Math.sin(5 * x) + x / 2, 0, 3)).toBeCloseTo(0.9225, 3);
});
