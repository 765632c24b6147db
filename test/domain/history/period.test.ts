import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatDay, GRAINS, parseDay } from '../../../src/domain/history/calendar.ts';
import { periodFromKey, periodOf, periodsBetween, previousPeriod } from '../../../src/domain/history/period.ts';

const at = (text: string): number => parseDay(text) ?? Number.NaN;

describe('a period’s key', () => {
  it.each([
    ['2026-11-21', 1, '2026-11-21', '2026-11-21'],
    ['2026-W53', 1, '2026-12-28', '2027-01-03'],
    ['2026-02', 1, '2026-02-01', '2026-02-28'],
    ['2024-02', 1, '2024-02-01', '2024-02-29'],
    ['2026-Q4', 1, '2026-10-01', '2026-12-31'],
    ['2026-04-Q4', 1, '2027-01-01', '2027-03-31'],
    ['2026-10-Q2', 1, '2027-01-01', '2027-03-31'],
    ['2026-07-FY', 1, '2026-07-01', '2027-06-30'],
    ['2023-12-Q1', 1, '2023-12-01', '2024-02-29'],
    // As a person types it where the year starts in April or July.
    ['2026-Q4', 4, '2027-01-01', '2027-03-31'],
    ['2026', 1, '2026-01-01', '2026-12-31'],
    ['2026', 7, '2026-07-01', '2027-06-30'],
  ])('%s with a fiscal year from month %d runs from %s to %s', (key, fiscalStart, start, end) => {
    const period = periodFromKey(key, fiscalStart);
    expect(period && [formatDay(period.start), formatDay(period.end)]).toEqual([start, end]);
  });

  it.each([
    '2025-W53',
    '2026-W00',
    '2026-W54',
    '2026-13',
    '2026-00',
    '2026-Q5',
    '2026-Q0',
    '26',
    '',
    '2026-W5',
    '2026-11-31',
    '2026-01-FY',
    '2026-13-Q1',
    '2026-00-FY',
    '2026-04-Q5',
    '2026-FY',
    '2026-04-',
  ])('%j is none', (key) => {
    expect(periodFromKey(key)).toBeUndefined();
  });

  it.each([
    '2026-13',
    '2026-W54',
    '2025-W53',
    '2026-00',
    'x2026',
    '2026x',
    '2026-Q3x',
    'x2026-Q3',
    '2026-Q5',
    '2026-11-31',
  ])('%j is none in a fiscal year either', (key) => {
    expect(periodFromKey(key, 4)).toBeUndefined();
  });

  it.each(['2026-11', '2026-W47', '2026-11-21', '2026-04-Q3', '2026-07-FY'])(
    '%s says which days it holds, whatever month the file’s year starts in',
    (key) => {
      expect(periodFromKey(key, 7)).toEqual(periodFromKey(key));
      expect(periodFromKey(key)?.key).toBe(key);
    },
  );

  it('that a person types means the period of the file’s own year', () => {
    expect(periodFromKey('2026-Q1', 7)).toEqual(periodFromKey('2026-07-Q1'));
    expect(periodFromKey('2026', 7)).toEqual(periodFromKey('2026-07-FY'));
  });

  it('gives back the period that it came from', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: at('1990-01-01'), max: at('2090-01-01') }),
        fc.constantFrom(...GRAINS),
        fc.integer({ min: 1, max: 12 }),
        (day, grain, fiscalStart) => {
          const period = periodOf(day, grain, fiscalStart);
          expect(periodFromKey(period.key)).toEqual(period);
          expect(previousPeriod(period).end).toBe(period.start - 1);
          expect(previousPeriod(period)).toEqual(periodOf(period.start - 1, grain, fiscalStart));
        },
      ),
    );
  });
});

describe('the periods between two days', () => {
  const keys = (from: string, to: string, grain: (typeof GRAINS)[number], most?: number) =>
    periodsBetween(at(from), at(to), grain, most === undefined ? {} : { most }).map(({ key }) => key);

  it('hold both ends', () => {
    expect(keys('2026-12-31', '2027-01-01', 'month')).toEqual(['2026-12', '2027-01']);
    expect(keys('2026-12-27', '2027-01-04', 'week')).toEqual(['2026-W52', '2026-W53', '2027-W01']);
    expect(keys('2026-05-05', '2026-05-05', 'quarter')).toEqual(['2026-Q2']);
    expect(keys('2026-12-01', '2027-01-31', 'month')).toEqual(['2026-12', '2027-01']);
  });

  it('are none when the days are the wrong way round', () => {
    expect(keys('2026-05-06', '2026-05-05', 'day')).toEqual([]);
    expect(keys('2026-05-06', '2026-05-05', 'year')).toEqual([]);
  });

  it('are 400 at most, unless more are asked for', () => {
    const days = (most?: number) => keys('2020-01-01', '2026-03-10', 'day', most).length;
    expect([days(), days(500), days(0)]).toEqual([400, 500, 0]);
  });

  it('are the newest where they are many', () => {
    expect(keys('1026-01-01', '2026-03-10', 'day', 3)).toEqual(['2026-03-08', '2026-03-09', '2026-03-10']);
  });
});
