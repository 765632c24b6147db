import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Day, formatDay, parseDay } from '../../../src/domain/history/calendar.ts';
import { missingPeriods } from '../../../src/domain/history/missing.ts';
import { type Period, periodFromKey, periodsBetween } from '../../../src/domain/history/period.ts';
import { periodCount } from '../../../src/domain/history/period-count.ts';
import { plan } from '../../../src/domain/history/plan.ts';
import { teamKpi } from './team-kpi.ts';

const at = (text: string): Day => parseDay(text) ?? Number.NaN;
const start = at('2026-01-01');

function planned(frequency: 'quarter' | 'year', fiscalStart: number, keys: readonly string[], dated: boolean) {
  const rows = keys.map((period) => ({ period, takenAt: '2026-11-20 08:00:00' }));
  const kpi = teamKpi({ frequency, start, dates: dated ? 'A:A' : '' });
  return plan({ kpi, dated, rows, spoken: at('2026-11-21'), fiscalStart }).map(({ period }) => period.key);
}

const QUARTERS = ['2026-Q1', '2026-Q2', '2026-Q3', '2026-Q4'];

describe('a fiscal year that starts elsewhere from now on', () => {
  it.each([
    // The same three months: the row goes on under the key that it has.
    ['quarter', 4, QUARTERS, false, ['2026-Q4']],
    ['quarter', 7, QUARTERS, true, ['2026-Q4']],
    // Other months: a row of the new count begins, and the dated one of the old count is finished.
    ['quarter', 2, QUARTERS, false, ['2026-02-Q4']],
    ['quarter', 2, QUARTERS, true, ['2026-Q4', '2026-02-Q4']],
    ['year', 4, ['2026'], false, ['2026-04-FY']],
    ['year', 4, ['2026'], true, ['2026', '2026-04-FY']],
    ['year', 7, ['2026', '2026-04-FY'], false, ['2026-07-FY']],
    // Back to where it was: the row that stands there is taken up again.
    ['year', 1, ['2026', '2026-04-FY'], false, ['2026']],
    // Nothing measured before: the whole past is counted the new way.
    ['quarter', 4, [], true, ['2025-04-Q4', '2026-04-Q1', '2026-04-Q2', '2026-04-Q3']],
  ] as const)('of a %s, from month %d, rows %j, dated %s: %j', (frequency, month, keys, dated, expected) => {
    const given = planned(frequency, month, keys, dated);
    expect(given).toEqual(dated && keys.length === 0 ? given.slice(-expected.length) : expected);
  });

  it('catches up nothing that a row of the former count covers, and calls nothing of it missing', () => {
    const kpi = teamKpi({ frequency: 'quarter', start });
    const missing = (periods: readonly string[]) =>
      missingPeriods({ kpi, periods, today: at('2026-11-21'), fiscalStart: 2 }).map(({ key }) => key);
    expect(missing(QUARTERS)).toEqual([]);
    expect(missing(['2026-Q1', '2026-Q4'])).toEqual(['2026-02-Q2']);
  });
});

describe('rows of a former fiscal year', () => {
  const keysOf = (periods: readonly Period[]) => periods.map(({ key }) => key);
  const count = (grain: 'month' | 'quarter' | 'year', fiscalStart: number, keys: readonly string[]) =>
    periodCount({ grain, fiscalStart, keys });

  it.each([
    ['year', 4, ['2025', '2026-04-FY', '2026-Q1', '2026-07-Q1', 'total'], ['2025']],
    ['quarter', 7, ['2026-Q4', '2026-07-Q2', '2026', 'total'], ['2026-Q4']],
    ['quarter', 1, ['2026-Q4', '2026-Q3'], []],
    ['month', 4, ['2026-11', '2026'], []],
  ] as const)('of a %s, counted from month %d, are of %j only %j', (grain, fiscalStart, keys, former) => {
    expect(keysOf(count(grain, fiscalStart, keys).former)).toEqual(former);
  });

  it('give their key to the period of the same days, unless that has a row of its own', () => {
    expect(count('quarter', 7, ['2026-Q3', '2026-Q4']).of(at('2026-11-21')).key).toBe('2026-Q4');
    expect(count('quarter', 7, ['2026-Q4', '2026-07-Q2']).of(at('2026-11-21')).key).toBe('2026-07-Q2');
    expect(count('quarter', 2, ['2026-Q4']).of(at('2026-11-21')).key).toBe('2026-02-Q4');
  });

  it('leave room for what has a row, and for nothing else of the days that they cover', () => {
    const between = (keys: readonly string[], most?: number) =>
      keysOf(count('year', 4, keys).between(at('2024-05-01'), at('2026-11-21'), most));
    expect(between(['2026'])).toEqual(['2024-04-FY']);
    expect(between(['2026', '2026-04-FY'])).toEqual(['2024-04-FY', '2026-04-FY']);
    expect(between([])).toEqual(['2024-04-FY', '2025-04-FY', '2026-04-FY']);
    expect(between([], 2)).toEqual(['2025-04-FY', '2026-04-FY']);
  });

  const taken = (day: string, rows: readonly string[], about: { readonly start?: Day } = {}, spoken = '2026-11-21') =>
    plan({
      kpi: teamKpi({ frequency: 'year', start, dates: 'A:A', ...about }),
      dated: true,
      rows: rows.map((period) => ({ period, takenAt: `${day} 08:00:00` })),
      spoken: at(spoken),
      fiscalStart: 4,
    }).map(({ period }) => period.key);

  it('are finished as they were begun, from the KPI’s first day to the last one spoken for', () => {
    expect(taken('2025-06-01', ['2025'], { start: at('2025-12-31') })).toEqual(['2025', '2026-04-FY']);
    expect(taken('2025-06-01', ['2025'], { start: at('2026-01-01') })).not.toContain('2025');
    expect(taken('2027-01-02', ['2027'], {}, '2027-01-01')).toContain('2027');
    expect(taken('2027-01-02', ['2027'], {}, '2026-12-31')).not.toContain('2027');
  });

  it('stand in their place among those of the new count', () => {
    const rows = [{ period: '2026-Q1', takenAt: '2026-03-20 08:00:00' }];
    const kpi = teamKpi({ frequency: 'quarter', start, dates: 'A:A' });
    const periods = plan({ kpi, dated: true, rows, spoken: at('2026-11-21'), fiscalStart: 2 });
    expect(periods.map(({ period }) => period.key)).toEqual(['2026-Q1', '2026-02-Q2', '2026-02-Q3', '2026-02-Q4']);
  });
});

const month = fc.integer({ min: 1, max: 12 });
const frequencies = fc.constantFrom('quarter' as const, 'year' as const);

describe('every fiscal start', () => {
  it('tiles a decade: keys unique and in order, ends touching, each key giving back its period', () => {
    for (let fiscalStart = 1; fiscalStart <= 12; fiscalStart++) {
      for (const grain of ['quarter', 'year'] as const) {
        const periods = periodsBetween(at('2020-01-01'), at('2029-12-31'), grain, { fiscalStart });
        const keys = periods.map(({ key }) => key);
        expect(new Set(keys).size).toBe(keys.length);
        expect([...keys].sort()).toEqual(keys);
        periods.forEach((period, index) => {
          expect(periodFromKey(period.key)).toEqual(period);
          if (index > 0) expect(period.start).toBe((periods[index - 1]?.end ?? 0) + 1);
        });
      }
    }
  });

  it('changed again and again, never makes two rows of one key or of the same days, nor renames one', () => {
    fc.assert(
      fc.property(
        frequencies,
        fc.boolean(),
        fc.array(month, { minLength: 2, maxLength: 4 }),
        (grain, dated, months) => {
          const kpi = teamKpi({ frequency: grain, start, dates: dated ? 'A:A' : '' });
          const rows = new Map<string, { readonly period: Period; readonly takenAt: string }>();
          let spoken = start;
          for (const fiscalStart of months) {
            for (const until = spoken + 290; spoken < until; spoken += 29) {
              const before = [...rows.keys()];
              const known = [...rows].map(([period, { takenAt }]) => ({ period, takenAt }));
              for (const { period } of plan({ kpi, dated, rows: known, spoken, fiscalStart })) {
                rows.set(period.key, { period, takenAt: `${formatDay(spoken + 1)} 08:00:00` });
              }
              expect([...rows.keys()].slice(0, before.length)).toEqual(before);
            }
          }
          const days = [...rows.values()].map(({ period }) => `${period.start}:${period.end}`);
          expect(new Set(days).size).toBe(days.length);
          for (const [key, { period }] of rows) expect(periodFromKey(key)).toEqual(period);
          // A period that is over is known by one count at most where the other had begun it.
          const fiscalStart = months[months.length - 1] ?? 1;
          const missing = missingPeriods({ kpi, periods: [...rows.keys()], today: spoken, fiscalStart });
          for (const gap of missing) {
            expect([...rows.values()].some(({ period }) => period.start <= gap.end && gap.start <= period.end)).toBe(
              false,
            );
          }
        },
      ),
      { numRuns: 60 },
    );
  });
});
