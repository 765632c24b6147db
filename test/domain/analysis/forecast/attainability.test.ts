import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type Attainability,
  type AttainabilityQuestion,
  attainability,
} from '../../../../src/domain/analysis/forecast/attainability.ts';
import { isRefusal } from '../../../../src/domain/refusal.ts';
import { AIR_PASSENGERS, NILE } from '../../../oracle/forecast-series.ts';

const LEADS = [41, 38, 45, 50, 44, 39, 47, 52, 48, 43, 46, 49];
const total: AttainabilityQuestion = {
  values: LEADS,
  target: 140,
  periodsLeft: 3,
  cumulative: true,
  direction: 'up',
  nonNegative: true,
};

function asked(question: Partial<AttainabilityQuestion>): Attainability {
  const answer = attainability({ ...total, ...question });
  if (isRefusal(answer)) throw new Error(JSON.stringify(answer));
  return answer;
}

describe('the probability of a target', () => {
  it.each([
    [80, 'certain'],
    [130, 'attainable'],
    [142, 'ambitious'],
    [260, 'unrealistic'],
  ])('three months at about 46 leads: %d leads is %s', (target, label) => {
    expect(asked({ target }).label).toBe(label);
  });

  it('is never nothing and never certain', () => {
    expect(asked({ target: 1e6 }).probability).toBe(0.01);
    expect(asked({ target: -5 }).probability).toBe(0.99);
  });

  it('falls when the target rises, and counts the other way for a ceiling', () => {
    fc.assert(
      fc.property(fc.integer({ min: 100, max: 180 }), fc.integer({ min: 1, max: 40 }), (target, more) => {
        const probability = (aim: number, direction: 'up' | 'down') =>
          asked({ target: aim, direction }).probability ?? 0;
        expect(probability(target + more, 'up')).toBeLessThanOrEqual(probability(target, 'up'));
        expect(probability(target + more, 'down')).toBeGreaterThanOrEqual(probability(target, 'down'));
        expect(probability(target, 'up') + probability(target, 'down')).toBeCloseTo(1, 2);
      }),
      { numRuns: 25 },
    );
  });

  it('gives the same answer to the same cells', () => {
    expect(asked({})).toEqual(asked({ values: [...LEADS] }));
  });

  it('counts what has accrued: 100 of 140 done is easier than 140 to do', () => {
    expect(asked({ target: 240, toDate: 100 }).probability).toBe(asked({}).probability);
  });

  it('counts a planned effect on what is to come', () => {
    const plain = asked({ target: 155 }).probability ?? 0;
    expect(asked({ target: 155, uplift: 0.2 }).probability).toBeGreaterThan(plain + 0.2);
  });

  it('is decided when no period is left', () => {
    expect(asked({ periodsLeft: 0, toDate: 141 }).probability).toBe(0.99);
    expect(asked({ periodsLeft: 0, toDate: 139 }).probability).toBe(0.01);
  });

  it('takes the season of the months to come into account', () => {
    // The last quarter of a year of air passengers is its weakest: 1960 brought 461 + 390 + 432 after 508 in September.
    const values = AIR_PASSENGERS.slice(0, 141);
    const question = { values, target: 1400, periodsLeft: 3, period: 12 };
    expect(asked(question).probability).toBeLessThan(0.2);
    expect(asked({ ...question, period: 1 }).probability).toBeGreaterThan(0.5);
  });

  it('shows where the total ends in most futures', () => {
    const { ending } = asked({});
    expect(ending?.low).toBeLessThan(ending?.middle ?? 0);
    expect(ending?.high).toBeGreaterThan(ending?.middle ?? 0);
    expect(ending?.middle).toBeGreaterThan(3 * 42);
    expect(ending?.middle).toBeLessThan(3 * 50);
  });
});

describe('a level', () => {
  const churn = { values: [0.031, 0.029, 0.03, 0.028, 0.027, 0.028, 0.026, 0.025, 0.026, 0.024], unitInterval: true };
  const question = { ...churn, cumulative: false, direction: 'down' as const, periodsLeft: 3 };

  it('of churn that falls is likely to be a little lower, not half', () => {
    expect(asked({ ...question, target: 0.026 }).probability).toBeGreaterThan(0.7);
    expect(asked({ ...question, target: 0.012 }).label).toBe('unrealistic');
  });

  it('compares the change still needed with past changes', () => {
    const { past } = asked({ ...question, target: 0.018 });
    expect(past.relative).toBe(true);
    expect(past.required).toBeCloseTo(-0.25, 12);
    // Steepest fall over three periods: from 0.031 to 0.028, the first.
    expect(past.best).toBeCloseTo(0.028 / 0.031 - 1, 12);
  });

  it('of the Nile is as likely above its middle as below', () => {
    const { probability } = asked({ values: NILE, target: 850, periodsLeft: 1, cumulative: false, direction: 'up' });
    expect(probability).toBeGreaterThan(0.2);
    expect(probability).toBeLessThan(0.6);
  });
});

describe('what the past says without a model', () => {
  it('compares the required rate with the best three months ever', () => {
    const { past, effort } = asked({ target: 220.5 });
    expect(past.required).toBe(73.5);
    // 47 + 52 + 48 = 147.
    expect(past.best).toBe(49);
    expect(effort).toBe(1.5);
  });

  it('counts the windows that did as well: (k + 1) ÷ (N + 2)', () => {
    // Ten windows of three; 47 + 52 + 48 and 52 + 48 + 43 and 43 + 46 + 49 … those of 141 or more: 147, 143.
    const { past } = asked({ target: 141 });
    expect(past.share).toBeCloseTo(3 / 12, 12);
    expect(past.independent).toBe(4);
  });

  it('is all there is under eight values', () => {
    const answer = asked({ values: [40, 42, 44, 46, 45, 41, 43], target: 150 });
    expect(answer).not.toHaveProperty('probability');
    expect(answer.label).toBe('too-short');
    expect(answer.past.required).toBe(50);
  });

  it('has no window longer than the history', () => {
    expect(asked({ values: [40, 42], target: 300, periodsLeft: 6 }).past.share).toBeUndefined();
  });

  it('says when it disagrees with the simulation', () => {
    // Growth: no past window reached what the next ones will.
    const growing = Array.from({ length: 24 }, (_, k) => 100 * 1.05 ** k);
    const answer = asked({ values: growing, target: 3.1 * 100 * 1.05 ** 24, periodsLeft: 3 });
    expect(answer.probability).toBeGreaterThan(0.6);
    expect(answer.agrees).toBe(false);
  });
});

describe('refusals', () => {
  it.each([
    ['no value', { values: [] }, { code: 'FEW', input: 0, seen: 0, other: 1 }],
    ['no target', { target: Number.NaN }, { code: 'RANGE', input: 1, reason: 'too-large' }],
    ['an endless target', { target: 1e301 }, { code: 'RANGE', input: 1, reason: 'above', other: 1e300, seen: 1e301 }],
    ['half a period', { periodsLeft: 2.5 }, { code: 'RANGE', input: 2, reason: 'not-whole', seen: 2.5 }],
    ['a past deadline', { periodsLeft: -1 }, { code: 'RANGE', input: 2, reason: 'below', seen: -1, other: 0 }],
    ['a count below zero', { values: [1, -1] }, { code: 'NEG', input: 0, row: 2, seen: -1 }],
  ])('%s', (_, question, refusal) => {
    expect(attainability({ ...total, ...question })).toEqual(refusal);
  });
});
