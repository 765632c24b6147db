import { writeCsv } from './csv.ts';

export type TableCell = string | number | boolean | null;

/** Without it Excel reads accents as two other signs each. */
const BYTE_ORDER_MARK = '\ufeff';

/**
 * A table as a spreadsheet program of the country opens it: `;` and decimal commas, or `,` and points.
 * A text that begins with a sign of a formula has an apostrophe before it, and stays a text.
 */
export function tableCsv(rows: readonly (readonly TableCell[])[], decimalComma: boolean): string {
  const texts = rows.map((row) => row.map((cell) => cellText(cell, decimalComma)));
  return BYTE_ORDER_MARK + writeCsv(texts, decimalComma ? ';' : ',');
}

export function cellText(cell: TableCell, decimalComma: boolean): string {
  if (typeof cell === 'number') return decimalComma ? String(cell).replace('.', ',') : String(cell);
  const text = String(cell ?? '');
  return /^[=+\-@']/.test(text) ? `'${text}` : text;
}
