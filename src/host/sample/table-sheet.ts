import type { WorkbookSheet } from '../engine/workbook.ts';
import type { Language, Words } from '../language.ts';
import { cell, letter } from './cells.ts';
import { readData } from './data-file.ts';
import { numberFormats } from './number-formats.ts';
import { type SheetKey, sheetName } from './sheet-names.ts';
import { translated } from './values.ts';

export interface Column {
  /** Its name in the data file. */
  readonly field: string;
  readonly header: Words;
  readonly show: 'text' | 'translated' | 'day' | 'month' | 'count' | 'money' | 'pounds' | 'decimal';
  readonly width?: number;
}

export interface TableSheet {
  readonly sheet: SheetKey;
  readonly file: string;
  readonly columns: readonly Column[];
  /** Invented rows say so, each one: they keep saying it when they are copied elsewhere. */
  readonly invented: boolean;
}

const ORIGIN: Words = { fr: 'Origine', en: 'Origin' };
const INVENTED: Words = { fr: 'donnée inventée', en: 'invented figure' };

/** A data file as a sheet: a header row, then one row a line, with the formats of its columns. */
export function tableSheet({ sheet, file, columns, invented }: TableSheet, language: Language): WorkbookSheet {
  const header = columns.map((column) => column.header[language]);
  const rows = readData(file).map((row) => {
    const cells = columns.map(({ field, show }) => {
      if (show === 'day' || show === 'month') return cell(row, field, 'day');
      if (show === 'translated') return translated(row[field] ?? '', language);
      return cell(row, field, show === 'text' ? 'text' : 'number');
    });
    return invented ? [...cells, INVENTED[language]] : cells;
  });
  const formats = numberFormats(language);
  const formatted = columns.flatMap(({ show }, position) => {
    const format = show === 'text' || show === 'translated' ? undefined : formats[show];
    return format === undefined ? [] : [[`${letter(position)}2:${letter(position)}`, format] as const];
  });
  const widths = columns.map(({ width }, position) => [letter(position), width ?? 104] as const);
  return {
    name: sheetName(sheet, language),
    rows: [invented ? [...header, ORIGIN[language]] : header, ...rows],
    formats: Object.fromEntries(formatted),
    columnWidths: Object.fromEntries([...widths, [letter(columns.length), 120]]),
    bold: '1:1',
    frozenRows: 1,
    // Room for more rows; the engine makes a cell of every formatted one, so no more than that.
    rowCount: rows.length + 40,
  };
}
