/** Sheets as plain arrays behind the services that a run calls, where the host's engine would take half a minute to open. */

type Value = string | number | boolean | Date;

/** One read or write as it went through, to be done again without the product. */
export interface Transfer {
  readonly kind: 'read' | 'write';
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

export interface Ledger {
  /** Reads and writes as design §9 counts them: cells, structure, metadata, flush. */
  count: number;
  readonly transfers: Transfer[];
}

export class ArraySheet {
  readonly name: string;
  readonly cells: Value[][];
  readonly ledger: Ledger;
  /** Columns in which a day written as text becomes a date, from 0. */
  readonly dates: ReadonlySet<number>;
  readonly formulas: string[][] | undefined;

  constructor(
    ledger: Ledger,
    name: string,
    cells: Value[][],
    more: { readonly dates?: ReadonlySet<number>; readonly formulas?: string[][] } = {},
  ) {
    this.ledger = ledger;
    this.name = name;
    this.cells = cells;
    this.dates = more.dates ?? new Set();
    this.formulas = more.formulas;
  }
  getName(): string {
    return this.name;
  }
  getSheetId(): string {
    return this.name;
  }
  getRange(from: string | number, column = 1, rows = 1, columns = 1): ArrayRange {
    if (from === '1:1') return new ArrayRange(this, 1, 1, 1, this.width());
    if (from === 'A:A') return new ArrayRange(this, 1, 1, this.cells.length, 1);
    return new ArrayRange(this, Number(from), column, rows, columns);
  }
  getDataRange(): ArrayRange {
    return this.getRange(1, 1, this.getLastRow(), this.width());
  }
  getLastRow(): number {
    this.ledger.count++;
    let last = this.cells.length;
    while (last > 0 && (this.cells[last - 1] ?? []).every((cell) => cell === '')) last--;
    return last;
  }
  insertRowsAfter(after: number, count: number): void {
    this.ledger.count++;
    const blank = Array.from({ length: count }, () => Array.from({ length: this.width() }, (): Value => ''));
    this.cells.splice(after, 0, ...blank);
  }
  deleteRows(first: number, count: number): void {
    this.ledger.count++;
    this.cells.splice(first - 1, count);
  }
  appendRow(row: readonly Value[]): void {
    this.ledger.count++;
    this.cells.push([...row]);
  }
  width(): number {
    return this.cells[0]?.length ?? 0;
  }
}

class ArrayRange {
  readonly sheet: ArraySheet;
  readonly at: Omit<Transfer, 'kind'>;

  constructor(sheet: ArraySheet, row: number, column: number, rows: number, columns: number) {
    this.sheet = sheet;
    this.at = { sheet: sheet.name, row, column, rows, columns };
  }
  getNumRows(): number {
    return this.at.rows;
  }
  getNumColumns(): number {
    return this.at.columns;
  }
  getValues(): Value[][] {
    this.note('read');
    return readCells(this.sheet, this.at);
  }
  getFormulas(): string[][] {
    this.note('read');
    const { row, rows, column, columns } = this.at;
    const lines = this.sheet.formulas ?? [];
    return Array.from({ length: rows }, (_, index) =>
      Array.from({ length: columns }, (_, at) => lines[row - 1 + index]?.[column - 1 + at] ?? ''),
    );
  }
  setValues(values: readonly (readonly Value[])[]): this {
    this.note('write');
    writeCells(this.sheet, this.at, values);
    return this;
  }
  setValue(value: Value): this {
    return this.setValues([[value]]);
  }
  private note(kind: Transfer['kind']): void {
    this.sheet.ledger.count++;
    this.sheet.ledger.transfers.push({ kind, ...this.at });
  }
}

/** A fresh table each time, and fresh dates in it, as Google gives them. */
export function readCells({ cells }: ArraySheet, { row, column, rows, columns }: Omit<Transfer, 'kind'>): Value[][] {
  return Array.from({ length: rows }, (_, index) =>
    (cells[row - 1 + index] ?? [])
      .slice(column - 1, column - 1 + columns)
      .map((cell) => (cell instanceof Date ? new Date(cell.getTime()) : cell)),
  );
}

export function writeCells(
  { cells, dates }: ArraySheet,
  { row, column }: Pick<Transfer, 'row' | 'column'>,
  values: readonly (readonly Value[])[],
): void {
  values.forEach((line, index) => {
    const target = cells[row - 1 + index];
    if (!target) throw new Error(`Row ${row + index} lies past the end of the sheet.`);
    line.forEach((cell, at) => {
      const position = column - 1 + at;
      const day = dates.has(position) && typeof cell === 'string' && cell !== '';
      target[position] = day ? new Date(`${cell.replace(' ', 'T')}${cell.length > 10 ? '' : 'T00:00:00'}Z`) : cell;
    });
  });
}

/** The globals that a run names, and the document. */
export function installServices(sheets: readonly ArraySheet[], marks: readonly string[], ledger: Ledger): object {
  const book = {
    getSheets: () => sheets,
    getSheetByName: (name: string) => sheets.find((sheet) => sheet.name === name) ?? null,
    getRangeByName: () => null,
    createDeveloperMetadataFinder: () => {
      const finder = {
        withKey: () => finder,
        find: () => {
          ledger.count++;
          return marks.map((mark) => ({ getValue: () => mark }));
        },
      };
      return finder;
    },
  };
  const lock = { tryLock: () => true, releaseLock: () => undefined };
  Object.assign(globalThis, {
    SpreadsheetApp: { getActiveSpreadsheet: () => book, flush: () => ledger.count++ },
    PropertiesService: { getDocumentProperties: () => ({ getProperty: () => null }) },
    LockService: { getDocumentLock: () => lock, getUserLock: () => lock },
  });
  return book;
}
