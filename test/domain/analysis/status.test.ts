import { describe, expect, it } from 'vitest';
import { DEFAULT_TOLERANCES, statusByGap, statusByLevel } from '../../../src/domain/analysis/status.ts';

describe('a gap behind the pace', () => {
  it.each([
    [-0.4, 'on_track'],
    [0.05, 'on_track'],
    [0.051, 'at_risk'],
    // A hair above 0.15 in binary.
    [0.5 - 0.35, 'at_risk'],
    [0.151, 'off_track'],
  ])('of %d is %s', (gap, status) => {
    expect(statusByGap(gap, DEFAULT_TOLERANCES)).toBe(status);
  });
});

describe('a level missed', () => {
  it.each([
    ['by a tenth of its target', { actual: 9, target: 10, sense: 'higher' }, 'at_risk'],
    ['by more', { actual: 8.99, target: 10, sense: 'higher' }, 'off_track'],
    ['below 0 by a twentieth', { actual: -10.5, target: -10, sense: 'higher' }, 'at_risk'],
    ['on the way down, by a tenth of the way', { actual: 24, target: 20, baseline: 60, sense: 'lower' }, 'at_risk'],
    ['on the way down, by more', { actual: 24.1, target: 20, baseline: 60, sense: 'lower' }, 'off_track'],
    ['on the way up, by a tenth of the way', { actual: 96, target: 100, baseline: 60, sense: 'higher' }, 'at_risk'],
    ['where the target is where it starts', { actual: 9, target: 10, baseline: 10, sense: 'higher' }, 'at_risk'],
    ['by a tenth that is a hair more in binary', { actual: 0.63, target: 0.7, sense: 'higher' }, 'at_risk'],
  ] as const)('%s', (_, input, status) => {
    expect(statusByLevel(input)).toEqual({ status, reason: 'level' });
  });

  // A share of one trial has no bounds to speak of (Wilson: 0 of 1 is 0 to 0.79): anything would be inside its noise.
  it.each([
    ['a share below 0', { actual: -0.1, target: 0.2, sense: 'higher', trials: 1 }],
    ['a share above 1', { actual: 1.5, target: 0.9, sense: 'lower', trials: 1 }],
    ['less than one trial', { actual: 0.1, target: 0.3, sense: 'higher', trials: 0.5 }],
    ['trials that are no number', { actual: 0.1, target: 0.3, sense: 'higher', trials: Number.NaN }],
    ['no trials at all', { actual: 0.1, target: 0.3, sense: 'higher' }],
  ] as const)('takes no shelter in the noise of %s', (_, input) => {
    expect(statusByLevel(input)).toEqual({ status: 'off_track', reason: 'level' });
  });

  it.each([
    ['one share of 1', { actual: 1, target: 0.5, sense: 'lower', trials: 1 }],
    ['one share of 0', { actual: 0, target: 0.5, sense: 'higher', trials: 1 }],
  ] as const)('is inside the noise of %s', (_, input) => {
    expect(statusByLevel(input)).toEqual({ status: 'at_risk', reason: 'noise' });
  });
});
