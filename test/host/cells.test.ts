import { beforeAll, describe, expect, it } from 'vitest';
import type { Host } from '../../src/host/types.ts';
import { openHost, script } from './fixtures/open-host.ts';

let host: Host;
beforeAll(async () => {
  host = await openHost();
});

describe('what a script reads of cells', () => {
  it('gives blanks as empty texts and dates at midnight of the spreadsheet’s zone', () => {
    expect(script(host, "return data.getRange('A2:C2').getValues()")).toEqual([
      [new Date('2026-10-31T23:00:00Z'), 1000, 10],
    ]);
    expect(script(host, "return data.getRange('C4').getValue()")).toBe('');
  });

  it('shows numbers and days as the locale writes them', () => {
    expect(script(host, "return data.getRange('A4:B4').getDisplayValues()")).toEqual([['03/11/2026', '250,5']]);
  });

  it.each([
    ['=1/0', '#DIV/0!'],
    ['=NA()', '#N/A'],
    ['=NULLEPART(1)', '#NAME?'],
    ['=A1+', '#ERROR!'],
    ['=Absente!A1', '#REF!'],
    ['=SUM(A1,B1)', '#ERROR!'],
  ])('names the error of %s', (formula, error) => {
    host.person.type('KPI!J1', formula);
    expect(script(host, "return kpi.getRange('J1').getValue()")).toBe(error);
  });

  it('gives a formula back with the separators of the locale', () => {
    host.person.type('KPI!J1', '=IF(KPI!B2>1,5;"a;b";2,5)');
    expect(script(host, "return kpi.getRange('J1').getFormula()")).toBe('=IF(KPI!B2>1,5;"a;b";2,5)');
  });
});

describe('what a script writes into cells', () => {
  const written = (value: string, setup = ''): unknown =>
    script(
      host,
      `const cell = kpi.getRange('H5'); cell.clear(); ${setup} cell.setValue(${value}); return cell.getValue()`,
    );

  it.each([
    ['a number', '12.5', 12.5],
    ['a text that is a number in the locale', "'1,5'", 1.5],
    ['a month, which becomes a day', "'2026-11'", new Date('2026-10-31T23:00:00Z')],
    ['a text behind an apostrophe', `"'2026-11"`, '2026-11'],
    ['an instant', 'new Date(Date.UTC(2026, 6, 1, 12))', new Date('2026-07-01T12:00:00Z')],
    ['a truth value', 'true', true],
    ['a formula', "'=1+1'", 2],
    ['null, which clears', 'null', ''],
    ['undefined, which clears', 'undefined', ''],
    ['an error by its name', "'#N/A'", '#N/A'],
    ['NaN', 'NaN', '#NUM!'],
  ])('reads %s', (_, value, result) => {
    expect(written(value)).toEqual(result);
  });

  it.each(["'2026-11'", "'1e10'", "'=1+1'", "'007'"])('keeps %s where the format is text', (value) => {
    expect(written(value, "cell.setNumberFormat('@');")).toBe(value.slice(1, -1));
  });

  it('recalculates before the next read', () => {
    host.person.type('KPI!A1', '=Données!B2*2');
    expect(script(host, "data.getRange('B2').setValue(7); return kpi.getRange('A1').getValue()")).toBe(14);
    script(host, "data.getRange('B2').setValue(1000)");
  });

  it('appends after the last row with content, and counts a formula that shows an empty text', () => {
    expect(
      script(
        host,
        `const sheet = book.insertSheet('Suite');
         sheet.appendRow(['a', 1]); sheet.getRange('A4').setFormula('=""'); sheet.appendRow(["'=1", 2]);
         return [sheet.getLastRow(), sheet.getLastColumn(), sheet.getRange('A5').getValue(), sheet.getMaxRows()]`,
      ),
    ).toEqual([5, 2, '=1', 1000]);
  });

  it('sorts rows, blanks last, texts as texts', () => {
    expect(
      script(
        host,
        `const sheet = book.insertSheet('Tri');
         sheet.getRange('A1:B4').setValues([['b', 2], ['', 9], ["'10", 1], ['a', 3]]);
         sheet.getRange('A1:B4').sort({ column: 1, ascending: false });
         return sheet.getRange('A1:B4').getValues()`,
      ),
    ).toEqual([
      ['b', 2],
      ['a', 3],
      ['10', 1],
      ['', 9],
    ]);
  });
});
