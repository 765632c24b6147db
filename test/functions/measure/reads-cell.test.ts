import { describe, expect, it } from 'vitest';
import { readsWhere } from '../../../src/functions/measure/reads-cell.ts';
import type { SheetCells, Source } from '../../../src/functions/measure/source.ts';

/** Sheets as grids of formulas; figures are of no interest here. */
function workbook(sheets: Readonly<Record<string, readonly (readonly string[])[]>>): Source {
  const cells = (name: string): SheetCells | undefined => {
    const formulas = sheets[name];
    return formulas && { name, values: formulas, formulas: () => formulas, rows: 20, columns: 6 };
  };
  return {
    sheet: cells,
    named: (name) => (name === 'total' ? { sheet: 'Calcul', top: 1, left: 1, bottom: 1, right: 1 } : undefined),
  };
}

const SOURCE = workbook({
  KPI: [['Mesure'], ['=Ventes!A1']],
  Ventes: [['', '=KPI!A2*2', '=SUM(B1:B3)'], ['=IF(C1>0;"KPI!A2";1)'], ['="KPI!A2"']],
  Calcul: [['=Ventes!C1'], ['=A3'], ['=A2']],
});

const own = (formula: string): boolean =>
  readsWhere({ text: formula, home: 'KPI' }, SOURCE, ({ sheet, top, bottom, left }) => {
    return sheet.name === 'KPI' && top <= 2 && bottom >= 2 && left === 1;
  });

describe('a measure that leads back to its own cell', () => {
  it.each([
    ['its own cell', '=A2'],
    ['its own cell with its sheet', "='KPI'!$A$2"],
    ['a range around it', '=SUM(KPI!A2:A)'],
    ['a cell that reads it', '=Ventes!B1'],
    ['a range of cells, one of which reads it', '=AVERAGE(Ventes!A1:C1)'],
    ['two steps away', '=Ventes!C1'],
    ['through a test', '=Ventes!A2'],
    ['through a named range', '=total*2'],
    ['inside a function that the grammar does not know', '=FILTER(Ventes!C1:C; Ventes!A1:A > 1)'],
  ])('is found: %s', (_, formula) => {
    expect(own(formula)).toBe(true);
  });

  it.each([
    ['another cell', '=Ventes!A1'],
    ['a text that only looks like it', '=Ventes!A3'],
    ['another column of the KPI sheet', '=KPI!B2'],
    ['a function whose name looks like a cell', '=KPI_A2(1)'],
    ['a loop that does not pass there', '=Calcul!A2'],
    ['a sheet that is gone', '=Partie!A2'],
    ['nothing', ''],
  ])('is not seen in %s', (_, formula) => {
    expect(own(formula)).toBe(false);
  });
});
