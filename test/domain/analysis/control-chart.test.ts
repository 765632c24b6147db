import { describe, expect, it } from 'vitest';
import { type ControlChart, controlChart, signals } from '../../../src/domain/analysis/control-chart.ts';
import { isRefusal } from '../../../src/domain/refusal.ts';

function chartOf(values: readonly number[]): ControlChart {
  const chart = controlChart(values);
  if (isRefusal(chart)) throw new Error(chart.code);
  return chart;
}

describe('control chart of single values', () => {
  // NIST/SEMATECH e-Handbook 6.3.2.2, flow rate of ten batches.
  it('gives the limits that NIST prints', () => {
    const chart = chartOf([49.6, 47.6, 49.9, 51.3, 47.8, 51.2, 52.6, 52.4, 53.6, 52.1]);
    expect(chart.centre).toBeCloseTo(50.81, 9);
    expect(chart.movingRange).toBeCloseTo(1.8778, 4);
    expect(chart.upper).toBeCloseTo(55.8041, 4);
    expect(chart.lower).toBeCloseTo(45.8159, 4);
    expect(chart.rangeLimit).toBeCloseTo(3.267 * 1.8778, 3);
  });

  it('has no limit under 0 for what is never under 0', () => {
    expect(chartOf([1, 9, 2, 8, 1, 9, 2, 8]).lower).toBe(0);
    expect(chartOf([-1, 9, 2, 8, 1, 9, 2, 8]).lower).toBeLessThan(0);
  });

  it('signals a point outside, and the eighth of a run', () => {
    const chart: ControlChart = { centre: 10, movingRange: 1, upper: 13, lower: 7, rangeLimit: 3 };
    expect(signals([10, 14, 6], chart)).toEqual(['none', 'high', 'low']);
    const run = [9, 11, 11, 11, 11, 11, 11, 11, 11, 12, 9];
    expect(signals(run, chart)).toEqual([...Array(8).fill('none'), 'run-high', 'run-high', 'none']);
    // A point on the centre ends a run.
    expect(signals([9, 9, 9, 9, 10, 9, 9, 9, 9], chart)).not.toContain('run-low');
  });

  it('needs eight values', () => {
    expect(controlChart([1, 2, 3, 4, 5, 6, 7])).toMatchObject({ code: 'FEW', seen: 7, limit: 8 });
  });
});
