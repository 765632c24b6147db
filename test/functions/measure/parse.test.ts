import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseMeasure } from '../../../src/functions/measure/parse.ts';
import { printMeasure } from '../../../src/functions/measure/print.ts';
import { rangesOf } from '../../../src/functions/measure/ranges.ts';
import { parseReference, printReference } from '../../../src/functions/measure/reference.ts';
import type { Area, Tree } from '../../../src/functions/measure/tree.ts';

const print = (formula: string, decimalComma?: boolean): string | undefined => {
  const tree = parseMeasure(formula, decimalComma);
  return tree && printMeasure(tree);
};

describe('what a measure may be', () => {
  it.each([
    ['=KPI_CPL(B2:B; C2:C)', '=KPI_CPL(B2:B; C2:C)'],
    ['=KPI_CPL(B2:B,C2:C)', '=KPI_CPL(B2:B; C2:C)'],
    ['= kpi_cpl( $B$2:$B$9 ;c2:c9 ) ', '=KPI_CPL(B2:B9; C2:C9)'],
    ["=KPI_CPL('L''été à Nîmes'!B2:B; 'Coûts 2026'!C2:C)", "=KPI_CPL('L''été à Nîmes'!B2:B; 'Coûts 2026'!C2:C)"],
    ['=KPI_CPL(Données!B2:B; Données!C2:C)', "=KPI_CPL('Données'!B2:B; 'Données'!C2:C)"],
    ['=KPI_CPL(A:C; B9:A1)', '=KPI_CPL(A:C; A1:B9)'],
    ['=KPI_CPL(2:5; B2:7)', '=KPI_CPL(2:5; B2:7)'],
    ['=KPI_CPL(depenses_2026; Leads.total)', '=KPI_CPL(depenses_2026; Leads.total)'],
    ['=KPI_ROI(KPI_REVENUE(B2:B;C2:C);1000)', '=KPI_ROI(KPI_REVENUE(B2:B; C2:C); 1000)'],
    ['=KPI_CPL(100;;C2)', '=KPI_CPL(100; ; C2)'],
    ['=KPI_X()', '=KPI_X()'],
    ['=somme(B2:B)', '=SUM(B2:B)'],
    ['=AVERAGE(B2:B, D2:D)', '=AVERAGE(B2:B; D2:D)'],
    ['=Feuille1!$B$7', "='Feuille1'!B7"],
    ['=+B7', '=B7'],
    ['=-B7*2%', '=(-B7)*(2%)'],
    ['=(A1+B1)/2-C1', '=((A1+B1)/2)-C1'],
    ['=KPI_X("a ""b""; c"; VRAI; faux)', '=KPI_X("a ""b""; c"; TRUE; FALSE)'],
    ['=LEAD2024', '=LEAD2024'],
  ])('reads %s', (formula, printed) => {
    expect(print(formula)).toBe(printed);
  });

  it.each([
    ['KPI_CPL(B2:B; C2:C)', 'no equals sign'],
    ['=', 'nothing'],
    ['=IF(A1>0; KPI_CPL(B1; C1); 0)', 'another function'],
    ['=SUMIFS(B2:B; A2:A; "Paris")', 'another function'],
    ['=KPI_CPL({1;2}; C2:C)', 'array literal'],
    ['=KPI_CPL(B2:B; C2:C', 'unclosed'],
    ['=KPI_CPL(B2:B; C2:C))', 'closed twice'],
    ['=KPI_CPL(B2:B C2:C)', 'no separator'],
    ['=KPI_CPL(A1; B1, C1)', 'two separators in one call'],
    ['=KPI_CPL(#REF!; C2:C)', 'a reference that is gone'],
    ['=A1^2', 'a power'],
    ['=A1&B1', 'joined texts'],
    ['=A1>3', 'a comparison'],
    ['=KPI_CPL(A1 B1)', 'an intersection'],
    ['=1 2', 'two figures'],
    ['=SUM()', 'a total of nothing'],
    ['=A:A5', 'an end that Sheets does not write'],
    ["='Sans fin!A1", 'an unclosed quote'],
    ['=1e999', 'a number too large'],
  ])('does not read %s: %s', (formula) => {
    expect(parseMeasure(formula)).toBeUndefined();
  });

  it.each([
    ['=KPI_X(A1; 0,5)', undefined, '=KPI_X(A1; 0.5)'],
    ['=KPI_X(A1; KPI_Y(0,5))', undefined, '=KPI_X(A1; KPI_Y(0.5))'],
    ['=KPI_X(0,5)', undefined, '=KPI_X(0; 5)'],
    ['=KPI_X(0,5)', true, '=KPI_X(0.5)'],
    ['=KPI_X(0,5)', false, '=KPI_X(0; 5)'],
    ['=KPI_X(A1,B1)', true, '=KPI_X(A1; B1)'],
    ['=B7*0,5', undefined, '=B7*0.5'],
    ['=KPI_X(1.5; 12,5%)', undefined, '=KPI_X(1.5; 12.5%)'],
    ['=KPI_X("a;b", 1,5)', undefined, '=KPI_X("a;b"; 1; 5)'],
    ["=KPI_X('a;b'!A1, 1,5)", undefined, "=KPI_X('a;b'!A1; 1; 5)"],
  ])('%s with decimal comma %s is %s', (formula, decimalComma, printed) => {
    expect(print(formula, decimalComma)).toBe(printed);
  });

  it('names the ranges to read, in order, nested ones too', () => {
    const tree = parseMeasure("=KPI_ROI(SUM('Mes ventes'!B2:B)*0.3; budget) + D4");
    expect(tree && rangesOf(tree).map(printReference)).toEqual(["'Mes ventes'!B2:B", 'budget', 'D4']);
  });
});

describe('references', () => {
  it.each([
    ['A2:A', { sheet: undefined, top: 2, left: 1, bottom: undefined, right: 1 }],
    ['AA10', { sheet: undefined, top: 10, left: 27, bottom: 10, right: 27 }],
    ["'L''an 1'!ZZ1:A3", { sheet: "L'an 1", top: 1, left: 1, bottom: 3, right: 702 }],
    ['dates', { name: 'dates' }],
  ])('%s', (text, reference) => {
    expect(parseReference(text)).toEqual(reference);
  });

  it.each(['', 'A1:', '!A1', 'A1 B2', '12', 'Feuille!', "'x'A1"])('refuses %j', (text) => {
    expect(parseReference(text)).toBeUndefined();
  });
});

const sheetName = fc.string({ minLength: 1, maxLength: 12, unit: 'grapheme' });
const row = fc.integer({ min: 1, max: 1000 });
const column = fc.integer({ min: 1, max: 800 });
const area: fc.Arbitrary<Area> = fc
  .record({ sheet: fc.option(sheetName, { nil: undefined }), top: row, left: column, height: row, width: column })
  .chain(({ sheet, top, left, height, width }) =>
    fc.constantFrom<Area>(
      { sheet, top, left, bottom: top + height - 1, right: left + width - 1 },
      { sheet, top, left, bottom: undefined, right: left + width - 1 },
      { sheet, top, left, bottom: top + height - 1, right: undefined },
    ),
  );
const { tree } = fc.letrec<{ tree: Tree }>((tie) => {
  const args = fc.array(tie('tree'), { minLength: 1, maxLength: 4 });
  return {
    tree: fc.oneof(
      { depthSize: 'small', withCrossShrink: true },
      fc
        .double({ min: 0, noNaN: true, noDefaultInfinity: true })
        .map((value): Tree => ({ kind: 'number', value: Math.abs(value) })),
      fc.string().map((value): Tree => ({ kind: 'text', value })),
      fc.boolean().map((value): Tree => ({ kind: 'boolean', value })),
      area.map((reference): Tree => ({ kind: 'reference', reference })),
      fc.constantFrom('budget', 'été_2026').map((name): Tree => ({ kind: 'reference', reference: { name } })),
      args.map((args): Tree => ({ kind: 'call', id: 'CPL', args })),
      args.map((args): Tree => ({ kind: 'aggregate', name: 'SUM', args })),
      tie('tree').map((of): Tree => ({ kind: 'negation', of })),
      tie('tree').map((of): Tree => ({ kind: 'percent', of })),
      fc
        .tuple(fc.constantFrom('+', '-', '*', '/' as const), tie('tree'), tie('tree'))
        .map(([operator, left, right]): Tree => ({ kind: 'operation', operator: operator as '+', left, right })),
    ),
  };
});

describe('properties', () => {
  it('printing and parsing give back the same measure', () => {
    fc.assert(
      fc.property(tree, (tree) => {
        expect(parseMeasure(printMeasure(tree), false)).toEqual(tree);
      }),
      { numRuns: 300 },
    );
  });

  it('no text makes it throw', () => {
    const scraps = fc.constantFrom(
      'KPI_CPL(',
      'SUM(',
      '(',
      ')',
      ';',
      ',',
      "'",
      '"',
      '!',
      'A1',
      'A2:A',
      '$',
      ':',
      '-',
      '%',
      '0,5',
      '{',
      '#REF!',
      'é',
      ' ',
    );
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.array(scraps, { maxLength: 40 }).map((parts) => parts.join('')),
        ),
        (text) => {
          const tree = parseMeasure(`=${text}`);
          if (tree) expect(parseMeasure(printMeasure(tree), false)).toEqual(tree);
        },
      ),
      { numRuns: 1000 },
    );
  });

  it.each([
    ['parentheses', `=${'('.repeat(20_000)}1${')'.repeat(20_000)}`],
    ['signs', `=${'-'.repeat(40_000)}1`],
    ['sums', `=1${'+1'.repeat(20_000)}`],
    ['calls', `=${'KPI_X('.repeat(8000)}${')'.repeat(8000)}`],
    ['quotes', `=${"'".repeat(49_000)}`],
    ['letters', `=${'A'.repeat(49_000)}`],
  ])('a hostile pile of %s is not read, and quickly', (_what, formula) => {
    expect(parseMeasure(formula)).toBeUndefined();
  });
});
