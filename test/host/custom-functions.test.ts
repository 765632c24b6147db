import { beforeAll, describe, expect, it } from 'vitest';
import type { Host } from '../../src/host/types.ts';
import { openHost } from './fixtures/open-host.ts';

let host: Host;
beforeAll(async () => {
  host = await openHost();
});

function cell(formula: string): unknown {
  host.person.clear('KPI!A1:F6');
  host.person.type('KPI!A1', formula);
  return host.value('KPI!A1');
}

describe('a custom function', () => {
  it('is found by its doc comment', () => {
    expect(host.customFunctions).toEqual(['KPI_CPL', 'KPI_SHOW', 'KPI_TABLE', 'KPI_EVAL']);
  });

  it.each([
    ['a number', '=KPI_SHOW(Données!B2)', 'number 1000'],
    ['a text', '=KPI_SHOW(Données!D2)', 'string "Ads"'],
    ['a blank cell', '=KPI_SHOW(Données!C4)', 'string ""'],
    ['a day as a Date of its realm', '=KPI_SHOW(Données!A2)', 'Date 2026-10-31T23:00:00.000Z'],
    ['a percentage', '=KPI_SHOW(10%)', 'number 0.1'],
    ['a truth value', '=KPI_SHOW(1=1)', 'boolean true'],
    ['a range row by row', '=KPI_SHOW(Données!B2:C3)', 'table [[1000,10],[500,5]]'],
    ['an open range with its blanks', '=KPI_SHOW(Données!C999:D)', 'table [["",""],["",""]]'],
    ['an error as its name', '=KPI_SHOW(1/0)', 'string "#DIV/0!"'],
    ['nothing', '=KPI_SHOW()', 'undefined undefined'],
  ])('is given %s', (_, formula, shown) => {
    expect(cell(formula)).toBe(shown);
  });

  it('gives a table that fills its neighbours', () => {
    cell('=KPI_TABLE(2;3)');
    expect(host.get('KPI!A1:C2')).toEqual([
      [0, 1, 2],
      [10, 11, 12],
    ]);
  });

  it('gives an error where the table would overwrite something', () => {
    host.person.clear('KPI!A1:F6');
    host.person.type('KPI!B2', 'occupé');
    host.person.type('KPI!A1', '=KPI_TABLE(2;3)');
    expect(host.value('KPI!A1')).toBe('#REF!');
    host.person.clear('KPI!B2');
    expect(host.value('KPI!C2')).toBe(12);
  });

  it('shows what it throws as the sentence behind #ERROR!', () => {
    expect(cell('=KPI_CPL(Données!B2;0)')).toBe('#ERROR!');
    expect(host.message('KPI!A1')).toBe('KPI_CPL : aucun lead sur la période.');
  });

  it.each([
    ['NaN', '0/0', '#NUM!'],
    ['Infinity', '1/0', '#NUM!'],
    ['null', 'null', ''],
    ['undefined', 'undefined', ''],
    ['an object', '({})', '#ERROR!'],
    ['a Date', 'new Date(Date.UTC(2026, 0, 15, 9))', new Date('2026-01-15T09:00:00Z')],
    ['an empty list', '[]', ''],
  ])('that returns %s', (_, code, shown) => {
    expect(cell(`=KPI_EVAL("${code}")`)).toEqual(shown);
  });

  it('runs again when its cells change', () => {
    cell('=KPI_CPL(Données!B2:B3;Données!C2:C3)');
    host.person.type('Données!B2', '2500');
    expect(host.value('KPI!A1')).toBe(200);
    host.person.type('Données!B2', '1000');
    expect(host.value('KPI!A1')).toBe(100);
  });
});

describe('volatile arguments', () => {
  const refusal = 'This function is not allowed to reference a cell with NOW(), RAND(), or RANDBETWEEN().';

  it.each(['=KPI_SHOW(NOW())', '=KPI_SHOW(1+RAND())', '=KPI_SHOW(TODAY())', '=1+KPI_SHOW(RANDBETWEEN(1;9))'])(
    'are refused in %s',
    (formula) => {
      expect(cell(formula)).toBe('#ERROR!');
      expect(host.message('KPI!A1')).toBe(refusal);
    },
  );

  it('are refused through cells, ranges and named ranges', () => {
    host.person.type('KPI!H1', '=NOW()');
    host.person.type('KPI!H2', '=H1+1');
    host.person.nameRange('instant', 'KPI!H2');
    for (const formula of ['=KPI_SHOW(H2)', '=KPI_SHOW(G1:I3)', '=KPI_SHOW(instant)']) {
      cell(formula);
      expect(host.message('KPI!A1')).toBe(refusal);
    }
    host.person.clear('KPI!H1:H2');
    expect(cell('=KPI_SHOW(H2)')).toBe('string ""');
  });

  it('beside the call are no harm', () => {
    expect(cell('=LEN(KPI_SHOW(1))*IF(TODAY()>0;1;0)')).toBe(8);
  });
});

describe('NOW and TODAY', () => {
  it('follow the host’s clock in the spreadsheet’s zone', () => {
    host.clock.set('2026-11-21T23:30:00Z');
    host.person.type('KPI!K1', '=TODAY()');
    host.person.type('KPI!K2', '=NOW()');
    expect(host.get('KPI!K1:K2')).toEqual([[new Date('2026-11-21T23:00:00Z')], [new Date('2026-11-21T23:30:00Z')]]);
  });
});
