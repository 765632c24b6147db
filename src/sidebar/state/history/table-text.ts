import { writeCsv } from '../../../text/definitions/csv.ts';
import type { Formats } from '../../format/formats.ts';

type Cell = string | number | boolean | null;

/** Without it Excel reads accents as two other signs each. */
const BYTE_ORDER_MARK = '\ufeff';

/** A table as the Excel of the file's country opens it; a text that begins like a formula stays a text. */
export function tableCsv(rows: readonly (readonly Cell[])[], { separator }: Formats): string {
  const comma = separator.startsWith(';');
  return (
    BYTE_ORDER_MARK +
    writeCsv(
      rows.map((row) => row.map((cell) => plain(cell, comma))),
      comma ? ';' : ',',
    )
  );
}

/** The same to paste into a sheet or a message. */
export function tableText(rows: readonly (readonly Cell[])[], { separator }: Formats): string {
  const comma = separator.startsWith(';');
  return rows.map((row) => row.map((cell) => plain(cell, comma).replace(/[\t\n]/g, ' ')).join('\t')).join('\n');
}

function plain(cell: Cell, comma: boolean): string {
  if (typeof cell === 'number') return comma ? String(cell).replace('.', ',') : String(cell);
  const text = String(cell ?? '');
  return /^[=+\-@]/.test(text) ? `'${text}` : text;
}

/** A text file as its bytes say: UTF-8, or what a French Excel saves as plain « CSV ». */
export async function readText(file: File): Promise<string> {
  const bytes = await file.arrayBuffer();
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
}
