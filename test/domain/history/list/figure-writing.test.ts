import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isUnclear, markOf, readFigure } from '../../../../src/domain/history/list/figure-writing.ts';

const NBSP = '\u00a0';
const NARROW = '\u202f';

describe('a number as people and spreadsheets write it', () => {
  it.each([
    [`1${NBSP}234,50${NBSP}€`, ',', 1234.5],
    [`1${NARROW}234${NARROW}567`, ',', 1234567],
    ['12,5', ',', 12.5],
    ['-12,5', ',', -12.5],
    ['−3', ',', -3],
    ['(12,5)', ',', -12.5],
    ['($1,200.25)', '.', -1200.25],
    ['$1,234.5', '.', 1234.5],
    ['-$7', '.', -7],
    ['€-7', '.', -7],
    ['£ 1,000', '.', 1000],
    ['1.234,5 €', ',', 1234.5],
    ['1 234 EUR', ',', 1234],
    ['CHF 1’234.50', '.', 1234.5],
    ["1'234'567", '.', 1234567],
    ['5 Fr', ',', 5],
    ['5 Fr.', ',', 5],
    ['+5', ',', 5],
    ['0', ',', 0],
    [',5', ',', 0.5],
    ['.5', '.', 0.5],
    ['5,', ',', 5],
    ['1,234', ',', 1.234],
    ['1,234', '.', 1234],
    ['-0', '.', 0],
  ] as const)('%s with « %s » for decimals is %d', (text, mark, value) => {
    const read = readFigure(text, mark);
    expect(read).toEqual({ value, percent: false });
    expect(Object.is(read?.value, -0)).toBe(false);
  });

  it.each([
    [`12${NBSP}%`, ',', 0.12],
    ['4,25 %', ',', 0.0425],
    ['-3.5%', '.', -0.035],
    ['(5 %)', ',', -0.05],
    ['100%', '.', 1],
  ] as const)('%s is the share %d', (text, mark, value) => {
    expect(readFigure(text, mark)).toEqual({ value, percent: true });
  });

  it.each([
    ...['', '-', '€', '%', 'n.c.', '12 leads', '1,2,3', '1.2.3', '12,34,567', '1e5', '--3', '-(3)', '€€5', '#N/A'],
    ...['1,5x', '1,x5', '(5)x', '5%5', '%5', '(€-5)', '1.23.456', '1.2345', '5€5', '5EUR5', 'Fr 5', '9'.repeat(400)],
    ...['Infinity', '1 234,5,0', '12.345,6.7', '1234.567,8', '.', ','],
  ])('%s is none', (text) => {
    expect(readFigure(text, ',')).toBeUndefined();
  });

  it('groups only by three digits, one to three first', () => {
    expect(readFigure('1234,567', '.')).toBeUndefined();
    expect(readFigure('1,23', '.')).toBeUndefined();
    expect(readFigure('12,345,678.9', '.')).toEqual({ value: 12345678.9, percent: false });
  });

  it.each([
    ['12,5', ','],
    ['1.5', '.'],
    ['1,234.5', '.'],
    ['1.234,5', ','],
    ['1,234,567', '.'],
    ['1,234', undefined],
    ['1.234', undefined],
    ['1234', undefined],
    ['abc', undefined],
    ['1,2,3', undefined],
  ] as const)('%s tells the decimal mark %s', (text, mark) => {
    expect(markOf(text)).toBe(mark);
  });

  it.each([
    ['1,234', true],
    ['0,000', false],
    ['12,5', false],
    ['1.5', false],
    ['12', false],
    ['x', false],
  ])('%s can be read two ways: %s', (text, unclear) => {
    expect(isUnclear(text)).toBe(unclear);
  });

  const figures = fc.integer({ min: -999_999_999, max: 999_999_999 });
  const spaces = fc.constantFrom(' ', NBSP, NARROW, '\u2009', '');
  const money = fc.constantFrom('', `${NBSP}€`, ' EUR', '€');

  it('every French writing of a number comes back as that number', () => {
    fc.assert(
      fc.property(figures, fc.integer({ min: 0, max: 4 }), spaces, money, (whole, digits, space, sign) => {
        const value = whole / 10 ** digits;
        const [units = '', decimals] = Math.abs(value).toFixed(digits).split('.');
        const grouped = units.replace(/\B(?=(\d{3})+$)/g, space);
        const text = `${value < 0 ? '-' : ''}${grouped}${decimals ? `,${decimals}` : ''}${sign}`;
        expect(readFigure(text, ',')?.value).toBe(value + 0);
      }),
    );
  });

  it('every English writing of a number comes back as that number', () => {
    fc.assert(
      fc.property(figures, fc.integer({ min: 0, max: 4 }), fc.constantFrom('', '$', '£'), (whole, digits, sign) => {
        const value = whole / 10 ** digits;
        const text = Math.abs(value).toLocaleString('en-GB', {
          minimumFractionDigits: digits,
          maximumFractionDigits: digits,
        });
        expect(readFigure(`${value < 0 ? '-' : ''}${sign}${text}`, '.')?.value).toBe(value + 0);
        expect(readFigure(value < 0 ? `(${sign}${text})` : `${text}`, '.')?.value).toBe(value + 0);
      }),
    );
  });

  it('any text is a number or none, and never throws', () => {
    fc.assert(
      fc.property(fc.string(), fc.constantFrom(',', '.'), (text, mark) => {
        const read = readFigure(text, mark);
        expect(read === undefined || Number.isFinite(read.value)).toBe(true);
      }),
    );
  });
});
