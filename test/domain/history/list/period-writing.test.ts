import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dayOf, formatDay } from '../../../../src/domain/history/calendar.ts';
import { monthNamed } from '../../../../src/domain/history/list/month-names.ts';
import { hasTwoReadings, orderOf, readPeriod } from '../../../../src/domain/history/list/period-writing.ts';

/** The day or key that a text means, in short. */
function read(text: string, order: 'day-first' | 'month-first' = 'day-first'): string | undefined {
  const found = readPeriod(text, order);
  return found?.kind === 'day' ? formatDay(found.day) : found?.key;
}

describe('a day', () => {
  it.each([
    ['21/11/2026', '2026-11-21'],
    ['3/4/2026', '2026-04-03'],
    ['03-04-2026', '2026-04-03'],
    ['03.04.26', '2026-04-03'],
    ['2026-11-21', '2026-11-21'],
    ['2026/1/5', '2026-01-05'],
    ['21/11/2026 00:00', '2026-11-21'],
    ['2026-11-21T08:30:00Z', '2026-11-21'],
    ['2026-11-21 08:30:00', '2026-11-21'],
    ['11/21/2026 12:00 AM', undefined],
    ['21 novembre 2026', '2026-11-21'],
    ['1er mars 2026', '2026-03-01'],
    ['21 nov. 2026', '2026-11-21'],
    ['21-nov-26', '2026-11-21'],
    ['21 Nov 2026', '2026-11-21'],
    ['Nov 21, 2026', '2026-11-21'],
    ['November 21st, 2026', '2026-11-21'],
    ['3rd March 2026', '2026-03-03'],
    ['  21/11/2026 ', '2026-11-21'],
    ['21\u00a0 novembre\u202f2026', '2026-11-21'],
    ['2026/11/21', '2026-11-21'],
    ['21/11/2026 8:30AM', '2026-11-21'],
    ['2026-11-21T08:30:00.123Z', '2026-11-21'],
    ['March 3 2026', '2026-03-03'],
    ['29/02/2024', '2024-02-29'],
    ['29/02/2026', undefined],
    ['31/04/2026', undefined],
    ['0/4/2026', undefined],
    ['21/13/2026', undefined],
    ['21/11-2026', undefined],
    ['21 brumaire 2026', undefined],
  ])('%s, day first, is %s', (text, day) => {
    expect(read(text)).toBe(day);
  });

  it.each([
    ['11/21/2026', '2026-11-21'],
    ['3/4/2026', '2026-03-04'],
    ['11/21/2026 12:00 AM', '2026-11-21'],
    ['21/11/2026', undefined],
    ['2026-11-21', '2026-11-21'],
    ['21 novembre 2026', '2026-11-21'],
  ])('%s, month first, is %s', (text, day) => {
    expect(read(text, 'month-first')).toBe(day);
  });

  it.each([
    ['21/11/2026', 'day-first', false],
    ['11/21/2026', 'month-first', false],
    ['03/04/2026', undefined, true],
    ['04/04/2026', undefined, false],
    ['2026-04-03', undefined, false],
    ['nov. 2026', undefined, false],
    ['hier', undefined, false],
  ] as const)('%s tells the order %s, has two readings: %s', (text, order, two) => {
    expect([orderOf(text), hasTwoReadings(text)]).toEqual([order, two]);
  });
});

describe('a period', () => {
  it.each([
    ['2026-11', '2026-11'],
    ['2026/3', '2026-03'],
    ['11/2026', '2026-11'],
    ['3.2026', '2026-03'],
    ['nov. 2026', '2026-11'],
    ['nov 2026', '2026-11'],
    ['novembre 2026', '2026-11'],
    ['Nov 2026', '2026-11'],
    ['NOVEMBER 2026', '2026-11'],
    ['Nov-26', '2026-11'],
    ['nov.-26', '2026-11'],
    ['juil. 2026', '2026-07'],
    ['août 2026', '2026-08'],
    ['déc. 2026', '2026-12'],
    ['févr. 2026', '2026-02'],
    ['fév-26', '2026-02'],
    ['aou 2026', '2026-08'],
    ['2026-W47', '2026-W47'],
    ['2026-W7', '2026-W07'],
    ['2026 S47', '2026-W47'],
    ['S47 2026', '2026-W47'],
    ['s47-2026', '2026-W47'],
    ['semaine 47 (2026)', '2026-W47'],
    ['week 7 2026', '2026-W07'],
    ['2026-Q4', '2026-Q4'],
    ['T4 2026', '2026-Q4'],
    ['Q4/2026', '2026-Q4'],
    ['2026 T4', '2026-Q4'],
    ['trimestre 4 2026', '2026-Q4'],
    ['2026', '2026'],
    ['2026-W53', '2026-W53'],
    ['2026/11', '2026-11'],
    ['nov2026', '2026-11'],
    ['2026W47', '2026-W47'],
    ['2026 semaine 47', '2026-W47'],
    ['S47(2026)', '2026-W47'],
    ['T42026', '2026-Q4'],
    ['2025-W53', undefined],
    ['2026-W54', undefined],
    ['2026-13', undefined],
    ['2026-00', undefined],
    ['2026-Q5', undefined],
    ['X4 2026', undefined],
    ['26', undefined],
    ['nov.', undefined],
    ['', undefined],
  ])('%s is %s', (text, key) => {
    expect(read(text)).toBe(key);
  });

  it.each([
    ...['21/11/2026 08:30 environ', 'le 21/11/2026', '121/11/2026', '21/11/20261', '12026/11/21', '2026/11/211'],
    ...['le 1er mars 2026', '1er mars 20261', '3 March 3, 2026', 'March 3, 20261'],
    ...['12026/3', '2026/311', '11/20266', 'le nov 2026', 'nov 20261', 'lundi 2026', 'S47', '2026 T412', '12026 T4'],
    ...['le T4 2026', 'T4 20261', 'bw47 2026', 'weekly 47 2026', 'at4 2026', 'quarterly 4 2026'],
  ])('%j is neither a day nor a period', (text) => {
    expect(read(text)).toBeUndefined();
  });

  it('says how long it is', () => {
    expect(readPeriod('T4 2026', 'day-first')).toEqual({ kind: 'period', key: '2026-Q4', grain: 'quarter' });
  });

  it('knows the months of both languages, whole and shortened by their calendars', () => {
    for (const locale of ['fr-FR', 'en-GB', 'en-US']) {
      for (let month = 1; month <= 12; month++) {
        const noon = new Date(Date.UTC(2026, month - 1, 15));
        for (const style of ['long', 'short'] as const) {
          expect(monthNamed(noon.toLocaleDateString(locale, { month: style, timeZone: 'UTC' }))).toBe(month);
        }
      }
    }
    expect(monthNamed('lundi')).toBeUndefined();
  });

  it('every writing of a day that calendars print comes back as that day', () => {
    const days = fc.integer({ min: dayOf(2000, 1, 1), max: dayOf(2099, 12, 31) });
    fc.assert(
      fc.property(days, fc.constantFrom('fr-FR', 'en-GB', 'en-US'), (day, locale) => {
        const date = new Date(day * 86_400_000);
        const order = locale === 'en-US' ? 'month-first' : 'day-first';
        for (const dateStyle of ['short', 'medium', 'long'] as const) {
          expect(read(date.toLocaleDateString(locale, { dateStyle, timeZone: 'UTC' }), order)).toBe(formatDay(day));
        }
        expect(read(formatDay(day), order)).toBe(formatDay(day));
      }),
    );
  });

  it('any text is a period or none, and never throws', () => {
    fc.assert(fc.property(fc.string(), (text) => typeof read(text) !== 'number'));
  });
});
