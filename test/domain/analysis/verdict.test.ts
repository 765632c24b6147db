import { describe, expect, it } from 'vitest';
import { targetOf } from '../../../src/domain/analysis/case.ts';
import { judge } from '../../../src/domain/analysis/judge.ts';
import { seasonalShare } from '../../../src/domain/analysis/pace.ts';
import { score, scoreBetween, weightedIndex } from '../../../src/domain/analysis/score.ts';
import { statusByLevel } from '../../../src/domain/analysis/status.ts';
import type { JudgeInput, Judgement, Status, StatusReason } from '../../../src/domain/analysis/target.ts';
import { type Day, parseDay } from '../../../src/domain/history/calendar.ts';

function day(text: string): Day {
  const parsed = parseDay(text);
  if (parsed === undefined) throw new Error(text);
  return parsed;
}

/** April has 30 days: the 6th is its first fifth, the 15th its half, the 24th its last fifth. */
const april = (date: number): Day => day(`2026-04-${String(date).padStart(2, '0')}`);
const APRIL = { start: april(1), end: april(30), direction: 'higher' } as const;

/** Judged on a day of April. */
function on(date: number, input: Partial<JudgeInput> & Pick<JudgeInput, 'targetType' | 'accrual'>): Judgement {
  return judge({ ...APRIL, today: april(date), ...input });
}

const said = ({ status, facts }: Judgement): readonly [Status, StatusReason] => [status, facts.reason];

describe('a total that is to end between 100 and 200', () => {
  const range = { targetType: 'range', accrual: 'total', target: 100, targetMax: 200 } as const;

  // Behind the lower bound by share − A ÷ 100, ahead of the upper one by A ÷ 200 − share: the worse of both speaks.
  it.each<[number, number, Status, StatusReason, number | undefined, number | undefined]>([
    [15, 60, 'on_track', 'pace', 50, -0.1],
    [15, 40, 'at_risk', 'pace', 50, 0.1],
    [15, 20, 'off_track', 'pace', 50, 0.3],
    [15, 110, 'on_track', 'pace', 100, 0.05],
    [15, 130, 'at_risk', 'pace', 100, 0.15],
    [15, 140, 'off_track', 'pace', 100, 0.2],
    [15, 200, 'off_track', 'pace', 100, 0.5],
    [15, 201, 'off_track', 'cap-passed', undefined, undefined],
    [6, 0, 'too_early', 'early', 40, -0.2],
    [7, 0, 'off_track', 'pace', 100 * (7 / 30), 7 / 30],
  ])('on April %d with %d: %s, %s', (date, actual, status, reason, expected, gap) => {
    const judged = on(date, { ...range, actual });
    expect(said(judged)).toEqual([status, reason]);
    expect(judged.expected).toEqual(expected === undefined ? undefined : expect.closeTo(expected, 12));
    expect(judged.facts.gap).toEqual(gap === undefined ? undefined : expect.closeTo(gap, 12));
  });

  it('speaks of its upper bound where it is as far from both', () => {
    // 0.5 − 37.5 ÷ 50 = 37.5 ÷ 150 − 0.5
    const judged = on(15, { ...range, target: 50, targetMax: 150, actual: 37.5 });
    expect([judged.expected, judged.facts.gap]).toEqual([75, -0.25]);
  });

  it('has no lower bound to run after where that is 0', () => {
    const judged = on(15, { ...range, target: 0, actual: 40 });
    expect([judged.status, judged.expected, judged.facts.gap]).toEqual(['on_track', 0, 0]);
  });

  it('below 0 is a level: it has no pace', () => {
    const below = { ...range, target: -10, targetMax: 0 };
    expect(said(on(15, { ...below, actual: -5 }))).toEqual(['on_track', 'level']);
    expect(said(on(15, { ...below, actual: 5 }))).toEqual(['off_track', 'level']);
  });
});

describe('a level between 3 and 4', () => {
  const range = { targetType: 'range', accrual: 'level', target: 3, targetMax: 4 } as const;

  it.each<[number, Status]>([
    [3, 'on_track'],
    [4, 'on_track'],
    [2.95, 'at_risk'],
    [4.05, 'at_risk'],
    [2.8, 'off_track'],
    [4.2, 'off_track'],
  ])('at %d is %s', (actual, status) => {
    expect(said(on(15, { ...range, actual }))).toEqual([status, 'level']);
  });

  it('is final when it is closed', () => {
    expect(said(on(30, { ...range, actual: 3, closed: true }))).toEqual(['achieved', 'closed']);
    expect(said(on(30, { ...range, actual: 2.9, closed: true }))).toEqual(['missed', 'closed']);
  });
});

describe('what is done or not done', () => {
  const done = { targetType: 'done', accrual: 'level' } as const;

  it.each<[number, number, boolean, Status, StatusReason]>([
    [15, 1, false, 'achieved', 'reached'],
    [30, 1, true, 'achieved', 'closed'],
    [30, 0, true, 'missed', 'closed'],
    [6, 0, false, 'too_early', 'early'],
    [7, 0, false, 'on_track', 'waiting'],
    [23, 0, false, 'on_track', 'waiting'],
    [24, 0, false, 'at_risk', 'waiting'],
  ])('on April %d at %d, closed %s: %s, %s', (date, actual, closed, status, reason) => {
    expect(said(on(date, { ...done, actual, closed }))).toEqual([status, reason]);
  });

  it('half done scores nothing', () => {
    expect([0, 0.5, 1].map((actual) => on(15, { ...done, actual }).score)).toEqual([0, 0, 1]);
  });
});

describe('milestones', () => {
  const first = { day: april(10), value: 50 };
  const second = { day: april(20), value: 30 };
  const fall = {
    targetType: 'milestone',
    accrual: 'level',
    direction: 'lower',
    baseline: 60,
    target: 20,
    milestones: [second, first],
  } as const;

  // (A − milestone) ÷ (60 − 20)
  it.each<[number, Status, number]>([
    [45, 'on_track', -0.125],
    [54, 'at_risk', 0.1],
    [58, 'off_track', 0.2],
  ])('due at 50, being at %d is %s', (actual, status, gap) => {
    const judged = on(15, { ...fall, actual });
    expect([...said(judged), judged.expected]).toEqual([status, 'milestone', 50]);
    expect(judged.facts.gap).toBeCloseTo(gap, 12);
    expect(judged.facts).toMatchObject({ milestoneDue: first, milestoneNext: second });
  });

  it('counts from its own day on', () => {
    const { milestoneDue, milestoneNext } = on(20, { ...fall, actual: 30 }).facts;
    expect([milestoneDue, milestoneNext]).toEqual([second, undefined]);
  });

  it('says which one comes where none is due', () => {
    const early = on(3, { ...fall, actual: 60 });
    expect([...said(early), early.facts.milestoneNext]).toEqual(['too_early', 'early', first]);
    expect(said(on(8, { ...fall, actual: 60 }))).toEqual(['on_track', 'milestone']);
  });

  it.each([
    ['from 0 where there is no baseline', { target: 40, baseline: undefined }, 20, 14, 0.15],
    ['in shares of the target where it starts there', { target: 10, baseline: 10 }, 9, 8, 0.1],
  ])('measures the way %s', (_, goal, value, actual, gap) => {
    const rise = { ...fall, direction: 'higher', ...goal, milestones: [{ day: april(10), value }] } as const;
    expect(on(15, { ...rise, actual }).facts.gap).toBeCloseTo(gap, 12);
  });

  it('measures the way in the KPI’s own unit where it leads from 0 to 0', () => {
    const flat = { ...fall, target: 0, baseline: undefined, milestones: [{ day: april(10), value: 2 }] };
    const judged = on(15, { ...flat, actual: 2.1 });
    expect([judged.status, judged.facts.gap]).toEqual(['at_risk', expect.closeTo(0.1, 12)]);
  });

  it('count for no other target, and an empty list for none', () => {
    const total = { accrual: 'total', target: 50, actual: 10 } as const;
    expect(said(on(15, { ...total, targetType: 'increase_to', milestones: [first] }))).toEqual(['off_track', 'pace']);
    expect(said(on(15, { ...total, targetType: 'milestone', milestones: [] }))).toEqual(['off_track', 'pace']);
  });

  it('give the target where none is written: the last day’s, the later of two on one day', () => {
    const at = (...days: readonly number[]) => days.map((on, value) => ({ day: on, value }));
    expect(targetOf({ targetType: 'milestone', milestones: at(9, 5) })).toBe(0);
    expect(targetOf({ targetType: 'milestone', milestones: at(5, 5) })).toBe(1);
    expect(targetOf({ targetType: 'milestone', target: 7, milestones: at(9) })).toBe(7);
    expect(targetOf({ targetType: 'milestone' })).toBeUndefined();
    expect(targetOf({ targetType: 'increase_to', milestones: at(9) })).toBeUndefined();
  });
});

describe('a total that must stay under its cap', () => {
  const cap = { targetType: 'stay_below', accrual: 'total', target: 100 } as const;

  it.each<[number, number, Status, StatusReason, number | undefined]>([
    [15, 52, 'on_track', 'pace', 50],
    [15, 100, 'off_track', 'pace', 50],
    [15, 101, 'off_track', 'cap-passed', undefined],
    [6, 20, 'too_early', 'early', 20],
    [6, 101, 'off_track', 'cap-passed', undefined],
    [7, 20, 'on_track', 'pace', 100 * (7 / 30)],
  ])('on April %d with %d: %s, %s', (date, actual, status, reason, expected) => {
    const judged = on(date, { ...cap, actual });
    expect(said(judged)).toEqual([status, reason]);
    expect(judged.expected).toEqual(expected === undefined ? undefined : expect.closeTo(expected, 12));
  });

  it('of 0 is kept as long as nothing is spent', () => {
    expect(said(on(15, { ...cap, target: 0, actual: 0 }))).toEqual(['on_track', 'level']);
  });
});

describe('a level that misses its target', () => {
  // Wilson 95 % (Newcombe 1998, method 3): 5 of 20 is 0.112 to 0.469, 500 of 2,000 is 0.231 to 0.269.
  it.each<[string, Partial<JudgeInput>, Status, StatusReason]>([
    ['5 of 20 above a ceiling of 0.2', { volume: 20 }, 'at_risk', 'noise'],
    ['500 of 2,000', { volume: 2000 }, 'off_track', 'level'],
    ['no count beneath', {}, 'off_track', 'level'],
    ['a ratio of two amounts of money', { volume: 20.5 }, 'off_track', 'level'],
    ['a whole that is no count', { volume: 2.5, actual: 0.4 }, 'off_track', 'level'],
    ['a share that is no count', { volume: 20, actual: 0.26 }, 'off_track', 'level'],
    ['a price', { volume: 20, unit: 'currency' }, 'off_track', 'level'],
    ['far below the noise', { volume: 20, target: 0.05 }, 'off_track', 'level'],
    ['a floor inside the noise', { volume: 20, targetType: 'stay_above', target: 0.3 }, 'at_risk', 'noise'],
    ['a floor above the noise', { volume: 20, targetType: 'stay_above', target: 0.6 }, 'off_track', 'level'],
  ])('%s: %s', (_, more, status, reason) => {
    const level = { targetType: 'stay_below', accrual: 'level', unit: 'ratio', target: 0.2, actual: 0.25 } as const;
    expect(said(on(15, { ...level, ...more }))).toEqual([status, reason]);
  });

  it.each([
    ['met', { actual: 10, target: 10, sense: 'higher' }, 'on_track', 'level'],
    ['missed by a twentieth of the target', { actual: 9.5, target: 10, sense: 'higher' }, 'at_risk', 'level'],
    ['that is also where it starts', { actual: 9.5, target: 10, baseline: 10, sense: 'higher' }, 'at_risk', 'level'],
    ['by two fifths of a short way', { actual: 98, target: 100, baseline: 95, sense: 'higher' }, 'off_track', 'level'],
    ['none of one trial', { actual: 0, target: 0.5, sense: 'higher', trials: 1 }, 'at_risk', 'noise'],
    ['none of ten', { actual: 0, target: 0.1, sense: 'higher', trials: 10 }, 'at_risk', 'noise'],
    ['all of ten', { actual: 1, target: 0.9, sense: 'lower', trials: 10 }, 'at_risk', 'noise'],
    ['no trial', { actual: 0, target: 0.5, sense: 'higher', trials: 0 }, 'off_track', 'level'],
  ] as const)('%s', (_, input, status, reason) => {
    // A ceiling of 0.9 that everything passes is missed by a ninth: more than a tenth of it.
    expect(statusByLevel(input)).toEqual({ status, reason });
  });
});

describe('the baseline', () => {
  const at = (input: Partial<JudgeInput> & Pick<JudgeInput, 'targetType' | 'accrual'>) => on(15, input).score;

  it.each([
    [
      'of a total does not shorten its way',
      { targetType: 'increase_to', accrual: 'total', baseline: 10, target: 50, actual: 30 },
      0.6,
    ],
    [
      'of a total below 0 does',
      { targetType: 'increase_to', accrual: 'total', baseline: -10, target: 0, actual: -5 },
      0.5,
    ],
    ['of a scale is its lowest step', { targetType: 'scale', accrual: 'level', target: 4, actual: 3 }, 2 / 3],
    ['of a scale counts whatever adds up', { targetType: 'scale', accrual: 'total', target: 4, actual: 3 }, 2 / 3],
    [
      'of a scale to go down is its top',
      { targetType: 'scale', accrual: 'level', direction: 'lower', target: 2, actual: 3 },
      2 / 3,
    ],
    [
      'that is the threshold says nothing',
      { targetType: 'stay_above', accrual: 'level', baseline: 10, target: 10, actual: 9 },
      0.9,
    ],
    [
      'that is the target leaves no way',
      { targetType: 'increase_to', accrual: 'level', baseline: 10, target: 10, actual: 9 },
      0,
    ],
    [
      'of a threshold at 0 is kept',
      { targetType: 'stay_above', accrual: 'level', baseline: 0, target: 0, actual: -1 },
      0,
    ],
    [
      'beyond the target says nothing',
      { targetType: 'stay_above', accrual: 'level', baseline: 12, target: 10, actual: 9 },
      0.9,
    ],
    [
      'beyond a target of 0 leaves yes or no',
      { targetType: 'stay_above', accrual: 'level', baseline: 5, target: 0, actual: -1 },
      0,
    ],
    [
      'beyond a target below 0 too',
      { targetType: 'stay_above', accrual: 'level', baseline: 0, target: -5, actual: -6 },
      0,
    ],
  ] as const)('%s', (_, input, expected) => {
    expect(at(input)).toBeCloseTo(expected, 12);
  });
});

describe('a judgement', () => {
  const total = { targetType: 'increase_to', accrual: 'total', target: 50 } as const;

  it.each<[string, Partial<JudgeInput>, Status, StatusReason]>([
    ['before the start', { actual: 1, today: april(1) - 1 }, 'not_started', 'before-start'],
    ['without a value', {}, 'no_data', 'no-value'],
    ['without a target', { actual: 1, target: undefined }, 'no_data', 'no-target'],
    ['with its end before its start', { actual: 1, end: april(1) - 1 }, 'no_data', 'bad-dates'],
    ['of a single day', { actual: 50, start: april(15), end: april(15) }, 'achieved', 'reached'],
    ['closed', { actual: 49, closed: true }, 'missed', 'closed'],
  ])('%s has its status and its reason', (_, more, status, reason) => {
    const judged = on(15, { ...total, ...more });
    expect(said(judged)).toEqual([status, reason]);
    expect(judged.facts.seasonal).toBe(false);
  });

  it('expects a value only where there is a pace', () => {
    expect('expected' in on(15, { ...total, actual: 10 })).toBe(true);
    expect('expected' in on(15, { ...total, actual: 50 })).toBe(false);
  });

  it.each([
    ['milestone', 'lower', 'lower'],
    ['milestone', 'higher', 'higher'],
    ['scale', 'lower', 'lower'],
    ['baseline_first', 'between', 'higher'],
    ['increase_to', 'lower', 'higher'],
    ['stay_below', 'higher', 'lower'],
  ] as const)('of a %s whose good side is said to be %s is better %s', (targetType, direction, sense) => {
    expect(on(15, { ...total, targetType, direction, actual: 1 }).facts.sense).toBe(sense);
  });

  it.each([
    ['total', 30],
    ['level', 30],
    ['per_period', 7],
  ] as const)('of a %s speaks of %d days where a week is open', (accrual, days) => {
    const week = { periodStart: april(13), periodEnd: april(19) };
    expect(on(15, { ...total, ...week, accrual, actual: 1 }).facts.dayCount).toBe(days);
  });

  it.each([
    [0, -5],
    [-10, -20],
  ])('of a total to bring up to %d has no pace at %d', (target, actual) => {
    expect(said(on(15, { ...total, target, actual }))).toEqual(['off_track', 'level']);
  });

  it('knows what adds up', () => {
    const accrues = (accrual: JudgeInput['accrual']) => on(15, { ...total, accrual, actual: 1 }).facts.accrues;
    expect([accrues('total'), accrues('per_period'), accrues('level')]).toEqual([true, true, false]);
  });
});

describe('refusals and limits', () => {
  it('of a score', () => {
    expect(score({ actual: 1e308, target: 1e-300 })).toMatchObject({ code: 'RANGE', reason: 'too-large', input: 0 });
    expect(scoreBetween(1, 4, 3)).toMatchObject({ code: 'RANGE', reason: 'part-above-whole', input: 1, other: 4 });
    expect(scoreBetween(3, 3, 3)).toBe(1);
  });

  it('of an index', () => {
    expect(weightedIndex([undefined])).toMatchObject({ code: 'FEW', input: 0, seen: 0, limit: 1 });
    expect(weightedIndex([1, 0], [1e308, 1e308])).toMatchObject({ value: 0.5 });
  });

  it('of last year’s share: nine days in ten must be known, and something sold', () => {
    const lastYear = (days: number, value: number) => [
      { start: day('2025-04-01'), end: day('2025-04-01') + days - 1, value },
    ];
    expect(seasonalShare(lastYear(27, 270), april(1), april(30), april(15))).toBeCloseTo(15 / 27, 12);
    expect(seasonalShare(lastYear(26, 260), april(1), april(30), april(15))).toBeUndefined();
    expect(seasonalShare(lastYear(30, 0), april(1), april(30), april(15))).toBeUndefined();
  });
});
