import { type Area, isNamed, type Reference } from './tree.ts';

const SHEET = `(?:('(?:[^']|'')+'|[\\p{L}_][\\p{L}\\p{N}_.]*)!)?`;
const COLUMN = '\\$?([A-Za-z]{1,3})';
const ROW = '\\$?([1-9]\\d{0,7})';
const END = '(?![\\p{L}\\p{N}_.$(!:])';
const AREAS: readonly RegExp[] = [
  new RegExp(`${SHEET}${COLUMN}${ROW}(?::${COLUMN}${ROW})?${END}`, 'uy'),
  new RegExp(`${SHEET}${COLUMN}${ROW}:${COLUMN}()${END}`, 'uy'),
  new RegExp(`${SHEET}${COLUMN}${ROW}:()${ROW}${END}`, 'uy'),
  new RegExp(`${SHEET}${COLUMN}():${COLUMN}()${END}`, 'uy'),
  new RegExp(`${SHEET}()${ROW}:()${ROW}${END}`, 'uy'),
];

export interface Found<Value> {
  readonly value: Value;
  readonly next: number;
}

/** The A1 reference that starts at a position of a formula. */
export function areaAt(formula: string, position: number): Found<Area> | undefined {
  for (const pattern of AREAS) {
    pattern.lastIndex = position;
    const match = pattern.exec(formula);
    if (match) return { value: areaOf(match), next: pattern.lastIndex };
  }
  return undefined;
}

/** `Données!A2:A`, `'Mes ventes'!B2:C9`, or the name of a range. */
export function parseReference(text: string): Reference | undefined {
  const bare = text.trim().replace(/^=/, '');
  const area = areaAt(bare, 0);
  if (area && area.next === bare.length) return area.value;
  return /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(bare) ? { name: bare } : undefined;
}

function areaOf(match: RegExpExecArray): Area {
  const [, sheet, column1 = '', row1 = '', column2, row2] = match;
  const single = column2 === undefined && row2 === undefined;
  const left = column1 ? columnNumber(column1) : 1;
  const top = row1 ? Number(row1) : 1;
  const right = single ? left : column2 ? columnNumber(column2) : undefined;
  const bottom = single ? top : row2 ? Number(row2) : undefined;
  return {
    sheet: sheet === undefined ? undefined : unquoted(sheet),
    top: bottom === undefined ? top : Math.min(top, bottom),
    left: right === undefined ? left : Math.min(left, right),
    bottom: bottom === undefined ? undefined : Math.max(top, bottom),
    right: right === undefined ? undefined : Math.max(left, right),
  };
}

function unquoted(sheet: string): string {
  return sheet.startsWith("'") ? sheet.slice(1, -1).replace(/''/g, "'") : sheet;
}

function columnNumber(letters: string): number {
  let column = 0;
  for (const letter of letters.toUpperCase()) column = column * 26 + letter.charCodeAt(0) - 64;
  return column;
}

export function columnLetters(column: number): string {
  let letters = '';
  for (let rest = column; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  }
  return letters;
}

/** The reference as Sheets writes it; a sheet's name is always quoted, which Sheets accepts. */
export function printReference(reference: Reference): string {
  if (isNamed(reference)) return reference.name;
  const { sheet, top, left, bottom, right } = reference;
  const prefix = sheet === undefined ? '' : `'${sheet.replace(/'/g, "''")}'!`;
  if (bottom === undefined) {
    return `${prefix}${columnLetters(left)}${top === 1 ? '' : top}:${columnLetters(right ?? left)}`;
  }
  if (right === undefined) return `${prefix}${left === 1 ? '' : columnLetters(left)}${top}:${bottom}`;
  const first = `${columnLetters(left)}${top}`;
  return top === bottom && left === right ? `${prefix}${first}` : `${prefix}${first}:${columnLetters(right)}${bottom}`;
}
