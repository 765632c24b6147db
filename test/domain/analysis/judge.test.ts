import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { judge } from '../../../src/domain/analysis/judge.ts';
import { ENGAGEDLY_TOLERANCES } from '../../../src/domain/analysis/status.ts';
import type { JudgeInput, Status } from '../../../src/domain/analysis/target.ts';
import { type Day, parseDay } from '../../../src/domain/history/calendar.ts';

function day(text: string): Day {
  const parsed = parseDay(text);
  if (parsed === undefined) throw new Error(text);
  return parsed;
}

const APRIL = { start: day('2026-04-01'), end: day('2026-04-30') };
const YEAR = { start: day('2026-01-01'), end: day('2026-12-31') };
const LEADS = { targetType: 'increase_to', direction: 'higher', accrual: 'total', target: 50, ...APRIL } as const;
const CHURN = { targetType: 'decrease_to', direction: 'lower', accrual: 'level', unit: 'ratio', ...YEAR } as const;

describe('a total that grows through the month', () => {
  it.each<[string, number | undefined, Status]>([
    ['2026-03-31', undefined, 'not_started'],
    ['2026-03-31', 3, 'not_started'],
    ['2026-04-01', undefined, 'no_data'],
    // The first 20 % of 30 days are six days.
    ['2026-04-06', 0, 'too_early'],
    ['2026-04-07', 0, 'off_track'],
    ['2026-04-03', 50, 'achieved'],
    // The 15th is half the month (Engagedly): 25 expected of 50; 5 % and 15 % are 2.5 and 7.5 leads.
    ['2026-04-15', 25, 'on_track'],
    ['2026-04-15', 22.5, 'on_track'],
    ['2026-04-15', 22, 'at_risk'],
    ['2026-04-15', 17.5, 'at_risk'],
    ['2026-04-15', 17, 'off_track'],
    ['2026-04-30', 49, 'on_track'],
    ['2026-05-01', 49, 'missed'],
    ['2026-05-01', 50, 'achieved'],
  ])('on %s with %s leads: %s', (today, actual, status) => {
    expect(judge({ ...LEADS, actual, today: day(today) }).status).toBe(status);
  });

  it('expects the share of the days gone, and says how far ahead', () => {
    const { score, expected, facts } = judge({ ...LEADS, actual: 41, today: day('2026-04-23') });
    expect(score).toBeCloseTo(0.82, 12);
    expect(expected).toBeCloseTo((50 * 23) / 30, 12);
    expect(facts).toMatchObject({ reason: 'pace', dayNumber: 23, dayCount: 30, seasonal: false });
    expect(facts.daysAhead).toBeCloseTo(0.82 * 30 - 23, 12);
  });

  it('is final on its last day when the run says so', () => {
    const lastDay = { ...LEADS, actual: 49, today: day('2026-04-30') };
    expect(judge({ ...lastDay, closed: true }).status).toBe('missed');
    expect(judge({ ...lastDay, actual: 50, closed: true }).status).toBe('achieved');
  });

  it('offers the bands that Engagedly publishes', () => {
    const status = (actual: number) =>
      judge({ ...LEADS, target: 100, actual, today: day('2026-04-15'), tolerances: ENGAGEDLY_TOLERANCES }).status;
    expect([33.6, 33.4, 17.1, 16.9].map(status)).toEqual(['on_track', 'at_risk', 'at_risk', 'off_track']);
  });

  it('starts again each period', () => {
    const monthly: JudgeInput = {
      ...LEADS,
      ...YEAR,
      accrual: 'per_period',
      periodStart: APRIL.start,
      periodEnd: APRIL.end,
      actual: 25,
      today: day('2026-04-15'),
    };
    expect(judge(monthly)).toMatchObject({ status: 'on_track', expected: 25 });
    expect(judge({ ...monthly, today: day('2026-05-01') }).status).toBe('missed');
  });

  it('follows last year’s season where the season is known', () => {
    // Half of the year is sold in December.
    const lastYear = Array.from({ length: 12 }, (_, month) => ({
      start: day(`2025-${String(month + 1).padStart(2, '0')}-01`),
      end: month === 11 ? day('2025-12-31') : day(`2025-${String(month + 2).padStart(2, '0')}-01`) - 1,
      value: month === 11 ? 110 : 10,
    }));
    const shop: JudgeInput = { ...LEADS, ...YEAR, target: 1000, actual: 500, today: day('2026-11-30') };
    expect(judge(shop).status).toBe('off_track');
    expect(judge({ ...shop, lastYear })).toMatchObject({
      status: 'on_track',
      expected: 500,
      facts: { seasonal: true },
    });
    // With two months missing the straight line stands.
    expect(judge({ ...shop, lastYear: lastYear.slice(2) }).facts.seasonal).toBe(false);
  });
});

describe('a level', () => {
  it('scores churn below its target at 100 or more', () => {
    expect(judge({ ...CHURN, actual: 0.016, target: 0.018, today: day('2026-06-01') }).score).toBeCloseTo(1.125, 12);
    const withStart = judge({ ...CHURN, actual: 0.016, target: 0.018, baseline: 0.025, today: day('2026-06-01') });
    expect(withStart.score).toBeCloseTo(9 / 7, 12);
    expect(withStart.status).toBe('achieved');
  });

  it('paces a move from the baseline to the target', () => {
    // 2 July is day 183 of 365: half of the way from 8 % to 5 % is 6.5 %.
    const moving = { ...CHURN, target: 0.05, baseline: 0.08, today: day('2026-07-02') };
    expect(judge({ ...moving, actual: 0.065 })).toMatchObject({ status: 'on_track', facts: { reason: 'pace' } });
    expect(judge({ ...moving, actual: 0.065 }).expected).toBeCloseTo(0.08 - (0.03 * 183) / 365, 12);
    expect(judge({ ...moving, actual: 0.0685 }).status).toBe('at_risk');
    expect(judge({ ...moving, actual: 0.085 }).status).toBe('off_track');
    expect(judge({ ...moving, actual: 0.085 }).score).toBeCloseTo(-1 / 6, 12);
  });

  it.each<[number, number | undefined, Status]>([
    [0.018, undefined, 'on_track'],
    // A tenth of the target missing, then more.
    [0.0198, undefined, 'at_risk'],
    [0.021, undefined, 'off_track'],
    // 21 lost of 1,000: Wilson gives 1.4 % to 3.2 %, so 1.8 % is inside the noise.
    [0.021, 1000, 'at_risk'],
    [0.021, 100_000, 'off_track'],
  ])('holds a ceiling of 1.8 %% at %d on %s customers: %s', (actual, volume, status) => {
    const ceiling = { ...CHURN, targetType: 'stay_below', target: 0.018 } as const;
    expect(judge({ ...ceiling, actual, volume, today: day('2026-01-03') }).status).toBe(status);
  });

  it('judges a threshold that is already kept by its ratio, not by a way that is not there', () => {
    const kept = { ...CHURN, targetType: 'stay_above', target: 0.4, baseline: 0.6, today: day('2026-06-01') } as const;
    expect(judge({ ...kept, actual: 0.38 }).score).toBeCloseTo(0.95, 12);
    expect(judge({ ...kept, actual: 0.38 }).status).toBe('at_risk');
    expect(judge({ ...kept, actual: 0.5 }).status).toBe('on_track');
    expect(judge({ ...kept, actual: 0.5, today: day('2027-01-01') }).status).toBe('achieved');
  });

  it('has no score but still a status where a ratio means nothing', () => {
    const cash = { ...CHURN, targetType: 'stay_above', target: 0, today: day('2026-06-01') } as const;
    expect(judge({ ...cash, actual: -5 })).toMatchObject({ status: 'off_track' });
    expect(judge({ ...cash, actual: -5 })).not.toHaveProperty('score');
    expect(judge({ ...cash, actual: -5, baseline: -10 }).score).toBeCloseTo(0.5, 12);
  });
});

describe('the other target types', () => {
  const today = day('2026-04-15');

  it.each<[number, string, Status, number]>([
    [5000, '2026-04-15', 'on_track', 2],
    [5400, '2026-04-15', 'on_track', 10 / 5.4],
    [6000, '2026-04-15', 'at_risk', 10 / 6],
    [8000, '2026-04-15', 'off_track', 1.25],
    [10_001, '2026-04-02', 'off_track', 10_000 / 10_001],
    [10_000, '2026-05-01', 'achieved', 1],
  ])('a budget of 10,000 with %d spent on %s: %s', (actual, on, status, score) => {
    const budget = { ...LEADS, targetType: 'stay_below', direction: 'lower', target: 10_000 } as const;
    const judged = judge({ ...budget, actual, today: day(on) });
    expect(judged.status).toBe(status);
    expect(judged.score).toBeCloseTo(score, 12);
  });

  it.each<[number, Status, number]>([
    [3, 'on_track', 1],
    [4, 'on_track', 1],
    [2.95, 'at_risk', 0.95],
    [4.5, 'off_track', 0.5],
    [1, 'off_track', 0],
  ])('a range from 3 to 4 with %d: %s', (actual, status, score) => {
    const range = { ...CHURN, unit: 'multiple', targetType: 'range', target: 3, targetMax: 4 } as const;
    const judged = judge({ ...range, actual, today });
    expect(judged.status).toBe(status);
    expect(judged.score).toBeCloseTo(score, 12);
    expect(judge({ ...range, actual, today: day('2027-01-01') }).status).toBe(score === 1 ? 'achieved' : 'missed');
  });

  it('a milestone counts once it is due', () => {
    const milestones = [
      { day: day('2026-06-30'), value: 60 },
      { day: day('2026-03-31'), value: 40 },
    ];
    const path = { ...LEADS, ...YEAR, targetType: 'milestone', target: 100, milestones } as const;
    expect(judge({ ...path, actual: 0, today: day('2026-03-14') }).status).toBe('too_early');
    expect(judge({ ...path, actual: 0, today: day('2026-03-30') }).status).toBe('on_track');
    expect(judge({ ...path, actual: 41, today: day('2026-04-15') })).toMatchObject({
      status: 'on_track',
      expected: 40,
      facts: { milestoneDue: milestones[1], milestoneNext: milestones[0] },
    });
    expect(judge({ ...path, actual: 41, today: day('2026-06-30') }).status).toBe('off_track');
    expect(judge({ ...path, target: undefined, actual: 60, today: day('2026-06-01') }).status).toBe('achieved');
  });

  it.each<[number, string, Status]>([
    [0, '2026-04-03', 'too_early'],
    [0, '2026-04-15', 'on_track'],
    [0, '2026-04-25', 'at_risk'],
    [0, '2026-05-01', 'missed'],
    [1, '2026-04-03', 'achieved'],
  ])('done or not: %d on %s is %s', (actual, on, status) => {
    const todo: JudgeInput = { ...LEADS, targetType: 'done', target: undefined, actual, today: day(on) };
    expect(judge(todo)).toMatchObject({ status, score: actual });
  });

  it('a scale starts at its bad end', () => {
    const csat = { ...CHURN, unit: 'score', targetType: 'scale', direction: 'higher', target: 4, today } as const;
    expect(judge({ ...csat, actual: 2.5 }).score).toBeCloseTo(0.5, 12);
    expect(judge({ ...csat, actual: 3.8 }).status).toBe('at_risk');
    expect(judge({ ...csat, actual: 4.2 }).status).toBe('achieved');
    const effort = { ...csat, direction: 'lower', target: 2, targetMax: 7 } as const;
    expect(judge({ ...effort, actual: 4.5 }).score).toBeCloseTo(0.5, 12);
  });

  it('measures the baseline first, then judges', () => {
    const first = { ...CHURN, targetType: 'baseline_first', actual: 0.06, today } as const;
    expect(judge(first)).toMatchObject({ status: 'too_early', facts: { reason: 'measuring-baseline' } });
    expect(judge(first)).not.toHaveProperty('score');
    expect(judge({ ...first, target: 0.05 }).status).toBe('off_track');
  });

  it('says what is missing', () => {
    expect(judge({ ...LEADS, target: undefined, actual: 3, today }).facts.reason).toBe('no-target');
    expect(judge({ ...LEADS, end: day('2026-03-01'), actual: 3, today }).facts.reason).toBe('bad-dates');
    expect(judge({ ...LEADS, targetType: 'range', actual: 3, today }).facts.reason).toBe('no-target');
  });
});

describe('whatever the figures', () => {
  // Figures as cells hold them, to the ten-thousandth: closer to 0 than that, shares overflow and are refused.
  const figure = fc.oneof(
    fc.integer({ min: -20, max: 20 }),
    fc.integer({ min: -1e13, max: 1e13 }).map((units) => units / 10_000),
  );
  const cases = fc
    .record({
      targetType: fc.constantFrom(
        'increase_to',
        'decrease_to',
        'stay_above',
        'stay_below',
        'milestone',
        'scale',
        'done',
        'range',
        'baseline_first',
      ),
      direction: fc.constantFrom('higher', 'lower', 'between', 'context'),
      accrual: fc.constantFrom('total', 'per_period', 'level'),
      actual: fc.option(figure, { nil: undefined }),
      target: fc.option(figure, { nil: undefined }),
      targetMax: fc.option(figure, { nil: undefined }),
      baseline: fc.option(figure, { nil: undefined }),
      start: fc.integer({ min: 20_000, max: 20_050 }),
      end: fc.integer({ min: 20_000, max: 20_200 }),
      today: fc.integer({ min: 19_990, max: 20_250 }),
      closed: fc.option(fc.boolean(), { nil: undefined }),
      unit: fc.constantFrom('ratio', 'count', 'currency'),
      volume: fc.option(fc.integer({ min: 0, max: 1000 }), { nil: undefined }),
      milestones: fc.array(fc.record({ day: fc.integer({ min: 20_000, max: 20_200 }), value: figure }), {
        maxLength: 4,
      }),
    })
    .map((record) => record as JudgeInput);

  const numbersIn = (value: unknown): number[] =>
    typeof value === 'number'
      ? [value]
      : typeof value === 'object' && value !== null
        ? Object.values(value).flatMap(numbersIn)
        : [];

  it('every number of a judgement is one', () => {
    fc.assert(
      fc.property(cases, (input) => {
        expect(numbersIn(judge(input)).filter((value) => !Number.isFinite(value))).toEqual([]);
      }),
      { numRuns: 2000 },
    );
  });

  it('achieved and missed agree with the score', () => {
    fc.assert(
      fc.property(cases, (input) => {
        const { status, score } = judge(input);
        if (score === undefined) return;
        if (status === 'achieved') expect(score).toBeGreaterThanOrEqual(1);
        if (status === 'missed') expect(score).toBeLessThan(1);
      }),
      { numRuns: 2000 },
    );
  });

  const rank: Record<Status, number> = {
    missed: 0,
    off_track: 0,
    at_risk: 1,
    too_early: 1.5,
    on_track: 2,
    achieved: 3,
    not_started: 0,
    no_data: 0,
  };

  it('a better figure never gets a worse score or status', () => {
    fc.assert(
      fc.property(cases, figure, figure, (input, one, other) => {
        const { sense } = judge(input).facts;
        if (input.targetType === 'range') return;
        const [worse, better] = one < other === (sense === 'higher') ? [one, other] : [other, one];
        const low = judge({ ...input, actual: worse, volume: undefined });
        const high = judge({ ...input, actual: better, volume: undefined });
        expect(high.score ?? 0).toBeGreaterThanOrEqual(low.score ?? 0);
        // Too early is one verdict for all, except for what is already decided.
        if (high.status !== 'too_early' && low.status !== 'too_early') {
          expect(rank[high.status]).toBeGreaterThanOrEqual(rank[low.status]);
        }
      }),
      { numRuns: 2000 },
    );
  });
});
