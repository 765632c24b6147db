/** A rectangle of cells, 1-based as in Apps Script. Shared by the host and by the services inside the realm. */
export interface Box {
  row: number;
  column: number;
  rows: number;
  columns: number;
}

export function columnLetters(column: number): string {
  let letters = '';
  for (let rest = column; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  }
  return letters;
}

export function columnNumber(letters: string): number {
  return [...letters.toUpperCase()].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
}

/** `B2` or `B2:C9`. */
export function boxToA1({ row, column, rows, columns }: Box): string {
  const first = `${columnLetters(column)}${row}`;
  return rows === 1 && columns === 1 ? first : `${first}:${columnLetters(column + columns - 1)}${row + rows - 1}`;
}

export interface SheetReference {
  /** The sheet's name when the reference has one. */
  sheet: string | null;
  cells: string;
}

/** Cuts `'My sheet'!A1:B2` into the sheet's name and the cells. */
export function splitReference(reference: string): SheetReference {
  const found = /^(?:'((?:[^']|'')+)'|([^'!]+))!(.+)$/.exec(reference);
  if (!found) return { sheet: null, cells: reference };
  return { sheet: found[1]?.replaceAll("''", "'") ?? found[2] ?? null, cells: found[3] ?? '' };
}

/** Reads `A1`, `A1:B2`, `A:C`, `2:5`, `A2:A`; open ends reach the sheet's last row or column. Undefined when it is none. */
export function readA1(cells: string, sheetRows: number, sheetColumns: number): Box | undefined {
  const found = /^\$?([A-Za-z]*)\$?(\d*)(?::\$?([A-Za-z]*)\$?(\d*))?$/.exec(cells.trim());
  if (!found) return undefined;
  const [, left = '', top = '', right, bottom] = found;
  if (left === '' && top === '') return undefined;
  const single = right === undefined && bottom === undefined;
  if (single && (left === '' || top === '')) return undefined;
  if (!single && right === '' && bottom === '') return undefined;
  const firstColumn = left === '' ? 1 : columnNumber(left);
  const firstRow = top === '' ? 1 : Number(top);
  const lastColumn = single ? firstColumn : right === '' || right === undefined ? sheetColumns : columnNumber(right);
  const lastRow = single ? firstRow : bottom === '' || bottom === undefined ? sheetRows : Number(bottom);
  const box = {
    row: Math.min(firstRow, lastRow),
    column: Math.min(firstColumn, lastColumn),
    rows: Math.abs(lastRow - firstRow) + 1,
    columns: Math.abs(lastColumn - firstColumn) + 1,
  };
  return box.row < 1 || box.column < 1 ? undefined : box;
}
