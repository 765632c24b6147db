import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatsFor } from '../../../src/sidebar/format/formats.ts';
import { parseNumber } from '../../../src/sidebar/format/numbers.ts';
import { plain } from '../support/plain.ts';

describe('a number as people type it', () => {
  it.each([
    ['1 234,5', ',', 1234.5],
    ['1\u202f234,50', ',', 1234.5],
    ['1.234,5', ',', 1234.5],
    ['1,234.5', '.', 1234.5],
    ['1,234', '.', 1234],
    ['1.234', ',', 1234],
    ['1,5', '.', 1.5],
    ['1.5', ',', 1.5],
    ['12 €', ',', 12],
    ['$12', '.', 12],
    ['4 %', ',', 4],
    ['−3', ',', -3],
    ['+7', '.', 7],
    ['.5', '.', 0.5],
    ['1,234,567', '.', 1234567],
  ])('%s with the decimal mark %s is %d', (text, mark, value) => {
    expect(parseNumber(text, mark)).toBe(value);
  });

  it.each(['beaucoup', '', '1-2', '12 leads', '1e5', '=1+1', 'NaN', 'Infinity', '--1', '.'])(
    '%s is no number',
    (text) => {
      expect(parseNumber(text, ',')).toBeUndefined();
    },
  );

  it('never gives anything but a finite number or nothing', () => {
    fc.assert(
      fc.property(fc.string(), fc.constantFrom(',', '.'), (text, mark) => {
        const value = parseNumber(text, mark);
        expect(value === undefined || Number.isFinite(value)).toBe(true);
      }),
    );
  });

  it('reads back what it wrote in a field, in any locale and for a ratio too', () => {
    const numbers = fc.integer({ min: -10_000_000, max: 10_000_000 }).map((cents) => cents / 100);
    fc.assert(
      fc.property(numbers, fc.constantFrom('fr_FR', 'en_US', 'de_DE', 'fr_CH', 'en_IN'), (value, locale) => {
        const formats = formatsFor(locale, 'fr');
        for (const unit of ['count', 'ratio']) {
          expect(formats.parse(formats.typed(value, unit), unit)).toBeCloseTo(value, 8);
        }
      }),
    );
  });
});

describe('a value in the file’s format', () => {
  // What ICU writes for these locales: CLDR, number patterns of fr, fr-CA, fr-CH and en.
  it.each([
    ['fr_FR', 1234567.89, 'currency', 'EUR', '1 234 568 €'],
    ['fr_FR', 46.5, 'currency', 'EUR', '46,50 €'],
    ['fr_CA', 46.5, 'currency', 'CAD', '46,50 $'],
    ['fr_CH', 46.5, 'currency', 'CHF', '46.50 CHF'],
    ['en_US', 46.5, 'currency', 'USD', '$46.50'],
    ['en_GB', 1250000, 'currency', 'GBP', '£1,250,000'],
    ['fr_FR', 0.018, 'ratio', '', '1,8 %'],
    ['en_GB', 0.125, 'ratio', '', '12.5%'],
    ['fr_FR', 1.5, 'days', '', '1,5 jour'],
    ['fr_FR', 2, 'days', '', '2 jours'],
    ['en_GB', 1.5, 'days', '', '1.5 days'],
    ['fr_FR', 1.5, 'points', '', '1,5 point'],
    ['en_GB', 1.5, 'points', '', '1.5 points'],
    ['fr_FR', 3.2, 'multiple', '', '×3,2'],
    ['fr_FR', 41, 'leads', '', '41 leads'],
    ['fr_FR', 5, 'currency', 'POINTS', '5 POINTS'],
    ['xx_YY', 1234.5, 'count', '', '1 234,5'],
  ])('%s writes %d in %s %s as %s', (locale, value, unit, currency, text) => {
    expect(plain(formatsFor(locale, locale.startsWith('en') ? 'en' : 'fr').value(value, { unit, currency }))).toBe(
      text,
    );
  });

  it('keeps the panel’s words where the file’s locale speaks another language', () => {
    const formats = formatsFor('de_DE', 'en');
    expect([
      formats.value(2.5, { unit: 'days', currency: '' }),
      formats.weekday(1),
      formats.shortPeriod('2026-05'),
    ]).toEqual(['2.5 days', 'Monday', 'May 26']);
    expect(plain(formats.value(1234.5, { unit: 'currency', currency: 'EUR' }))).toBe('1.234,50 €');
  });

  it('separates arguments as the file’s people type them', () => {
    expect([formatsFor('fr_FR', 'fr').separator, formatsFor('en_US', 'en').separator]).toEqual(['; ', ', ']);
    expect(formatsFor('de_DE', 'en').separator).toBe('; ');
  });
});
