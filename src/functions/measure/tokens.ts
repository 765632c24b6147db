import { areaAt } from './reference.ts';
import type { Reference } from './tree.ts';

export type Token =
  | { readonly kind: 'number'; readonly value: number }
  | { readonly kind: 'text'; readonly value: string }
  | { readonly kind: 'reference'; readonly reference: Reference }
  | { readonly kind: 'name'; readonly name: string }
  | { readonly kind: 'sign'; readonly sign: string };

/** Past this a formula is not a measure any more, and the depth of what is built from it stays bounded. */
const MOST_TOKENS = 1000;
/** Of a named range, in Sheets' help. */
const LONGEST_NAME = 250;
const SPACE = /[\s\u00a0\u202f]+/uy;
const TEXT = /"((?:[^"]|"")*)"/uy;
const NUMBER_POINT = /(?:\d+(?:\.\d*)?|\.\d+)(?:[eE][-+]?\d+)?(?![\p{L}_])/uy;
const NUMBER_COMMA = /(?:\d+(?:[.,]\d+)?|\.\d+)(?:[eE][-+]?\d+)?(?![\p{L}_])/uy;
const NAME = /[\p{L}_][\p{L}\p{N}_.]*/uy;
const SIGN = /[();,+\-*/%]/uy;

/** The words of a formula, or nothing where it holds what no measure does (braces, comparisons, errors). */
export function tokensOf(formula: string, decimalComma: boolean): readonly Token[] | undefined {
  const tokens: Token[] = [];
  let position = skipSpace(formula, 0);
  while (position < formula.length) {
    const found = tokenAt(formula, position, decimalComma);
    if (!found || tokens.length >= MOST_TOKENS) return undefined;
    tokens.push(found.token);
    position = skipSpace(formula, found.next);
  }
  return tokens;
}

function tokenAt(formula: string, position: number, decimalComma: boolean) {
  const area = areaAt(formula, position);
  if (area) return { token: { kind: 'reference', reference: area.value } as const, next: area.next };
  const text = match(TEXT, formula, position);
  if (text)
    return { token: { kind: 'text', value: (text[1] ?? '').replace(/""/g, '"') } as const, next: TEXT.lastIndex };
  const pattern = decimalComma ? NUMBER_COMMA : NUMBER_POINT;
  const number = match(pattern, formula, position);
  if (number) {
    const value = Number(number[0].replace(',', '.'));
    return Number.isFinite(value) ? { token: { kind: 'number', value } as const, next: pattern.lastIndex } : undefined;
  }
  const name = match(NAME, formula, position);
  if (name && name[0].length > LONGEST_NAME) return undefined;
  if (name) return { token: { kind: 'name', name: name[0] } as const, next: NAME.lastIndex };
  const sign = match(SIGN, formula, position);
  return sign ? { token: { kind: 'sign', sign: sign[0] } as const, next: SIGN.lastIndex } : undefined;
}

function match(pattern: RegExp, text: string, position: number): RegExpExecArray | null {
  pattern.lastIndex = position;
  return pattern.exec(text);
}

function skipSpace(formula: string, position: number): number {
  return match(SPACE, formula, position) ? SPACE.lastIndex : position;
}
