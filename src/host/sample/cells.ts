import type { WorkbookCell } from '../engine/workbook.ts';
import type { DataRow } from './data-file.ts';

/** How a column of a data file becomes cells. */
type Kind = 'text' | 'number' | 'day';

export function cell(row: DataRow, column: string, kind: Kind): WorkbookCell {
  const text = row[column] ?? '';
  if (text === '') return null;
  if (kind === 'number') return Number(text);
  return kind === 'day' ? { date: text } : text;
}

/** The column's letter for a position from 0; the sample has fewer than 26 columns. */
export function letter(position: number): string {
  return String.fromCharCode(65 + position);
}
