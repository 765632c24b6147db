import type { Box } from '../box.ts';
import type { Engine } from '../engine/engine.ts';
import { isWireDate, type Wire } from '../wire.ts';

export interface SortKey {
  /** Column of the sheet, from 1. */
  column: number;
  ascending: boolean;
}

/** Order of kinds as Sheets sorts upwards: numbers and dates, texts, truth values; blanks last either way. */
function rank(value: Wire): number {
  if (value === '' || value === null) return 3;
  if (typeof value === 'number' || isWireDate(value)) return 0;
  return typeof value === 'string' ? 1 : 2;
}

function compare(one: Wire, other: Wire): number {
  const amount = (value: Wire): number => (isWireDate(value) ? value.$date : Number(value));
  if (typeof one === 'string') return one.localeCompare(String(other));
  return amount(one) - amount(other);
}

function compareRows(one: readonly Wire[], other: readonly Wire[], keys: readonly SortKey[], first: number): number {
  for (const { column, ascending } of keys) {
    const [left, right] = [one[column - first] ?? '', other[column - first] ?? ''];
    const [leftRank, rightRank] = [rank(left), rank(right)];
    if (leftRank === 3 || rightRank === 3) {
      if (leftRank !== rightRank) return leftRank - rightRank;
      continue;
    }
    const order = leftRank === rightRank ? compare(left, right) : leftRank - rightRank;
    if (order !== 0) return ascending ? order : -order;
  }
  return 0;
}

/** A text that would be read as something else when entered again gets its apostrophe. */
function entered(value: Wire, formula: string): Wire {
  if (formula !== '') return formula;
  return typeof value === 'string' && value !== '' && !value.startsWith('#') ? `'${value}` : value;
}

/** The rows of a box in their new order, formulas as formulas. */
export function sortedRows(engine: Engine, sheetId: string, box: Box, keys: readonly SortKey[]): Wire[][] {
  const values = engine.values(sheetId, box);
  const formulas = engine.formulas(sheetId, box);
  const rows = values.map((row, at) => ({ row, formulas: formulas[at] ?? [] }));
  rows.sort((one, other) => compareRows(one.row, other.row, keys, box.column));
  return rows.map(({ row, formulas: own }) => row.map((value, at) => entered(value, own[at] ?? '')));
}
