import { describe, expect, it } from 'vitest';
import { periodIndex, seriesOf } from '../../../src/domain/analysis/series.ts';
import { yearOnYear } from '../../../src/domain/analysis/year-on-year.ts';
import { type Grain, parseDay } from '../../../src/domain/history/calendar.ts';

const day = (text: string): number => parseDay(text) ?? Number.NaN;
const days = (...texts: readonly string[]): number[] => texts.map(day);

describe('a series from two columns', () => {
  it.each<[Grain, readonly string[]]>([
    ['day', ['2026-03-03', '2026-03-01', '2026-03-02']],
    ['week', ['2026-03-02', '2026-03-09', '2026-03-16']],
    ['month', ['2026-01-31', '2026-02-28', '2026-03-31']],
    ['quarter', ['2026-01-01', '2026-04-01', '2026-07-01']],
    ['year', ['2024-12-31', '2025-12-31', '2026-12-31']],
  ])('reads the grain %s and sorts', (grain, texts) => {
    const series = seriesOf(days(...texts), [3, 1, 2]);
    expect(series).toMatchObject({ grain, points: [...days(...texts)].sort((a, b) => a - b).map((day) => ({ day })) });
  });

  it('refuses the same day twice, mixed steps and too little', () => {
    expect(seriesOf(days('2026-03-01', '2026-03-01'), [1, 2])).toMatchObject({ code: 'DATES', reason: 'twice' });
    expect(seriesOf(days('2026-03-01', '2026-03-12'), [1, 2])).toMatchObject({ code: 'DATES', reason: 'no-grain' });
    expect(seriesOf(days('2026-03-01', '2026-03-02'), [1, undefined])).toMatchObject({ code: 'FEW', seen: 1 });
  });

  it('numbers periods so that a gap keeps its length', () => {
    const months = days('2025-11-30', '2026-02-01').map((at) => periodIndex(at, 'month'));
    expect((months[1] ?? 0) - (months[0] ?? 0)).toBe(3);
    expect(periodIndex(day('2026-03-08'), 'week')).toBe(periodIndex(day('2026-03-02'), 'week'));
    expect(periodIndex(day('2026-03-09'), 'week')).toBe(periodIndex(day('2026-03-08'), 'week') + 1);
    expect(periodIndex(day('2026-04-01'), 'quarter')).toBe(periodIndex(day('2026-03-31'), 'quarter') + 1);
  });
});

describe('year on year', () => {
  const months = Array.from(
    { length: 15 },
    (_, k) => `${2025 + Math.floor(k / 12)}-${String((k % 12) + 1).padStart(2, '0')}-01`,
  );
  const values = months.map((_, k) => 100 + 10 * k);

  it('compares the last month with the same one', () => {
    expect(yearOnYear(days(...months), values)).toBeCloseTo(240 / 120 - 1, 12);
    expect(yearOnYear(days(...months), values, day('2026-01-20'))).toBeCloseTo(220 / 100 - 1, 12);
  });

  it('compares a Saturday with a Saturday', () => {
    const dates = Array.from({ length: 400 }, (_, k) => day('2025-11-01') + k);
    // 21 November 2026 is a Saturday, and so is 22 November 2025.
    const visits = dates.map((at) => (at === day('2026-11-21') ? 150 : at === day('2025-11-22') ? 100 : 7));
    expect(yearOnYear(dates, visits, day('2026-11-21'))).toBeCloseTo(0.5, 12);
  });

  it('sets a month under way against as many days', () => {
    const orders = days('2025-03-02', '2025-03-10', '2025-03-11', '2026-03-05', '2026-03-05', '2026-03-10');
    expect(yearOnYear(orders, [40, 60, 900, 30, 30, 60], day('2026-03-10'), 'month')).toBeCloseTo(0.2, 12);
    expect(yearOnYear(orders, [40, 60, 900, 30, 30, 60], undefined, 'month')).toBeCloseTo(0.2, 12);
  });

  it('says which value is missing, and refuses a base of nothing', () => {
    expect(yearOnYear(days(...months), values, day('2025-06-01'))).toMatchObject({
      reason: 'no-year-ago',
      seen: '2024-06-01',
    });
    expect(yearOnYear(days(...months), values, day('2027-06-01'))).toMatchObject({ reason: 'no-value-on' });
    expect(yearOnYear(days('2025-03-01', '2026-03-01'), [0, 5])).toMatchObject({ code: 'DIV0', reason: 'no-base' });
  });
});
