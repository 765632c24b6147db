import { cellText, type TableCell, tableCsv } from '../../../text/definitions/table-csv.ts';
import type { Formats } from '../../format/formats.ts';

type Table = readonly (readonly TableCell[])[];

/** As the Excel of the file's country opens it with a double click. */
export function csvFile(rows: Table, formats: Formats): string {
  return tableCsv(rows, hasDecimalComma(formats));
}

/** The same to paste into a sheet or a message. */
export function tableText(rows: Table, formats: Formats): string {
  const comma = hasDecimalComma(formats);
  return rows.map((row) => row.map((cell) => cellText(cell, comma).replace(/[\t\n]/g, ' ')).join('\t')).join('\n');
}

function hasDecimalComma({ separator }: Formats): boolean {
  return separator.startsWith(';');
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
