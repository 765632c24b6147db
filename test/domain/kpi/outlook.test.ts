import { assert, constantFrom, double, integer, array as listOf, property } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { attainability } from '../../../src/domain/analysis/forecast/attainability.ts';
import { forecast } from '../../../src/domain/analysis/forecast/forecast.ts';
import { parseDay } from '../../../src/domain/history/calendar.ts';
import { periodOf } from '../../../src/domain/history/period.ts';
import { type OutlookInput, outlook } from '../../../src/domain/kpi/outlook.ts';
import type { TeamKpi } from '../../../src/domain/kpi/team-kpi.ts';
import { isRefusal } from '../../../src/domain/refusal.ts';
import { AIR_PASSENGERS } from '../../oracle/forecast-series.ts';
import { teamKpi } from '../history/team-kpi.ts';

const day = (text: string): number => parseDay(text) ?? Number.NaN;
const SUNDAY = day('2026-11-15');

/** The history of weeks that end with the one of `SUNDAY`. */
function weeks(values: readonly number[]): OutlookInput['past'] {
  return values.map((value, k) => {
    const period = periodOf(SUNDAY - 7 * (values.length - 1 - k), 'week').key;
    return { period, value, provisional: false };
  });
}

function running(values: readonly number[]): readonly number[] {
  let total = 0;
  return values.map((value) => {
    total += value;
    return total;
  });
}

const SALES = [42, 38, 51, 47, 44, 56, 49, 53, 58, 50, 61, 55];
/** Twelve weeks from Monday 24 August, then six more. */
const year = { start: day('2026-08-24'), end: day('2026-12-27') };
const total: Partial<TeamKpi> = { ...year, accrual: 'total', dates: 'A2:A', target: 960 };

function known<Found>(found: Found | undefined): Found {
  if (found === undefined) throw new Error('there is no outlook');
  return found;
}

describe('a total with six whole weeks to go', () => {
  // The week that ends today is still open: its sales are in the total, not yet in the history.
  const values = [...SALES.slice(0, 11), null];
  const { forecast: heading, probability } = known(
    outlook({ kpi: teamKpi(total), past: weeks(running(SALES)), value: 604, today: SUNDAY }),
  );

  it('has the chances that the cells give', () => {
    const question = { values, target: 960, toDate: 604, periodsLeft: 6, cumulative: true };
    const cells = attainability({ ...question, direction: 'up', nonNegative: true });
    if (isRefusal(cells)) throw new Error(cells.code);
    expect(probability).toBe(cells.probability);
    expect(heading.value).toBeCloseTo(cells.ending?.middle ?? 0, 9);
    expect(heading.low).toBeCloseTo(cells.ending?.low ?? 0, 9);
    expect(heading.high).toBeCloseTo(cells.ending?.high ?? 0, 9);
  });

  it('stands at the middle of the same futures, at the KPI’s end', () => {
    expect(heading.day).toBe(year.end);
    expect(heading.value).toBeGreaterThan(604 + 6 * 50);
    expect(heading.value < 960).toBe((probability ?? 0) < 0.5);
  });
});

describe('a level read at the moment', () => {
  const costs = [31.2, 30.1, 29.4, 30.8, 28.7, 28.9, 27.6, 28.1, 27.2];
  const kpi = teamKpi({ accrual: 'level', targetType: 'decrease_to', target: 26, ...year });
  const found = known(outlook({ kpi, past: weeks(costs), value: 27, today: SUNDAY + 3 }));

  it('counts today’s reading as the open week’s, and has the chances that the cells give', () => {
    const values = [...costs, 27];
    const cells = attainability({
      values,
      target: 26,
      periodsLeft: 5,
      cumulative: false,
      direction: 'down',
      nonNegative: true,
    });
    expect(found.probability).toBe(isRefusal(cells) ? undefined : cells.probability);
  });

  it('ends where the forecast of the cells ends', () => {
    const cells = forecast([...costs, 27], { horizon: 5, nonNegative: true });
    expect(found.forecast.value).toBe(isRefusal(cells) ? undefined : cells.points[4]);
  });

  it('leaves the open week out when its rows are still coming', () => {
    const open = { kpi: { ...kpi, dates: 'A2:A' }, past: weeks(costs), today: SUNDAY + 3 };
    expect(outlook({ ...open, value: 27 })).toEqual(outlook({ ...open, value: 12 }));
  });

  it('turns the chances round with the direction', () => {
    const up = teamKpi({ ...kpi, targetType: 'increase_to' });
    const other = outlook({ kpi: up, past: weeks(costs), value: 27, today: SUNDAY + 3 });
    expect((other?.probability ?? 0) + (found.probability ?? 0)).toBeCloseTo(1, 9);
  });

  it('gives a range what lies between its bounds', () => {
    const chance = (about: Partial<TeamKpi>) =>
      known(outlook({ kpi: teamKpi({ ...kpi, ...about }), past: weeks(costs), value: 27, today: SUNDAY + 3 }))
        .probability ?? 0;
    const inside = chance({ targetType: 'range', target: 25, targetMax: 28 });
    expect(inside).toBeCloseTo(
      chance({ targetType: 'stay_above', target: 25 }) + chance({ targetType: 'stay_below', target: 28 }) - 1,
      9,
    );
  });
});

describe('what an open period still brings', () => {
  const steady = weeks(SALES.map(() => 70));
  it.each([
    ['at the end of Wednesday, four days of seven', SUNDAY + 3, 33, 33 + 40],
    ['on Monday', SUNDAY + 1, 4, 4 + 60],
    ['on Saturday', SUNDAY + 6, 80, 80 + 10],
  ])('%s', (_, today, value, expected) => {
    const found = known(outlook({ kpi: teamKpi(), past: steady, value, today }));
    expect(found.forecast).toEqual({ value: expected, low: expected, high: expected, day: SUNDAY + 7 });
    expect(found.best).toBe(70);
    expect(found.required).toBeCloseTo((60 - value) / ((SUNDAY + 7 - today) / 7), 9);
  });

  it('says apart whether the week is lost and whether its target is within reach', () => {
    const found = known(outlook({ kpi: teamKpi(), past: weeks(SALES), value: 3, today: SUNDAY + 6 }));
    expect(found.probability).toBe(0.01);
    expect(found.attainable).toBeGreaterThan(0.2);
  });

  it('scatters as the square root of the share to come', () => {
    const width = (today: number): number => {
      const { low, high } = known(outlook({ kpi: teamKpi(), past: weeks(SALES), value: 0, today })).forecast;
      return high - low;
    };
    // Three days of seven to come against six: the same draws, so the ratio is exact.
    expect(width(SUNDAY + 4) / width(SUNDAY + 1)).toBeCloseTo(Math.sqrt(3 / 6), 9);
  });

  it('ends with the KPI where that comes first', () => {
    const kpi = teamKpi({ end: SUNDAY + 5 });
    expect(outlook({ kpi, past: steady, value: 33, today: SUNDAY + 3 })?.forecast).toMatchObject({
      value: 33 + 20,
      day: SUNDAY + 5,
    });
  });
});

describe('what counts as history', () => {
  const short = weeks(SALES.slice(0, 7));
  const [next] = weeks([50]);
  const ask = (past: OutlookInput['past'], about: Partial<TeamKpi> = {}, value: number | undefined = 20) =>
    outlook({ kpi: teamKpi(about), past, value, today: SUNDAY + 3 });

  it('needs eight periods that are over', () => {
    expect(ask(short)).toBeUndefined();
    expect(ask(weeks(SALES.slice(0, 8)))).toBeDefined();
  });

  it.each<[string, OutlookInput['past'][number]]>([
    ['the open week', { period: '2026-W47', value: 20, provisional: false }],
    ['a figure that may still move', { ...(next ?? { period: '', value: 0 }), period: '2026-W39', provisional: true }],
    ['another frequency', { period: '2026-08', value: 200, provisional: false }],
  ])('leaves out %s', (_, point) => {
    expect(ask([...short, point])).toBeUndefined();
  });

  it('leaves out the running total of the campaign before', () => {
    const past = weeks(running(SALES));
    const late = { ...total, start: day('2026-10-19') };
    expect(ask(past, late, 300)).toBeUndefined();
  });

  it('takes a gap in a running total for two unknown weeks', () => {
    const steady = weeks(running(SALES.map(() => 70))).filter((_, k) => k !== 6);
    const found = outlook({ kpi: teamKpi(total), past: steady, value: 840, today: SUNDAY });
    expect(found?.forecast.value).toBeCloseTo(840 + 6 * 70, 6);
  });

  it.each<[string, Partial<TeamKpi>, number | undefined]>([
    ['is only done or not done', { targetType: 'done', target: 1 }, 0],
    ['adds up and has no value today', {}, undefined],
    ['has ended', { ...total, end: SUNDAY }, 20],
  ])('says nothing of a KPI that %s', (_, about, value) => {
    expect(outlook({ kpi: teamKpi(about), past: weeks(SALES), value, today: SUNDAY + 3 })).toBeUndefined();
  });

  it('forecasts without chances where there is no target yet', () => {
    const found = known(ask(weeks(SALES), { targetType: 'baseline_first', target: undefined, accrual: 'level' }));
    expect(found.forecast.value).toBeGreaterThan(40);
    expect(found).not.toHaveProperty('probability');
  });
});

describe('against what really came', () => {
  // Box & Jenkins' airline passengers: eleven years of months known, 1960 forecast at the end of June.
  const months = AIR_PASSENGERS.map((value, k) => ({
    period: periodOf(day('1949-01-15') + 30.4375 * k, 'month').key,
    value,
  }));
  const known1960 = AIR_PASSENGERS.slice(132, 138).reduce((sum, value) => sum + value, 0);
  const all1960 = AIR_PASSENGERS.slice(132).reduce((sum, value) => sum + value, 0);

  it('holds the passengers of 1960 in its bounds, and comes within 2 %', () => {
    const totals = running(AIR_PASSENGERS.slice(0, 138));
    const past = months.slice(0, 138).map(({ period }, k) => ({ period, value: totals[k] ?? 0, provisional: false }));
    const kpi = teamKpi({
      accrual: 'total',
      frequency: 'month',
      start: day('1949-01-01'),
      end: day('1960-12-31'),
      target: (totals[131] ?? 0) + all1960,
    });
    const { forecast: heading, probability = 0 } = known(
      outlook({ kpi, past, value: totals[137], today: day('1960-06-30') }),
    );
    const before = totals[131] ?? 0;
    expect(heading.low - before).toBeLessThan(all1960);
    expect(heading.high - before).toBeGreaterThan(all1960);
    expect(Math.abs(heading.value - before - all1960) / all1960).toBeLessThan(0.02);
    expect(known1960).toBe((totals[137] ?? 0) - before);
    expect(probability).toBeGreaterThan(0.2);
    expect(probability).toBeLessThan(0.8);
  });
});

describe('whatever the history', () => {
  it('keeps its chances between 1 and 99 %, its bounds in order, and gives a harder target no better chance', () => {
    const figure = double({ min: -1000, max: 1e6, noNaN: true });
    assert(
      property(
        listOf(figure, { minLength: 8, maxLength: 40 }),
        constantFrom('total', 'per_period', 'level'),
        figure,
        integer({ min: 0, max: 6 }),
        (values, accrual, target, ahead) => {
          const input = { past: weeks(values), value: values[0], today: SUNDAY + ahead };
          const [easy, hard] = [target, target + 100].map((wanted) =>
            outlook({ ...input, kpi: teamKpi({ ...year, accrual, target: wanted }) }),
          );
          if (!easy || !hard) return;
          expect(easy.probability).toBeGreaterThanOrEqual(0.01);
          expect(easy.probability).toBeLessThanOrEqual(0.99);
          expect(hard.probability ?? 0).toBeLessThanOrEqual(easy.probability ?? 1);
          expect(easy.forecast.low).toBeLessThanOrEqual(easy.forecast.high);
          for (const seen of Object.values(easy.forecast)) expect(Number.isFinite(seen)).toBe(true);
        },
      ),
      { numRuns: 60 },
    );
  });
});
