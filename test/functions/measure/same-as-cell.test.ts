import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { catalogue } from '../../../src/domain/catalogue/catalogue.ts';
import { isKpi } from '../../../src/domain/catalogue/kpi.ts';
import { measurer } from '../../../src/functions/measure/measure.ts';
import { isNoValue } from '../../../src/functions/measure/no-value.ts';
import { columnLetters } from '../../../src/functions/measure/reference.ts';
import { run } from '../../../src/functions/run.ts';
import { day, surroundings, workbook } from './workbook.ts';

const kpis = catalogue.filter((entry) => isKpi(entry) && !entry.table);
const { days } = surroundings(workbook({}));
const cellKind = fc.oneof(
  { weight: 12, arbitrary: fc.integer({ min: 0, max: 1000 }) },
  { weight: 3, arbitrary: fc.double({ min: 0, max: 1, noNaN: true }) },
  { weight: 3, arbitrary: fc.constant('') },
  { weight: 1, arbitrary: fc.constantFrom<unknown>('n/d', '#N/A', 'Loading...', '12', true, -5, day('2026-03-01')) },
);
const table = fc
  .record({ width: fc.integer({ min: 1, max: 6 }), height: fc.integer({ min: 1, max: 8 }) })
  .chain(({ width, height }) =>
    fc.array(fc.array(cellKind, { minLength: width, maxLength: width }), { minLength: height, maxLength: height }),
  );

/** What a cell of the sheet would show for the same call on the same cells. */
function shown(id: string, args: readonly unknown[]): unknown {
  const entry = catalogue.find((candidate) => candidate.id === id);
  if (!entry) throw new Error(id);
  const outcome = run(entry, args, { catalogue, days, language: () => 'fr' });
  return typeof outcome === 'object' ? 'refused' : outcome;
}

describe('what the grammar reads equals what the cell shows', () => {
  it('for every function of the library on the same cells', () => {
    expect(kpis.length).toBeGreaterThan(20);
    fc.assert(
      fc.property(fc.constantFrom(...kpis), table, fc.boolean(), (kpi, cells, whole) => {
        const width = Math.min(cells[0]?.length ?? 0, Math.max(...kpi.forms.map(({ inputs }) => inputs.length)));
        const columns = Array.from({ length: width }, (_, column) => columnLetters(column + 1));
        const references = columns.map((letters) =>
          whole ? `'L''été'!${letters}1:${letters}${cells.length}` : `'L''été'!${letters}1`,
        );
        const args = columns.map((_, column) =>
          whole && cells.length > 1 ? cells.map((row) => [row[column]]) : cells[0]?.[column],
        );
        const source = workbook({ KPI: [[]], "L'été": cells });
        const formula = `=KPI_${kpi.id}(${references.join('; ')})`;
        const read = measurer(surroundings(source)).read({ formula, displayed: 'Loading...', sheet: 'KPI' });
        const cell = shown(kpi.id, args);
        if (typeof cell === 'number') expect(read).toMatchObject({ value: cell });
        else
          expect(isNoValue(read) && read.reason).toMatch(
            cell === 'refused' ? /refused|table/ : cell === '' ? /blank/ : /text|boolean/,
          );
      }),
      { numRuns: 1500 },
    );
  });

  it('and a window over all the days is the whole range', () => {
    const figures = fc.array(
      fc.tuple(fc.integer({ min: 0, max: 400 }), fc.integer({ min: 0, max: 90 }), fc.integer({ min: 1, max: 9 })),
      { minLength: 1, maxLength: 30 },
    );
    fc.assert(
      fc.property(figures, fc.integer({ min: 0, max: 400 }), fc.boolean(), (rows, cut, titled) => {
        const cells = rows.map(([at, spend, leads]) => [new Date(Date.UTC(2026, 0, 1 + at, 12)), spend, leads]);
        const sheet = titled ? [['Date', 'Dépenses', 'Leads'], ...cells] : cells;
        const measure = measurer(surroundings(workbook({ KPI: [[]], D: sheet })));
        const cell = { formula: '=KPI_CPL(D!B1:B; D!C1:C)', displayed: '', sheet: 'KPI' };
        const first = Date.UTC(2026, 0, 1) / 86_400_000;
        const over = (from: number | undefined, to: number) => measure.over(cell, 'D!A1:A', { from, to });
        expect(over(undefined, first + 400)).toEqual(measure.read(cell));
        const inside = rows.filter(([at]) => at <= cut);
        const sum = (column: 1 | 2) => inside.reduce((total, row) => total + row[column], 0);
        const window = over(first, first + cut);
        if (inside.length === 0) expect(window).toMatchObject({ reason: 'blank' });
        else expect(window).toEqual({ value: sum(1) / sum(2), volume: sum(2), incompleteRows: 0 });
      }),
      { numRuns: 300 },
    );
  });

  it('and no formula makes a measure throw', () => {
    const scraps = fc.constantFrom(
      'KPI_CPL(',
      'KPI_NPS(',
      'SUM(',
      'COUNT(',
      '(',
      ')',
      ';',
      'A1',
      'B2:B',
      'D!A1:A',
      'D!B1:C',
      'nom',
      '-',
      '+',
      '/',
      '%',
      '0,5',
      '"x"',
      'VRAI',
      '2:3',
    );
    const formulas = fc.array(scraps, { maxLength: 12 }).map((parts) => `=${parts.join('')}`);
    const cells = fc.array(fc.array(cellKind, { minLength: 3, maxLength: 3 }), { maxLength: 5 });
    fc.assert(
      fc.property(formulas, cells, (formula, rows) => {
        const measure = measurer(surroundings(workbook({ KPI: [[]], D: rows }, { nom: 'D!A1:B2' })));
        const cell = { formula, displayed: 3, sheet: 'D' };
        for (const answer of [measure.read(cell), measure.over(cell, 'D!A1:A', { from: 0, to: 30_000 })]) {
          if (!isNoValue(answer)) expect(Number.isFinite(answer.value)).toBe(true);
        }
        expect(typeof measure.isDated(cell, 'D!A1:A')).toBe('boolean');
      }),
      { numRuns: 1500 },
    );
  });
});
