import fc from 'fast-check';
import type { Entry } from '../../src/domain/catalogue/kpi.ts';

/** Whatever a person, a formula or an import may leave in a cell. */
const cell: fc.Arbitrary<unknown> = fc.oneof(
  { weight: 4, arbitrary: fc.integer({ min: -3, max: 1000 }) },
  { weight: 2, arbitrary: fc.double({ noNaN: true, noDefaultInfinity: true }) },
  { weight: 1, arbitrary: fc.double({ min: 0, max: 1, noNaN: true }) },
  { weight: 2, arbitrary: fc.constantFrom('', ' ', null) },
  {
    weight: 2,
    arbitrary: fc.constantFrom<unknown>(
      'Email',
      'Dépenses',
      '1 200 €',
      '12,5 %',
      '#N/A',
      '#DIV/0!',
      'Loading...',
      '=1',
    ),
  },
  { weight: 1, arbitrary: fc.string() },
  { weight: 1, arbitrary: fc.boolean() },
  { weight: 1, arbitrary: fc.date() },
  { weight: 1, arbitrary: fc.constantFrom(1e308, -1e308, 5e-324, Number.MAX_SAFE_INTEGER, -0) },
);

function range(height: number): fc.Arbitrary<unknown[][]> {
  return fc
    .integer({ min: 1, max: 2 })
    .chain((width) =>
      fc.array(fc.array(cell, { minLength: width, maxLength: width }), { minLength: height, maxLength: height }),
    );
}

/** Cells, ranges of one height or of any, and arguments nobody wrote; table functions get a metric most of the time. */
export function anyArguments(id: string, most: number, catalogue: readonly Entry[]): fc.Arbitrary<readonly unknown[]> {
  const metric = fc.oneof({ weight: 4, arbitrary: fc.constantFrom(...catalogue.map(({ id }) => id)) }, cell);
  const lead: readonly fc.Arbitrary<unknown>[] =
    id === 'EACH' || id === 'BY' ? [metric] : id === 'BY_PERIOD' ? [metric, fc.constantFrom('mois', 'jour', 7)] : [];
  return fc.integer({ min: 1, max: 5 }).chain((height) => {
    const argument = fc.oneof(
      { weight: 4, arbitrary: range(height) },
      { weight: 2, arbitrary: cell },
      { weight: 1, arbitrary: fc.integer({ min: 1, max: 3 }).chain(range) },
      { weight: 1, arbitrary: fc.constant(undefined) },
    );
    const rest = fc.array(argument, { maxLength: most + 1 - lead.length });
    return fc.tuple(fc.tuple(...lead), rest).map(([first, others]) => [...first, ...others]);
  });
}

/** Why Sheets could not show this outcome; '' when it can. */
export function sheetValueFault(outcome: unknown): string {
  if (typeof outcome === 'object' && outcome !== null && 'refused' in outcome) return sentenceFault(outcome.refused);
  if (!Array.isArray(outcome)) return cellFault(outcome);
  const rows = outcome as readonly unknown[];
  if (rows.length === 0) return 'a table without rows';
  const width = (rows[0] as readonly unknown[]).length;
  for (const row of rows) {
    if (!Array.isArray(row) || row.length !== width || width === 0) return 'a table that is not a rectangle';
    const fault = row.map(cellFault).find((found) => found !== '');
    if (fault) return fault;
  }
  return '';
}

function cellFault(value: unknown): string {
  if (typeof value === 'number') return Number.isFinite(value) ? '' : `${value}`;
  if (typeof value === 'string') return /\b(undefined|null|NaN|Infinity)\b/.test(value) ? value : '';
  return typeof value === 'boolean' ? '' : `${value}`;
}

function sentenceFault(sentence: unknown): string {
  if (typeof sentence !== 'string' || !/^KPI_\w+\u00a0: ./s.test(sentence)) return `no sentence: ${sentence}`;
  return cellFault(sentence);
}
