import { describe, expect, it } from 'vitest';
import { parseDay } from '../../../src/domain/history/calendar.ts';
import { type MeasureCell, measurer } from '../../../src/functions/measure/measure.ts';
import { isNoValue } from '../../../src/functions/measure/no-value.ts';
import { cell, day, surroundings, type TestCell, workbook } from './workbook.ts';

const SPEND: readonly (readonly TestCell[])[] = [
  ['Date', 'Dépenses', 'Leads'],
  [day('2026-11-02'), 1000, 10],
  [day('2026-11-09'), 3000, 70],
  [day('2026-11-16'), 500, '', '', true],
];

function read(
  formula: string,
  sheets: Parameters<typeof workbook>[0],
  displayed: unknown = '#NAME?',
  more: Partial<MeasureCell> = {},
) {
  const source = workbook({ KPI: [[]], ...sheets }, { depenses: "'Leads 2026'!B2:B", perdu: 'Partie!A1:A9' });
  return measurer(surroundings(source)).read({ formula, displayed, sheet: 'KPI', ...more });
}

describe('a measure computed from the raw ranges', () => {
  it.each([
    ['a call on open ranges', "=KPI_CPL('Leads 2026'!B2:B; 'Leads 2026'!C2:C)", 56.25, 80, 1],
    ['a call on whole columns, titles included', "=KPI_CPL('Leads 2026'!B:B, 'Leads 2026'!C:C)", 56.25, 80, 1],
    ['a call on bounded ranges', "=KPI_CPL('Leads 2026'!$B$2:$B$3; 'Leads 2026'!$C$2:$C$3)", 50, 80, 0],
    ['a named range', "=KPI_CPL(depenses; 'Leads 2026'!C2:C)", 56.25, 80, 1],
    ['literals', '=KPI_CPL(2000; 200)', 10, 200, 0],
    ['a nested call', "=KPI_CPL(KPI_CPL('Leads 2026'!B2:B3; 'Leads 2026'!C2:C3); 5)", 10, 5, 0],
    ['a native total inside a call', "=KPI_CPL(SUM('Leads 2026'!B2:B); 100)", 45, 100, 0],
    ['a team’s own total', "=SUM('Leads 2026'!C2:C)", 80, undefined, 0],
    ['a mean, with what it rests on', "=AVERAGE('Leads 2026'!C2:C)", 40, 2, 0],
    ['counts', "=COUNT('Leads 2026'!A1:C4)", 8, undefined, 0],
    ['filled cells', "=COUNTA('Leads 2026'!A1:C4)", 11, undefined, 0],
    ['extremes', "=MAX('Leads 2026'!B2:B)-MIN('Leads 2026'!B2:B)", 2500, undefined, 0],
    ['arithmetic', "=(SUM('Leads 2026'!B2:B)/SUM('Leads 2026'!C2:C)+3.75)*10%", 6, undefined, 1],
    ['a truth in the formula, not one in a cell', "=SUM('Leads 2026'!B2; TRUE; 'Leads 2026'!E4)", 1001, undefined, 0],
    ['a blank cell, which is 0 in arithmetic', "='Leads 2026'!C4+7", 7, undefined, 0],
  ])('%s', (_what, formula, value, volume, incompleteRows) => {
    expect(read(formula, { 'Leads 2026': SPEND })).toEqual({ value, volume, incompleteRows });
  });

  it('gives open ranges of two sheets of one size the same height', () => {
    const answer = read('=KPI_NPS(Notes!A2:A)', { Notes: [['Note'], [9], [10], ['']] });
    expect(answer).toEqual({ value: 100, volume: 2, incompleteRows: 0 });
  });

  it.each([
    ['no lead', '=KPI_CPL(500; 0)', 'refused', 'DIV0'],
    ['text among the figures', "=KPI_CPL('Leads 2026'!A2:A; 'Leads 2026'!C2:C)", 'refused', 'TEXT'],
    ['a sheet that is gone', '=KPI_CPL(Partie!B2:B; Partie!C2:C)', 'gone', undefined],
    ['a named range that is gone', '=SUM(inconnu)', 'gone', undefined],
    ['a named range of a sheet that is gone', '=SUM(perdu)', 'gone', undefined],
    ['a deleted reference', '=KPI_CPL(#REF!; 10)', 'gone', undefined],
    ['a division by nothing', "=1/'Leads 2026'!C4", 'error', undefined],
    ['a figure too large', '=1E308*10', 'error', undefined],
    ['nothing to divide yet', "=KPI_CPL('Leads 2026'!C4; 10)", 'blank', undefined],
    ['a total of nothing', "=SUM('Leads 2026'!E2:E)", 'blank', undefined],
    ['a mean of nothing', "=AVERAGE('Leads 2026'!E2:E)", 'blank', undefined],
    ['a total of dates', "=SUM('Leads 2026'!A2:A)", 'date', undefined],
  ])('has no value for %s', (_what, formula, reason, code) => {
    const answer = read(formula, { 'Leads 2026': SPEND });
    expect(answer).toMatchObject({ reason });
    if (isNoValue(answer)) expect(answer.refused?.refusal.code).toBe(code);
  });

  it.each(['Loading...', '#N/A', '#DIV/0!'])('is stopped by %s among the figures', (error) => {
    const sheets = { 'Leads 2026': [[1000], [error]] };
    expect(read("=SUM('Leads 2026'!A1:A2)", sheets)).toMatchObject({
      reason: error.startsWith('L') ? 'loading' : 'error',
    });
    expect(read("=COUNT('Leads 2026'!A1:A2)", sheets)).toMatchObject({ value: 1 });
    expect(read("=KPI_CPL('Leads 2026'!A1:A2; 10)", sheets)).toMatchObject({ reason: 'refused' });
  });
});

describe('a measure read as displayed', () => {
  it.each([
    [0.25, { value: 0.25, volume: undefined, incompleteRows: 0 }],
    ['Loading...', { reason: 'loading', seen: 'Loading...' }],
    ['Chargement…', { reason: 'loading', seen: 'Chargement…' }],
    ['#NAME?', { reason: 'error', seen: '#NAME?' }],
    ['#ERROR!', { reason: 'error', seen: '#ERROR!' }],
    ['bientôt', { reason: 'text', seen: 'bientôt' }],
    ['1 234,50', { reason: 'text', seen: '1 234,50' }],
    ['', { reason: 'blank' }],
    [' ', { reason: 'blank' }],
    [day('2026-11-02'), { reason: 'date' }],
    [true, { reason: 'boolean', seen: 'true' }],
    [Number.NaN, { reason: 'error', seen: '#NUM!' }],
  ])('%j', (displayed, answer) => {
    expect(read('=IF(A1>0; 1; 0)', {}, displayed)).toEqual(answer);
    expect(read('', {}, displayed)).toEqual(answer);
  });

  it('takes a ticked box for a KPI that is done or not done', () => {
    expect(read('', {}, true, { checkbox: true })).toMatchObject({ value: 1 });
    expect(read('=Plan!A1', { Plan: [[false]] }, '', { checkbox: true })).toMatchObject({ value: 0 });
  });

  it('takes a function that answers a table as its cell displays it', () => {
    expect(read('=KPI_BY("CPL"; A2:A; B2:B; C2:C)', {}, 'Canal')).toMatchObject({ reason: 'text', seen: 'Canal' });
    expect(read('=KPI_INCONNU(A2:A)', {}, 12)).toMatchObject({ value: 12 });
    expect(read('=A1:B2+1', {}, 3)).toMatchObject({ value: 3 });
  });
});

describe('a plain reference is followed', () => {
  const data = { 'Leads 2026': SPEND };

  it('to a figure, and to a formula computed from its own sheet', () => {
    expect(read('=Bilan!B2', { Bilan: [[], ['', 42]] })).toMatchObject({ value: 42 });
    const sheets = { ...data, 'Leads 2026': [...SPEND, [cell('=KPI_CPL(B2:B3; C2:C3)', 'Loading...')]] };
    expect(read("='Leads 2026'!A5", sheets)).toEqual({ value: 50, volume: 80, incompleteRows: 0 });
  });

  it('to what the cell displays where its formula is not readable', () => {
    expect(read('=Bilan!A1', { Bilan: [[cell('=SUMIFS(B:B; A:A; "x")', 12)]] })).toMatchObject({ value: 12 });
    expect(read('=Bilan!A1', { Bilan: [[cell('=SUMIFS(B:B; A:A; "x")', '#REF!')]] })).toMatchObject({
      reason: 'error',
    });
  });

  it('inside a call and inside arithmetic', () => {
    const Bilan = [
      [cell('=SUM(C1:C2)', 'Loading...'), cell('=D1', 'Loading...'), 30, 4],
      ['', '', 70],
    ];
    expect(read('=KPI_CPL(Bilan!A1; Bilan!B1)', { Bilan })).toMatchObject({ value: 25, volume: 4 });
    expect(read('=Bilan!A1/Bilan!B1', { Bilan })).toMatchObject({ value: 25 });
  });

  it('five steps at most: the next cell is taken as it displays', () => {
    const chain = (length: number) => [
      Array.from({ length }, (_, step) => cell(`=${String.fromCharCode(66 + step)}1`, 'Loading...')).concat([7]),
    ];
    expect(read('=Chaîne!A1', { Chaîne: chain(4) })).toMatchObject({ value: 7 });
    expect(read('=Chaîne!A1', { Chaîne: chain(5) })).toMatchObject({ value: 7 });
    expect(read('=Chaîne!A1', { Chaîne: chain(6) })).toMatchObject({ reason: 'loading' });
  });

  it('and a cycle is refused', () => {
    expect(read('=Bilan!A1', { Bilan: [[cell('=B1', 0), cell('=A1+1', 0)]] })).toMatchObject({ reason: 'cycle' });
    expect(read('=Bilan!A1', { Bilan: [[cell('=A1', 0)]] })).toMatchObject({ reason: 'cycle' });
  });

  it('without following the same cells over and over', () => {
    const wide = `=${Array.from({ length: 300 }, () => 'B1').join('+')}`;
    const next = (letter: string) => cell(wide.replace(/B1/g, `${letter}1`), 'Loading...');
    const started = performance.now();
    const answer = read('=Bilan!A1', { Bilan: [[next('B'), next('C'), next('D'), 1]] });
    expect(answer).toMatchObject({ value: 300 ** 3 });
    expect(performance.now() - started).toBeLessThan(1000);
  });
});

describe('a dated measure over a window', () => {
  const from = (text: string) => parseDay(text) ?? Number.NaN;
  const window = (start: string, end: string) => ({ from: from(start), to: from(end) });
  const over = (formula: string, start: string, end: string, rows = SPEND, dates = "'Leads 2026'!A2:A") => {
    const source = workbook({ KPI: [[]], 'Leads 2026': rows, Autre: [[1], [2], [3]] });
    return measurer(surroundings(source)).over({ formula, displayed: '', sheet: 'KPI' }, dates, window(start, end));
  };
  const CPL = "=KPI_CPL('Leads 2026'!B2:B; 'Leads 2026'!C2:C)";

  it.each([
    ['one week', CPL, '2026-11-02', '2026-11-08', 100, 10, 0],
    ['both ends included', CPL, '2026-11-02', '2026-11-09', 50, 80, 0],
    [
      'a nested call',
      "=KPI_CPL(KPI_CPL('Leads 2026'!B2:B; 'Leads 2026'!C2:C); 5)",
      '2026-11-09',
      '2026-11-09',
      3000 / 70 / 5,
      5,
      0,
    ],
    ['a total', "=SUM('Leads 2026'!C2:C)", '2026-11-03', '2026-11-30', 70, undefined, 1],
    ['a count', "=COUNT('Leads 2026'!B2:B)", '2026-11-03', '2026-11-30', 2, undefined, 0],
    ['a mean', "=AVERAGE('Leads 2026'!B2:B)", '2026-11-01', '2026-11-10', 2000, 2, 0],
    ['a constant beside dated figures', "=SUM('Leads 2026'!B2:B)*2", '2026-11-09', '2026-11-15', 6000, undefined, 0],
    ['a row that lacks one input', CPL, '2026-11-09', '2026-11-16', 50, 70, 1],
  ])('%s', (_what, formula, start, end, value, volume, incompleteRows) => {
    expect(over(formula, start, end)).toEqual({ value, volume, incompleteRows });
  });

  it('matches rows by their place in the sheet, whatever the ranges start at', () => {
    const whole = "=KPI_CPL('Leads 2026'!B:B; 'Leads 2026'!C:C)";
    for (const dates of ["'Leads 2026'!A:A", "'Leads 2026'!A2:A", "'Leads 2026'!A1:A4"]) {
      expect(over(whole, '2026-11-09', '2026-11-09', SPEND, dates)).toMatchObject({ value: 3000 / 70 });
      expect(over(CPL, '2026-11-09', '2026-11-09', SPEND, dates)).toMatchObject({ value: 3000 / 70 });
    }
  });

  it('finds no event inside a period that the data cover, and no data where they stop', () => {
    const sum = "=SUM('Leads 2026'!C2:C)";
    expect(over(sum, '2026-11-03', '2026-11-08')).toMatchObject({ value: 0 });
    expect(over("=COUNT('Leads 2026'!C2:C)", '2026-11-03', '2026-11-08')).toMatchObject({ value: 0 });
    expect(over("=AVERAGE('Leads 2026'!C2:C)", '2026-11-03', '2026-11-08')).toMatchObject({ reason: 'no-rows' });
    expect(over(sum, '2026-11-17', '2026-11-22')).toMatchObject({ reason: 'no-rows' });
    expect(over(sum, '2026-10-01', '2026-10-31')).toMatchObject({ reason: 'no-rows' });
    expect(over(sum, '2026-11-16', '2026-11-16')).toMatchObject({ reason: 'blank' });
    expect(over(CPL, '2026-11-03', '2026-11-08')).toMatchObject({ reason: 'blank' });
  });

  it('keeps the day of the spreadsheet’s zone', () => {
    const rows = [
      ['Date', 'Leads'],
      [new Date('2026-11-08T23:30:00Z'), 5],
    ];
    const source = workbook({ KPI: [[]], L: rows });
    const inZone = (zone: string) =>
      measurer(surroundings(source, zone)).over(
        { formula: '=SUM(L!B2:B)', displayed: '', sheet: 'KPI' },
        'L!A2:A',
        window('2026-11-09', '2026-11-09'),
      );
    expect(inZone('Europe/Paris')).toMatchObject({ value: 5 });
    expect(inZone('America/New_York')).toMatchObject({ reason: 'no-rows' });
  });

  it('names the row of the sheet’s range that a refusal is about, not of what the window left', () => {
    const rows = [...SPEND.slice(0, 3), [day('2026-11-10'), 'cher', 4], [day('2026-11-11'), 5, 5]];
    const answer = over(CPL, '2026-11-10', '2026-11-11', rows);
    expect(isNoValue(answer) && answer.refused?.refusal).toMatchObject({ code: 'TEXT', row: 3, seen: 'cher' });
  });

  it('counts a row without a date among the incomplete ones', () => {
    const rows = [...SPEND.slice(0, 3), ['', 800, 4], ['', '', '']];
    expect(over(CPL, '2026-11-02', '2026-11-09', rows)).toMatchObject({ value: 50, incompleteRows: 1 });
  });

  it.each([
    [
      'a text among the dates',
      [...SPEND, ['bientôt', 1, 1]],
      "'Leads 2026'!A2:A",
      { reason: 'bad-date', row: 5, seen: 'bientôt' },
    ],
    [
      'a first date written as text beside figures',
      [
        ['le 2 novembre', 1000, 10],
        [day('2026-11-03'), 1, 1],
      ],
      "'Leads 2026'!A1:A",
      { reason: 'bad-date', row: 1 },
    ],
    ['dates on two columns', SPEND, "'Leads 2026'!A2:B", { reason: 'dates-shape' }],
    ['one cell', SPEND, "'Leads 2026'!A2", { reason: 'dates-shape' }],
    ['no reference', SPEND, 'la colonne A', { reason: 'dates-shape' }],
    ['a column that is gone', SPEND, '#REF!', { reason: 'gone' }],
    ['a sheet that is gone', SPEND, 'Partie!A2:A', { reason: 'gone' }],
    ['another sheet than the figures', SPEND, 'KPI!A2:A', { reason: 'dates-elsewhere' }],
  ])('refuses %s', (_what, rows, dates, answer) => {
    expect(over("=SUM('Leads 2026'!B1:B)", '2026-11-01', '2026-11-30', rows, dates)).toMatchObject(answer);
  });
});

describe('dated or a reading of the moment', () => {
  const sheets = {
    KPI: [[]],
    'Leads 2026': SPEND,
    Bilan: [[cell("=SUM('Leads 2026'!B2:B)", 1), cell('=SUMIFS(B:B; A:A; "x")', 1), 12]],
  };
  it.each([
    ["=KPI_CPL('Leads 2026'!B2:B; 'Leads 2026'!C2:C)", true],
    ['=Bilan!A1', true],
    ["=KPI_CPL(Bilan!A1; SUM('Leads 2026'!C2:C))", true],
    ["=SUM('Leads 2026'!B2:B)*Bilan!C1", true],
    ['=Bilan!B1', false],
    ["=SUM('Leads 2026'!B2:B)/Bilan!B1", false],
    ["=SUM('Leads 2026'!C2:C)/Bilan!B1", false],
    ["=KPI_CPL(SUM('Leads 2026'!C2:C); Bilan!B1)", false],
    ["=SUM(SUM('Leads 2026'!C2:C); Bilan!B1)", false],
    ['=Bilan!C1', false],
    ['=KPI_CPL(100; 20)', false],
    ['=SUMIFS(B:B; A:A; "x")', false],
    ['', false],
  ])('%s: %s', (formula, dated) => {
    const measure = measurer(surroundings(workbook(sheets)));
    const at = { formula, displayed: 1, sheet: 'KPI' };
    expect(measure.isDated(at, "'Leads 2026'!A2:A")).toBe(dated);
    expect(measure.isDated(at, '')).toBe(false);
    if (!dated && formula) {
      const answer = measure.over(at, "'Leads 2026'!A2:A", { from: 0, to: 40_000 });
      expect(isNoValue(answer) ? answer.reason : 'constant').toMatch(/unreadable|constant/);
    }
  });
});
