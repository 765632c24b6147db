import { catalogue } from '../../../src/domain/catalogue/catalogue.ts';
import { type DayReader, dayReader } from '../../../src/functions/day-serial.ts';
import type { Surroundings } from '../../../src/functions/measure/evaluate.ts';
import { parseReference } from '../../../src/functions/measure/reference.ts';
import type { SheetCells, Source } from '../../../src/functions/measure/source.ts';
import { isNamed } from '../../../src/functions/measure/tree.ts';

/** A cell of a test's sheet: a value, or a formula with what it shows. */
export type TestCell = unknown | { readonly formula: string; readonly shows: unknown };

export interface TestSheet {
  readonly cells: readonly (readonly TestCell[])[];
  /** Rows of the grid, blanks included. */
  readonly rows?: number;
}

export function day(text: string): Date {
  return new Date(`${text}T12:00:00Z`);
}

export function cell(formula: string, shows: unknown = '#NAME?'): TestCell {
  return { formula, shows };
}

export function workbook(
  sheets: Readonly<Record<string, TestSheet | readonly (readonly TestCell[])[]>>,
  names: Readonly<Record<string, string>> = {},
): Source {
  const held = new Map(Object.entries(sheets).map(([name, sheet]) => [name, sheetCells(name, sheet)]));
  return {
    sheet: (name) => held.get(name),
    named: (name) => {
      const reference = parseReference(names[name] ?? '');
      return reference && !isNamed(reference) ? reference : undefined;
    },
  };
}

function sheetCells(name: string, sheet: TestSheet | readonly (readonly TestCell[])[]): SheetCells {
  const { cells, rows } = 'cells' in sheet ? sheet : { cells: sheet, rows: undefined };
  const width = Math.max(0, ...cells.map((row) => row.length));
  const part = (pick: (of: TestCell) => unknown) =>
    cells.map((row) => Array.from({ length: width }, (_, column) => pick(row[column] ?? '')));
  const formulas = part((of) => (isFormula(of) ? of.formula : '')) as string[][];
  return {
    name,
    values: part((of) => (isFormula(of) ? of.shows : of)),
    formulas: () => formulas,
    rows: rows ?? 1000,
    columns: 26,
  };
}

function isFormula(of: TestCell): of is { readonly formula: string; readonly shows: unknown } {
  return typeof of === 'object' && of !== null && 'formula' in of;
}

/** One reader a zone: making one is slow, and the tests make thousands of measures. */
const readers = new Map<string, DayReader>();

export function surroundings(source: Source, timeZone = 'Europe/Paris'): Surroundings {
  const days = readers.get(timeZone) ?? dayReader(timeZone);
  readers.set(timeZone, days);
  return { source, catalogue, days: () => days };
}
