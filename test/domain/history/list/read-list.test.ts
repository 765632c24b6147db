import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type ListOptions, readList } from '../../../../src/domain/history/list/read-list.ts';
import { splitList } from '../../../../src/domain/history/list/split-list.ts';

const FRENCH: ListOptions = { grain: 'month', rate: false, order: 'day-first', mark: ',' };
const AMERICAN: ListOptions = { grain: 'month', rate: false, order: 'month-first', mark: '.' };

function values(text: string, options: ListOptions): readonly (readonly [string, number])[] {
  return readList(text, options).values.map(({ period, value }) => [period.key, value]);
}
function refused(text: string, options: ListOptions): readonly (readonly [number, string])[] {
  return readList(text, options).refused.map(({ line, reason }) => [line, reason]);
}

describe('a list is split', () => {
  it.each([
    [
      'a;b\nc;d',
      [
        [1, 'a', 'b'],
        [2, 'c', 'd'],
      ],
    ],
    [
      'a\tb\r\nc\td\r\n',
      [
        [1, 'a', 'b'],
        [2, 'c', 'd'],
      ],
    ],
    ['\uFEFFa;b', [[1, 'a', 'b']]],
    ['sep=;\na;b', [[2, 'a', 'b']]],
    ['sep=,\na,b', [[2, 'a', 'b']]],
    [
      'a;1,5\n\n;\nb;2,5',
      [
        [1, 'a', '1,5'],
        [4, 'b', '2,5'],
      ],
    ],
    ['a,"1,234.5"', [[1, 'a', '1,234.5']]],
    ['a;"dit ""oui"""', [[1, 'a', 'dit "oui"']]],
    ['a; "x" ;', [[1, 'a', 'x', '']]],
    [
      'a;"sur\ndeux"\nb;c',
      [
        [1, 'a', 'sur\ndeux'],
        [3, 'b', 'c'],
      ],
    ],
    ['a;5" de pluie', [[1, 'a', '5" de pluie']]],
    ['a;"x"y', [[1, 'a', '"x"y']]],
    [
      'a\rb',
      [
        [1, 'a'],
        [2, 'b'],
      ],
    ],
    ['a;b\tc', [[1, 'a;b', 'c']]],
    ['seule', [[1, 'seule']]],
    [' a ;\t', [[1, 'a ;', '']]],
    [' a ;" b " ; c ', [[1, 'a', 'b', 'c']]],
    ['abc;"x"', [[1, 'abc', 'x']]],
    ['sep=;', []],
    [
      'a;b\nsep=;',
      [
        [1, 'a', 'b'],
        [2, 'sep=', ''],
      ],
    ],
    ['', []],
  ] as const)('%j', (text, lines) => {
    expect(splitList(text).map(({ line, cells }) => [line, ...cells])).toEqual(lines);
  });

  it('any cells written as CSV come back as they were', () => {
    const cell = fc.string().filter((text) => text === text.trim() && !/\r/.test(text));
    const row = fc.tuple(cell, cell).filter((cells) => cells.some((text) => text !== ''));
    fc.assert(
      fc.property(fc.array(row, { minLength: 1 }), fc.constantFrom(';', '\t', ','), (rows, separator) => {
        const text = rows.map((cells) => cells.map((one) => `"${one.replace(/"/g, '""')}"`).join(separator)).join('\n');
        expect(splitList(text).map(({ cells }) => cells)).toEqual(rows);
      }),
    );
  });
});

describe('a list of values', () => {
  it('as a French Excel saves it', () => {
    const text =
      '\uFEFFMois;Chiffre d’affaires\r\n01/09/2026;1\u00a0234,50 €\r\n01/10/2026;980\r\n15/11/2026;1\u202f020,25\r\n';
    expect(values(text, FRENCH)).toEqual([
      ['2026-09', 1234.5],
      ['2026-10', 980],
      ['2026-11', 1020.25],
    ]);
    expect(readList(text, FRENCH)).toMatchObject({ titled: true, order: 'day-first', unclearDate: '', mark: ',' });
  });

  it('as an English one copies it, in a French file', () => {
    const text = 'Month\tRevenue\n9/30/2026\t$1,234.50\nOct 2026\t$980.00';
    expect(values(text, FRENCH)).toEqual([
      ['2026-09', 1234.5],
      ['2026-10', 980],
    ]);
  });

  it('without a title starts at its first line', () => {
    expect(readList('2026-10;1\n2026-11;2', FRENCH)).toMatchObject({ titled: false, refused: [] });
    expect(refused('2026-10;néant\n2026-11;2', FRENCH)).toEqual([[1, 'number']]);
    expect(readList('Objectif 2026;Réalisé 2026\n2026-10;1', FRENCH).refused).toHaveLength(1);
  });

  it.each([
    ['2026-10;1;2', 'columns'],
    [';5', 'no-period'],
    ['2026-10;', 'no-value'],
    ['2026-10', 'no-value'],
    ['bientôt;5', 'period'],
    ['31/02/2026;5', 'period'],
    ['2026-10;5 leads', 'number'],
    ['2026-W40;5', 'grain'],
    ['2026;5', 'grain'],
    ['2026-10;5 %', 'percent'],
  ])('refuses %s: %s', (line, reason) => {
    expect(refused(`2026-09;4\n${line}`, FRENCH)).toEqual([[2, reason]]);
    expect(values(`2026-09;4\n${line}`, FRENCH)).toEqual([['2026-09', 4]]);
  });

  it('of a rate takes per cent, or shares from 0 to 1; a bare 60 could mean something else', () => {
    const rate = { ...FRENCH, rate: true };
    expect(values('2026-09;4,5 %\n2026-10;0,05\n2026-11;1', rate)).toEqual([
      ['2026-09', 0.045],
      ['2026-10', 0.05],
      ['2026-11', 1],
    ]);
    expect(refused('2026-09;4,5\n2026-10;-1,01', rate)).toEqual([
      [1, 'percent-missing'],
      [2, 'percent-missing'],
    ]);
  });

  it('refuses two values for one period, both; the same value twice is one', () => {
    const text = '01/10/2026;5\n15/10/2026;6\n2026-11;7\n2026-11;7,0\n2026-12;8';
    expect(values(text, FRENCH)).toEqual([
      ['2026-11', 7],
      ['2026-12', 8],
    ]);
    expect(refused(text, FRENCH)).toEqual([
      [1, 'twice'],
      [2, 'twice'],
    ]);
  });

  it('tells the order of its dates by the one that can be read one way only', () => {
    expect(values('03/04/2026;1\n04/13/2026;2', { ...FRENCH, grain: 'day' })).toEqual([
      ['2026-03-04', 1],
      ['2026-04-13', 2],
    ]);
    expect(readList('03/04/2026;1\n04/13/2026;2', FRENCH)).toMatchObject({ order: 'month-first', unclearDate: '' });
  });

  it('takes the file’s order where nothing tells, and says which date is in doubt', () => {
    expect(readList('04/04/2026;1\n03/04/2026;2', FRENCH)).toMatchObject({
      order: 'day-first',
      unclearDate: '03/04/2026',
    });
    expect(readList('04/04/2026;1', FRENCH).unclearDate).toBe('');
    expect(values('03/04/2026;2', AMERICAN)).toEqual([['2026-03', 2]]);
  });

  it('refuses what contradicts the order that the file has, where the list is of two minds', () => {
    expect(refused('13/04/2026;1\n04/14/2026;2', { ...FRENCH, grain: 'day' })).toEqual([[2, 'period']]);
  });

  it('follows the person’s choice against what it would have taken', () => {
    const chosen = { ...FRENCH, order: 'month-first', chosenOrder: true } as const;
    expect(values('03/04/2026;2', chosen)).toEqual([['2026-03', 2]]);
    expect(refused('03/04/2026;2\n13/04/2026;1', chosen)).toEqual([[2, 'period']]);
    expect(values('2026-10;1,234', { ...FRENCH, mark: '.', chosenMark: true })).toEqual([['2026-10', 1234]]);
  });

  it('tells its decimal mark likewise', () => {
    expect(values('2026-09;1.234\n2026-10;2.5', FRENCH)).toEqual([
      ['2026-09', 1.234],
      ['2026-10', 2.5],
    ]);
    expect(readList('2026-09;1,234', FRENCH)).toMatchObject({ mark: ',', unclearFigure: '1,234' });
    expect(readList('2026-09;1,234\n2026-10;1,5', AMERICAN)).toMatchObject({ mark: ',', unclearFigure: '' });
    expect(refused('2026-09;1,5\n2026-10;1.5', FRENCH)).toEqual([[2, 'number']]);
  });

  it('numbers quarters and years by the fiscal year that the team has', () => {
    const { values: read } = readList('15/04/2026;1\n2026-Q2;2', { ...FRENCH, grain: 'quarter', fiscalStart: 4 });
    expect(read.map(({ period }) => [period.key, period.start])).toEqual([
      ['2026-04-Q1', 20544],
      ['2026-04-Q2', 20635],
    ]);
  });

  it('keeps the file’s own order and mark where the list is of two minds', () => {
    const american = { ...AMERICAN, grain: 'day' } as const;
    expect(refused('13/04/2026;1\n04/14/2026;2', american)).toEqual([[1, 'period']]);
    expect(refused('2026-04-01;1,5\n2026-04-02;1.5', american)).toEqual([[1, 'number']]);
  });

  it('has no doubt to tell where there is none', () => {
    expect(readList('2026-10;1', FRENCH)).toMatchObject({ unclearDate: '', unclearFigure: '', titled: false });
    expect(readList('', FRENCH)).toMatchObject({ values: [], refused: [], titled: false });
    const chosen = { ...FRENCH, chosenMark: true, chosenOrder: true };
    expect(readList('03/04/2026;1,234', chosen)).toMatchObject({ mark: ',', order: 'day-first' });
  });

  it('takes no line for a title that has no second cell', () => {
    expect(readList('Mois;\n2026-10;1', FRENCH).titled).toBe(false);
    expect(refused('Mois;\n2026-10;1', FRENCH)).toEqual([[1, 'period']]);
  });

  it('passes over empty cells after the value', () => {
    expect(values('2026-10;1;;', FRENCH)).toEqual([['2026-10', 1]]);
  });

  it('shows the refused lines in their order, each as it was read', () => {
    const { refused: not } = readList('2026-09;4\n2026-10;5\nbientôt;1\n01/10/2026;6', FRENCH);
    expect(not).toEqual([
      { line: 2, text: '2026-10 ; 5', reason: 'twice' },
      { line: 3, text: 'bientôt ; 1', reason: 'period' },
      { line: 4, text: '2026-10 ; 6', reason: 'twice' },
    ]);
  });

  it('shows of a refused line what fits', () => {
    expect(readList(`2026-09;1\n${'x'.repeat(300)};2`, FRENCH).refused[0]?.text).toHaveLength(80);
  });

  it('any text is read or refused line by line, and never throws', () => {
    fc.assert(
      fc.property(fc.string(), fc.constantFrom(FRENCH, AMERICAN), (text, options) => {
        const { values: read, refused: not, titled } = readList(text, options);
        expect(splitList(text).length - Number(titled)).toBeGreaterThanOrEqual(read.length + not.length);
        for (const { value } of read) expect(Number.isFinite(value)).toBe(true);
      }),
    );
  });
});
