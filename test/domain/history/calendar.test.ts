import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  addMonths,
  dateOf,
  dayOf,
  formatDay,
  GRAINS,
  isoWeekOf,
  nextPeriodStart,
  parseDay,
  parseGrain,
  periodEnd,
  periodKey,
  periodStart,
  weekdayOf,
} from '../../../src/domain/history/calendar.ts';

const DAY_MS = 86_400_000;
const at = (text: string): number => {
  const day = parseDay(text);
  if (day === undefined) throw new Error(text);
  return day;
};

describe('days', () => {
  // ECMAScript's own calendar (ECMA-262, Time Values) is the outside source: every day of four centuries.
  it('agree with ECMAScript’s from 1801 to 2200', () => {
    for (let day = Date.UTC(1801, 0, 1) / DAY_MS; day < Date.UTC(2201, 0, 1) / DAY_MS; day++) {
      const date = new Date(day * DAY_MS);
      const text = date.toISOString().slice(0, 10);
      if (formatDay(day) !== text || parseDay(text) !== day || weekdayOf(day) !== (date.getUTCDay() || 7)) {
        expect([formatDay(day), parseDay(text), weekdayOf(day)]).toEqual([text, day, date.getUTCDay() || 7]);
      }
    }
    expect(dateOf(0)).toEqual({ year: 1970, month: 1, day: 1 });
    expect(dayOf(2000, 2, 29) - dayOf(2000, 2, 28)).toBe(1);
  });

  it.each(['2026-02-29', '2026-13-01', '2026-00-10', '2026-1-1', '26-01-01', '', '2026-04-31', ' 2026-04-30'])(
    'refuses %j',
    (text) => {
      expect(parseDay(text)).toBeUndefined();
    },
  );

  it('keep a fraction of a day out of the way', () => {
    expect(formatDay(at('2026-03-01') + 0.99)).toBe('2026-03-01');
    expect(weekdayOf(at('2026-03-01') + 0.99)).toBe(7);
    expect(periodKey(at('1969-12-31') + 0.5, 'week')).toBe('1970-W01');
    for (const grain of GRAINS) {
      const [day, hours] = [at('2026-03-01'), 0.99];
      expect(periodStart(day + hours, grain)).toBe(periodStart(day, grain));
      expect(nextPeriodStart(day + hours, grain)).toBe(nextPeriodStart(day, grain));
    }
    expect(isoWeekOf(at('2026-01-04') + 0.99)).toEqual({ year: 2026, week: 1 });
  });

  // ISO 8601 numbers years through 0 (1 BC), a leap year; ECMAScript's Date.UTC counts the same days.
  it.each([
    [0, 1, 31, -1, [-1, 12, 31]],
    [0, 1, 31, -11, [-1, 2, 28]],
    [-1, 12, 31, 2, [0, 2, 29]],
    [-1, 1, 31, 1, [-1, 2, 28]],
    [0, 1, 31, 1, [0, 2, 29]],
    [-4, 3, 31, -1, [-4, 2, 29]],
  ])('go on before year 1: %d-%d-%d and %d months', (year, month, day, months, [y, m, d]) => {
    expect(dateOf(addMonths(dayOf(year, month, day), months))).toEqual({ year: y, month: m, day: d });
    const date = new Date(dayOf(year, month, day) * DAY_MS);
    expect([date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate()]).toEqual([year, month, day]);
  });
});

describe('ISO 8601 weeks', () => {
  // Examples of the standard's week date, as in Wikipedia « ISO week date ».
  it.each([
    ['2005-01-01', '2004-W53'],
    ['2005-01-02', '2004-W53'],
    ['2005-12-31', '2005-W52'],
    ['2006-01-01', '2005-W52'],
    ['2006-01-02', '2006-W01'],
    ['2007-01-01', '2007-W01'],
    ['2007-12-31', '2008-W01'],
    ['2008-12-28', '2008-W52'],
    ['2008-12-29', '2009-W01'],
    ['2009-12-31', '2009-W53'],
    ['2010-01-03', '2009-W53'],
  ])('%s is in %s', (day, key) => {
    expect(periodKey(at(day), 'week')).toBe(key);
  });

  // Python 3.11, datetime.date.fromisocalendar(year, 1, 1) for 1995 to 2040.
  const FIRST_MONDAYS = `1995-01-02 1996-01-01 1996-12-30 1997-12-29 1999-01-04 2000-01-03 2001-01-01 2001-12-31
    2002-12-30 2003-12-29 2005-01-03 2006-01-02 2007-01-01 2007-12-31 2008-12-29 2010-01-04 2011-01-03 2012-01-02
    2012-12-31 2013-12-30 2014-12-29 2016-01-04 2017-01-02 2018-01-01 2018-12-31 2019-12-30 2021-01-04 2022-01-03
    2023-01-02 2024-01-01 2024-12-30 2025-12-29 2027-01-04 2028-01-03 2029-01-01 2029-12-31 2030-12-30 2031-12-29
    2033-01-03 2034-01-02 2035-01-01 2035-12-31 2036-12-29 2038-01-04 2039-01-03 2040-01-02`.split(/\s+/);

  it.each(FIRST_MONDAYS.map((monday, index) => [1995 + index, monday]))('week 1 of %d starts on %s', (year, monday) => {
    expect(isoWeekOf(at(String(monday)))).toEqual({ year, week: 1 });
    expect(isoWeekOf(at(String(monday)) - 1).year).toBe(Number(year) - 1);
  });
});

describe('periods', () => {
  it.each([
    ['2026-11-21', 1, '2026-11-21', '2026-W47', '2026-11', '2026-Q4', '2026'],
    ['2024-02-29', 1, '2024-02-29', '2024-W09', '2024-02', '2024-Q1', '2024'],
    ['2026-11-21', 4, '2026-11-21', '2026-W47', '2026-11', '2026-04-Q3', '2026-04-FY'],
    ['2026-03-31', 4, '2026-03-31', '2026-W14', '2026-03', '2025-04-Q4', '2025-04-FY'],
    ['2026-04-01', 4, '2026-04-01', '2026-W14', '2026-04', '2026-04-Q1', '2026-04-FY'],
    ['2026-01-15', 12, '2026-01-15', '2026-W03', '2026-01', '2025-12-Q1', '2025-12-FY'],
  ])('%s with a fiscal year from month %d', (day, fiscalStart, ...keys) => {
    expect(GRAINS.map((grain) => periodKey(at(day), grain, fiscalStart))).toEqual(keys);
  });

  const day = fc.integer({ min: at('1950-01-01'), max: at('2150-12-31') });
  it('tile the calendar: each day in exactly one, ends touching, one key each', () => {
    fc.assert(
      fc.property(day, fc.constantFrom(...GRAINS), fc.integer({ min: 1, max: 12 }), (day, grain, fiscalStart) => {
        const start = periodStart(day, grain, fiscalStart);
        const end = periodEnd(day, grain, fiscalStart);
        expect(start).toBeLessThanOrEqual(day);
        expect(end).toBeGreaterThanOrEqual(day);
        expect(nextPeriodStart(day, grain, fiscalStart)).toBe(end + 1);
        const key = periodKey(day, grain, fiscalStart);
        expect([periodKey(start, grain, fiscalStart), periodKey(end, grain, fiscalStart)]).toEqual([key, key]);
        expect(periodKey(start - 1, grain, fiscalStart) < key).toBe(true);
        expect(periodKey(end + 1, grain, fiscalStart) > key).toBe(true);
      }),
    );
  });

  it.each([
    ['2026-01-31', 1, '2026-02-28'],
    ['2024-01-31', 1, '2024-02-29'],
    ['2026-03-31', -1, '2026-02-28'],
    ['2026-12-15', 1, '2027-01-15'],
    ['2026-01-15', -13, '2024-12-15'],
  ])('%s and %d months is %s', (from, months, to) => {
    expect(formatDay(addMonths(at(from), months))).toBe(to);
  });

  it.each([
    ['day', 'day days daily jour jours Jour'],
    ['week', 'week weeks weekly semaine semaines Semaine'],
    ['month', 'month months monthly mois MOIS'],
    ['quarter', 'quarter quarters quarterly trimestre trimestres'],
    ['year', 'year years yearly an ans année annee années'],
  ])('reads a %s in either language: %s', (grain, words) => {
    expect(words.split(' ').map((word) => parseGrain(` ${word} `))).toEqual(words.split(' ').map(() => grain));
  });

  it('tells the word that is no grain', () => {
    expect(parseGrain(' siècle')).toMatchObject({ code: 'GRAIN', seen: ' siècle' });
  });
});
