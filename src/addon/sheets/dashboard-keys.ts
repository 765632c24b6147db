import type { Words } from '../../domain/words.ts';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** Titles of the workings sheet by which it is known again. */
export const WORKINGS_HEADERS: Readonly<Record<string, Words>> = Object.fromEntries(
  ['objectiveOrder', 'ownerOrder', 'valueSize', 'changeText'].map((title) => [title, { fr: title, en: title }]),
);

/**
 * Where the lines and columns of a laid-out sheet stand now: a hidden first row and a hidden first column carry their keys,
 * so that rows and columns that a person puts in between, or moves, are known from ours.
 */
export interface KeyedSheet {
  readonly sheet: Sheet;
  /** Row and column numbers of the sheet, from 1, by key. */
  readonly rows: ReadonlyMap<string, number>;
  readonly columns: ReadonlyMap<string, number>;
  readonly keyRow: number;
  readonly keyColumn: number;
}

const MARK = 'kpi-compass.';
export const CORNER = `${MARK}corner`;

/** The hidden key row as headers, by which a sheet whose mark was lost is known from a team's own of the same name. */
export function keyHeaders(columns: readonly string[]): Readonly<Record<string, Words>> {
  const names = ['corner', ...columns].map((name) => [name, { fr: MARK + name, en: MARK + name }]);
  return Object.fromEntries(names);
}

export function columnKey(name: string): string {
  return MARK + name;
}

/** Reads the keys; nothing where someone deleted the row or the column that carries them. */
export function keyedSheet(sheet: Sheet, values: readonly (readonly unknown[])[]): KeyedSheet | undefined {
  const top = values.findIndex((row) => row.includes(CORNER));
  const titles = values[top];
  if (!titles) return undefined;
  const left = titles.indexOf(CORNER);
  const columns = new Map<string, number>();
  titles.forEach((cell, index) => {
    const text = String(cell);
    if (text !== CORNER && text.startsWith(MARK)) columns.set(text.slice(MARK.length), index + 1);
  });
  const rows = new Map<string, number>();
  values.forEach((row, index) => {
    const key = String(row[left] ?? '');
    if (index !== top && key !== '' && !rows.has(key)) rows.set(key, index + 1);
  });
  return { sheet, rows, columns, keyRow: top + 1, keyColumn: left + 1 };
}

/** The key row and the key column of a new sheet, in its first row and column. */
export function writeKeys(sheet: Sheet, columns: readonly string[], lines: readonly { readonly key: string }[]): void {
  sheet.getRange(1, 1, 1, columns.length + 1).setValues([[CORNER, ...columns.map(columnKey)]]);
  sheet.getRange(2, 1, lines.length, 1).setValues(lines.map(({ key }) => [key]));
  sheet.hideRows(1);
  sheet.hideColumns(1);
}
