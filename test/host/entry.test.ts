import { describe, expect, it } from 'vitest';
import { type Entry, readEntry } from '../../src/host/engine/entry.ts';
import { findLocale } from '../../src/host/engine/locales.ts';

/** Serial numbers: 2026-11-21 is 46347, counted from 1899-12-30 (LibreOffice: =DATE(2026;11;21) as a number). */
const TODAY = 46347;

function read(text: string, code: string, format = ''): Entry {
  const locale = findLocale(code);
  if (!locale) throw new Error(code);
  return readEntry(text, { locale, format, today: TODAY });
}

const number = (value: number, format?: string): Entry =>
  format === undefined ? { kind: 'number', value } : { kind: 'number', value, format };
const text = (words: string): Entry => ({ kind: 'text', text: words });

describe('what a typed text becomes in a French spreadsheet', () => {
  it.each([
    ['', { kind: 'blank' }],
    ['12', number(12)],
    ['1,5', number(1.5)],
    ['-3,25', number(-3.25)],
    ['1 234,5', number(1234.5, '#,##0.00')],
    ['1\u202f234', number(1234, '#,##0')],
    ['1e10', number(1e10)],
    ['12,5 %', number(0.125, '0.00%')],
    ['12%', number(0.12, '0%')],
    ['12 €', number(12, '#,##0[$ €]')],
    ['VRAI', { kind: 'boolean', value: true }],
    ['false', { kind: 'boolean', value: false }],
    ['2026-11', number(46327, 'yyyy-mm')],
    ['2026-11-21', number(46347, 'yyyy-mm-dd')],
    ['21/11/2026', number(46347, 'dd/mm/yyyy')],
    ['21.11.2026', number(46347, 'dd/mm/yyyy')],
    ['1.5', number(46143, 'dd/mm')],
    ['3/4', number(46115, 'dd/mm')],
    ['11/2026', number(46327, 'mm/yyyy')],
    ['21 nov. 2026', number(46347, 'd mmm yyyy')],
    ['21 novembre 2026', number(46347, 'd mmm yyyy')],
    ['21/11/2026 14:30', number(46347 + 14.5 / 24, 'dd/mm/yyyy hh:mm')],
    ['14:30', number(14.5 / 24, 'hh:mm')],
    ['31/02/2026', text('31/02/2026')],
    ['2026-W47', text('2026-W47')],
    ['2026-Q4', text('2026-Q4')],
    ['1.234,56', text('1.234,56')],
    ['Coût', text('Coût')],
    ["'2026-11", text('2026-11')],
    ["'=1+1", text('=1+1')],
    ['=SUM(A1;B1)', { kind: 'formula', formula: '=SUM(A1,B1)' }],
    ['=A1*1,5', { kind: 'formula', formula: '=A1*1.5' }],
    ['=TEXT(A1;"0,00; -0,00")', { kind: 'formula', formula: '=TEXT(A1,"0,00; -0,00")' }],
    ["='Coût; net'!A1", { kind: 'formula', formula: "='Coût; net'!A1" }],
    ['={1\\2;3\\4}', { kind: 'formula', formula: '={1,2;3,4}' }],
    ['+A1', { kind: 'formula', formula: '=+A1' }],
    ['-rien', { kind: 'formula', formula: '=-rien' }],
    ['+33', number(33)],
    ['@nom', text('@nom')],
    ['=', text('=')],
  ] satisfies [string, Entry][])('%j', (typed, entry) => {
    expect(read(typed, 'fr_FR')).toEqual(entry);
  });
});

describe('what a typed text becomes in an American spreadsheet', () => {
  it.each([
    ['1.5', number(1.5)],
    ['1,234.5', number(1234.5, '#,##0.00')],
    ['1,5', text('1,5')],
    ['$12', number(12, '[$$]#,##0')],
    ['11/21/2026', number(46347, 'm/d/yyyy')],
    ['21/11/2026', text('21/11/2026')],
    ['Nov 21, 2026', number(46347, 'mmm d, yyyy')],
    ['2026-11', number(46327, 'yyyy-mm')],
    ['1:30 PM', number(13.5 / 24, 'hh:mm a')],
    ['VRAI', text('VRAI')],
    ['TRUE', { kind: 'boolean', value: true }],
    ['=SUM(A1;B1)', { kind: 'formula', formula: '=SUM(A1,B1)' }],
    ['=SUM(A1,B1)', { kind: 'formula', formula: '=SUM(A1,B1)' }],
  ] satisfies [string, Entry][])('%j', (typed, entry) => {
    expect(read(typed, 'en_US')).toEqual(entry);
  });

  it('reads days first in a British one', () => {
    expect(read('21/11/2026', 'en_GB')).toEqual(number(46347, 'dd/mm/yyyy'));
  });
});

describe('a cell formatted as text', () => {
  it.each(['2026-11', '1e10', '=1+1', '12', 'VRAI'])('keeps %j as it is', (typed) => {
    expect(read(typed, 'fr_FR', '@')).toEqual(text(typed));
  });
});
