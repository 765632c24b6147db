import { type Token, tokensOf } from './tokens.ts';
import type { Aggregate, Operator, Tree } from './tree.ts';

/** Sheets keeps English names in a formula, but a person may type the French ones into the sidebar. */
const AGGREGATES: Readonly<Record<string, Aggregate>> = {
  SUM: 'SUM',
  SOMME: 'SUM',
  COUNT: 'COUNT',
  NB: 'COUNT',
  COUNTA: 'COUNTA',
  NBVAL: 'COUNTA',
  AVERAGE: 'AVERAGE',
  MOYENNE: 'AVERAGE',
  MIN: 'MIN',
  MAX: 'MAX',
};
const BOOLEANS: Readonly<Record<string, boolean>> = { TRUE: true, VRAI: true, FALSE: false, FAUX: false };
const DEEPEST = 60;
/** Most characters a cell may hold in Sheets. */
const LONGEST = 50_000;

interface Cursor {
  readonly tokens: readonly Token[];
  at: number;
  depth: number;
}

/**
 * Reads a measure's formula: catalogue calls, totals of a range, references, literals and + − × ÷ between them.
 * Anything else is not readable and comes back as nothing: its cell is then read as displayed.
 * @param decimalComma whether the file's locale writes 0,5; left out, a formula that has a `;` is taken to.
 */
export function parseMeasure(formula: string, decimalComma?: boolean): Tree | undefined {
  const text = formula.trim();
  if (!text.startsWith('=') || text.length > LONGEST) return undefined;
  const tokens = tokensOf(text.slice(1), decimalComma ?? writesDecimalComma(text));
  if (!tokens) return undefined;
  const cursor: Cursor = { tokens, at: 0, depth: 0 };
  const tree = sum(cursor);
  return cursor.at === tokens.length ? tree : undefined;
}

/** Where commas cannot separate arguments: a `;` does, or nothing is called. */
function writesDecimalComma(formula: string): boolean {
  const bare = formula.replace(/"(?:[^"]|"")*"|'(?:[^']|'')*'/g, '');
  return bare.includes(';') || !/[\p{L}\p{N}_]\s*\(/u.test(bare);
}

function sum(cursor: Cursor): Tree | undefined {
  return leftToRight(cursor, '+-', product);
}

function product(cursor: Cursor): Tree | undefined {
  return leftToRight(cursor, '*/', signed);
}

function leftToRight(cursor: Cursor, operators: string, operand: (cursor: Cursor) => Tree | undefined) {
  let left = operand(cursor);
  while (left) {
    const operator = signAt(cursor);
    if (operator === undefined || !operators.includes(operator)) return left;
    cursor.at++;
    const right = operand(cursor);
    left = right && { kind: 'operation', operator: operator as Operator, left, right };
  }
  return left;
}

function signed(cursor: Cursor): Tree | undefined {
  const sign = signAt(cursor);
  if (sign !== '-' && sign !== '+') return percentage(cursor);
  cursor.at++;
  const of = deeper(cursor, signed);
  return sign === '-' && of ? { kind: 'negation', of } : of;
}

function percentage(cursor: Cursor): Tree | undefined {
  let tree = primary(cursor);
  while (tree && signAt(cursor) === '%') {
    cursor.at++;
    tree = { kind: 'percent', of: tree };
  }
  return tree;
}

function primary(cursor: Cursor): Tree | undefined {
  const token = cursor.tokens[cursor.at];
  if (!token) return undefined;
  if (token.kind === 'sign') return token.sign === '(' ? grouped(cursor) : undefined;
  cursor.at++;
  if (token.kind === 'number' || token.kind === 'text') return token;
  if (token.kind === 'reference') return token;
  const name = token.name.toUpperCase();
  if (signAt(cursor) === '(') return called(cursor, name);
  const truth = BOOLEANS[name];
  return truth === undefined
    ? { kind: 'reference', reference: { name: token.name } }
    : { kind: 'boolean', value: truth };
}

function grouped(cursor: Cursor): Tree | undefined {
  cursor.at++;
  const tree = deeper(cursor, sum);
  if (!tree || signAt(cursor) !== ')') return undefined;
  cursor.at++;
  return tree;
}

function called(cursor: Cursor, name: string): Tree | undefined {
  cursor.at++;
  const args = deeper(cursor, argumentsIn);
  if (!args) return undefined;
  const aggregate = AGGREGATES[name];
  if (aggregate) return args.length > 0 ? { kind: 'aggregate', name: aggregate, args } : undefined;
  return /^KPI_[A-Z0-9_]+$/.test(name) ? { kind: 'call', id: name.slice(4), args } : undefined;
}

/** Arguments up to the closing parenthesis; the first separator met holds for the whole call. */
function argumentsIn(cursor: Cursor): readonly Tree[] | undefined {
  const args: Tree[] = [];
  if (signAt(cursor) === ')') {
    cursor.at++;
    return args;
  }
  let separator: string | undefined;
  for (;;) {
    const sign = signAt(cursor);
    const argument = sign === ';' || sign === ',' || sign === ')' ? ({ kind: 'skipped' } as const) : sum(cursor);
    if (!argument) return undefined;
    args.push(argument);
    const end = signAt(cursor);
    cursor.at++;
    if (end === ')') return args;
    if ((end !== ';' && end !== ',') || (separator !== undefined && end !== separator)) return undefined;
    separator = end;
  }
}

function deeper<Result>(cursor: Cursor, read: (cursor: Cursor) => Result | undefined): Result | undefined {
  if (cursor.depth >= DEEPEST) return undefined;
  cursor.depth++;
  const result = read(cursor);
  cursor.depth--;
  return result;
}

function signAt({ tokens, at }: Cursor): string | undefined {
  const token = tokens[at];
  return token?.kind === 'sign' ? token.sign : undefined;
}
