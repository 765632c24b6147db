import { describe, expect, it } from 'vitest';
import { formatDay, formatMoment, formatPeriod, formatPeriodShort } from '../../../src/sidebar/format/dates.ts';
import { plain } from '../support/plain.ts';

describe('days and periods in words', () => {
  it.each([
    ['2026-11-21', 'fr-FR', '21 novembre 2026'],
    ['2026-03-01', 'en-GB', '1 March 2026'],
    ['2026-12-01', 'fr-FR', '1er décembre 2026'],
    ['2026-12-11', 'fr-FR', '11 décembre 2026'],
    ['2026-12-01', 'fr-CA', '1er décembre 2026'],
    ['lundi prochain', 'fr-FR', 'lundi prochain'],
    ['2026-02-31', 'fr-FR', '2026-02-31'],
  ])('the day %s in %s is %s', (day, locale, words) => {
    // A day that is not in the calendar is shown as it stands, never moved to March.
    expect(formatDay(day, locale)).toBe(words);
  });

  it.each([
    ['2026-W47', 'fr-FR', 'fr', 'semaine 47 (2026)', 'S47'],
    ['2026-W07', 'en-GB', 'en', 'week 7 (2026)', 'W7'],
    ['2026-Q4', 'fr-FR', 'fr', 'T4 2026', 'T4 26'],
    ['2026-Q1', 'en-GB', 'en', 'Q1 2026', 'Q1 26'],
    ['2026-11', 'fr-FR', 'fr', 'nov. 2026', 'nov. 26'],
    ['2026-11', 'en-GB', 'en', 'Nov 2026', 'Nov 26'],
    ['2026', 'fr-FR', 'fr', '2026', '2026'],
    ['2026-11-21', 'fr-FR', 'fr', '21 nov. 2026', '21 nov.'],
    ['2026-12-01', 'fr-FR', 'fr', '1er déc. 2026', '1er déc.'],
    ['2026-12-01', 'en-GB', 'en', '1 Dec 2026', '1 Dec'],
  ] as const)('the period %s in %s is %s %s, short %s', (key, locale, language, long, short) => {
    expect(plain(formatPeriod(key, locale, language))).toBe(long);
    expect(plain(formatPeriodShort(key, locale, language))).toBe(short);
  });

  it('writes a moment of the file’s wall clock, whatever the zone of the machine', () => {
    expect(plain(formatMoment('2026-03-29 02:30:00', 'fr-FR'))).toBe('29 mars 2026, 02:30');
    expect(plain(formatMoment('2026-12-01 09:05:00', 'fr-FR'))).toBe('1er déc. 2026, 09:05');
    expect(formatMoment('lundi 23 novembre, entre 8 h et 9 h', 'fr-FR')).toBe('lundi 23 novembre, entre 8 h et 9 h');
  });
});
