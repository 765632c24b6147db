import { folded } from '../folded.ts';
export type Criterion = number | string | undefined;
type Test = (cell: string) => boolean;

const OPERATION = /^(<=|>=|<>|<|>|=)?(.*)$/s;
const NUMBER = /^[-+]?\d+([.,]\d+)?(e[-+]?\d+)?$/i;

/**
 * A condition written as COUNTIFS takes it: `Email`, `10`, `>=10`, `<5`, `<>Email`, `<>` (filled), `=` (blank).
 * Text is equal whatever its capitals, accents and outer spaces; numbers compare with numbers only. No wildcards.
 */
export function criterionTest(criterion: number | string): Test {
  const [, operator = '=', operand = ''] = OPERATION.exec(String(criterion).trim()) ?? [];
  const wanted = plain(operand);
  const amount = numberOf(wanted);
  const equal: Test = (cell) => (amount === undefined ? plain(cell) === wanted : numberOf(plain(cell)) === amount);
  if (operator === '=') return equal;
  if (operator === '<>') return (cell) => !equal(cell);
  return (cell) => {
    const side = compare(plain(cell), wanted);
    if (side === undefined) return false;
    return side === 0 ? operator.endsWith('=') : side < 0 === operator.startsWith('<');
  };
}

/** Blank never compares, nor a text with a number: a missing date is not before another. */
function compare(cell: string, wanted: string): number | undefined {
  if (cell === '') return undefined;
  const left = numberOf(cell);
  const right = numberOf(wanted);
  if (left !== undefined && right !== undefined) return left - right;
  if (left !== undefined || right !== undefined) return undefined;
  return cell === wanted ? 0 : cell < wanted ? -1 : 1;
}

/** In a condition typed as text a comma is the French decimal mark. */
function numberOf(text: string): number | undefined {
  return NUMBER.test(text) ? Number(text.replace(',', '.')) : undefined;
}

function plain(text: string): string {
  return folded(text).replace(/\s+/g, ' ').trim();
}

/** A column and what its cells must meet; without a criterion every row does. */
export type Condition = readonly [column: readonly string[], criterion: Criterion];

/** Filled rows that meet every condition; '' where no row is filled yet. */
export function countMeeting(rows: readonly string[], conditions: readonly Condition[]): number | '' {
  const tests = conditions.flatMap(([column, criterion]) => {
    if (criterion === undefined) return [];
    const meets = criterionTest(criterion);
    return [(row: number) => meets(column[row] ?? '')];
  });
  let filled = false;
  let count = 0;
  rows.forEach((cell, row) => {
    if (cell === '') return;
    filled = true;
    if (tests.every((meets) => meets(row))) count++;
  });
  return filled ? count : '';
}
