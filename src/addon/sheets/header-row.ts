import type { Language } from '../../domain/words.ts';
import { type Column, type Header, readHeader } from './columns.ts';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** A column that is not there, or that someone deleted, is made at the right end: what a run measures must have its place. */
export function completeHeader<Key extends string>(
  sheet: Sheet,
  columns: readonly Column<Key>[],
  row: readonly unknown[],
  language: Language = languageOfHeader(columns, row),
): Header<Key> {
  const header = new Map(readHeader(columns, row));
  const missing = columns.filter(({ key }) => !header.has(key));
  if (missing.length === 0) return header;
  let end = row.length;
  while (end > 0 && row[end - 1] === '') end--;
  const spare = end + missing.length - row.length;
  if (spare > 0) sheet.insertColumnsAfter(row.length, spare);
  const placed = missing.map((column, index) => ({ column, position: end + index }));
  prepareColumns(sheet, placed, language);
  for (const { column, position } of placed) header.set(column.key, position);
  // The titles come last: a column whose making was cut short has none, and is made again.
  sheet
    .getRange(1, end + 1, 1, missing.length)
    .setNumberFormat('@')
    .setValues([missing.map(({ header: words }) => words[language])]);
  return header;
}

export interface Placed<Key extends string> {
  readonly column: Column<Key>;
  /** From 0. */
  readonly position: number;
}

/** Format, drop-down and width of columns below their titles; neighbours that share a format or a width share the call. */
export function prepareColumns<Key extends string>(
  sheet: Sheet,
  placed: readonly Placed<Key>[],
  language: Language,
): void {
  const rows = sheet.getRange('A:A').getNumRows() - 1;
  for (const { value, first, count } of alike(placed, ({ format = '' }) => format)) {
    if (value !== '') sheet.getRange(2, first + 1, rows, count).setNumberFormat(value);
  }
  for (const { value, first, count } of alike(placed, ({ width }) => width)) {
    sheet.setColumnWidths(first + 1, count, value);
  }
  for (const { column, position } of placed) {
    const words = column.choices?.map((choice) => choice[language]);
    if (words) sheet.getRange(2, position + 1, rows, 1).setDataValidation(dropDown(words));
  }
}

interface Alike<Value> {
  readonly value: Value;
  readonly first: number;
  readonly count: number;
}

function alike<Key extends string, Value>(
  placed: readonly Placed<Key>[],
  lookOf: (column: Column<Key>) => Value,
): readonly Alike<Value>[] {
  const runs: Alike<Value>[] = [];
  for (const { column, position } of [...placed].sort((a, b) => a.position - b.position)) {
    const value = lookOf(column);
    const run = runs[runs.length - 1];
    if (run && run.value === value && run.first + run.count === position) {
      runs[runs.length - 1] = { ...run, count: run.count + 1 };
    } else runs.push({ value, first: position, count: 1 });
  }
  return runs;
}

/** The language that a sheet was made in: its words stay in it, whatever the panel speaks. */
export function languageOfHeader<Key extends string>(
  columns: readonly Column<Key>[],
  row: readonly unknown[],
): Language {
  const french = columns.some(({ header: { fr, en } }) => fr !== en && row.includes(fr));
  return french ? 'fr' : 'en';
}

/** A drop-down that warns and does not forbid: what cannot be read is told beside the KPI, never lost. */
function dropDown(words: readonly string[]): GoogleAppsScript.Spreadsheet.DataValidation {
  return SpreadsheetApp.newDataValidation()
    .requireValueInList([...words], true)
    .setAllowInvalid(true)
    .build();
}
