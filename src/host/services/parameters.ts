import { Emulated } from './emulated.ts';
import { Exception } from './exception.ts';

/** Kinds of parameters, in the words of Google's messages. A class name stands for an object of that class. */
export type Kind =
  | 'String'
  | 'number'
  | 'Boolean'
  | 'any'
  | 'Date'
  | 'Object'
  | `${string}[]`
  | `${string}[][]`
  | `@${string}`;

function nameOf(value: unknown): string {
  if (value === null || value === undefined) return 'null';
  if (Array.isArray(value)) return `${value.length === 0 ? 'Object' : nameOf(value[0])}[]`;
  if (value instanceof Emulated) return `SpreadsheetApp.${value.constructor.name}`;
  switch (typeof value) {
    case 'number':
      return 'number';
    case 'string':
      return 'String';
    case 'boolean':
      return 'Boolean';
    case 'function':
      return '(class)';
    default:
      return value instanceof Date ? 'Date' : 'Object';
  }
}

function fits(value: unknown, kind: Kind): boolean {
  if (kind === 'any') return true;
  if (kind.endsWith('[][]')) return Array.isArray(value) && value.every((row) => fits(row, kind.slice(0, -2) as Kind));
  if (kind.endsWith('[]')) return Array.isArray(value) && value.every((item) => fits(item, kind.slice(0, -2) as Kind));
  if (kind.startsWith('@')) return value instanceof Emulated && value.constructor.name === kind.slice(1);
  switch (kind) {
    case 'String':
      return ['string', 'number', 'boolean'].includes(typeof value);
    case 'number':
      return typeof value === 'number' && !Number.isNaN(value);
    case 'Boolean':
      return typeof value === 'boolean';
    case 'Date':
      return value instanceof Date;
    default:
      return typeof value === 'object' && value !== null && !Array.isArray(value);
  }
}

/** Throws Google's sentence unless the arguments fit one of the signatures. Trailing undefined ones count as left out. */
export function checkParameters(method: string, given: readonly unknown[], ...signatures: readonly Kind[][]): void {
  let length = given.length;
  while (length > 0 && given[length - 1] === undefined) length -= 1;
  const written = given.slice(0, length);
  const fitting = signatures.some(
    (kinds) => kinds.length === written.length && kinds.every((kind, at) => fits(written[at], kind)),
  );
  if (fitting) return;
  const names = written.map(nameOf).join(',');
  throw new Exception(`The parameters (${names}) don't match the method signature for ${method}.`);
}

/** Throws Google's sentence unless a table has the shape of the range. */
export function checkShape(data: readonly (readonly unknown[])[], rows: number, columns: number): void {
  if (data.length !== rows) {
    throw new Exception(
      `The number of rows in the data does not match the number of rows in the range. The data has ${data.length} but the range has ${rows}.`,
    );
  }
  const odd = data.find((row) => row.length !== columns);
  if (odd === undefined) return;
  throw new Exception(
    `The number of columns in the data does not match the number of columns in the range. The data has ${odd.length} but the range has ${columns}.`,
  );
}
