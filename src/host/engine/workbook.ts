import { boxToA1, columnNumber, readA1 } from '../box.ts';
import { DAY } from '../zone.ts';
import type { LocaleDescription, SheetData, Style, WorkbookData } from './workbook-layout.ts';

export type WorkbookCell = string | number | boolean | null | { date: string } | { formula: string };

export interface WorkbookSheet {
  name: string;
  rows?: readonly (readonly WorkbookCell[])[];
  /** Number formats by range, for instance `A2:A`. */
  formats?: Readonly<Record<string, string>>;
  /** Pixels by column letters. */
  columnWidths?: Readonly<Record<string, number>>;
  frozenRows?: number;
  frozenColumns?: number;
  /** Ranges in bold, for instance `1:1`. */
  bold?: string | readonly string[];
  rowCount?: number;
  columnCount?: number;
  hidden?: boolean;
}

/** A workbook as tests and samples write it. */
export interface Workbook {
  name: string;
  /** A spreadsheet locale such as `fr_FR`. */
  locale: string;
  /** An IANA time zone. */
  timeZone: string;
  sheets: readonly WorkbookSheet[];
  /** References by name, for instance `'Ventes du mois'!A2:A`. */
  namedRanges?: Readonly<Record<string, string>>;
}

/** The size of a new sheet at Google. */
const ROWS = 1000;
const COLUMNS = 26;
/** The oldest data layout that the engine still reads without a migration step that touches our cells. */
const LAYOUT = '19.1.1';

export interface WorkbookTools {
  locale: LocaleDescription;
  toXC(column: number, row: number): string;
  /** The text that the engine keeps for a text cell, an apostrophe in front where it would read a number. */
  guard(text: string): string;
  formula(text: string): string;
  format(format: string): string;
}

function serialOfDay(day: string): number {
  const [year = 0, month = 1, date = 1, hour = 0, minute = 0, second = 0] = day.split(/\D/).map(Number);
  return (Date.UTC(year, month - 1, date, hour, minute, second) - Date.UTC(1899, 11, 30)) / DAY;
}

class FormatTable {
  readonly formats: Record<number, string> = {};
  private readonly ids = new Map<string, number>();

  idOf(format: string): number {
    const id = this.ids.get(format) ?? this.ids.size + 1;
    this.ids.set(format, id);
    this.formats[id] = format;
    return id;
  }
}

function cellText(cell: WorkbookCell, tools: WorkbookTools): { content: string; format?: string } {
  if (cell === null || cell === '') return { content: '' };
  if (typeof cell === 'string') return { content: tools.guard(cell) };
  if (typeof cell === 'number') return { content: String(cell) };
  if (typeof cell === 'boolean') return { content: cell ? 'TRUE' : 'FALSE' };
  if ('formula' in cell) return { content: tools.formula(cell.formula) };
  const serial = serialOfDay(cell.date);
  const { dateFormat, timeFormat } = tools.locale;
  return { content: String(serial), format: Number.isInteger(serial) ? dateFormat : `${dateFormat} ${timeFormat}` };
}

/** The engine wants closed ranges: an open end is closed at the sheet's edge. */
function closed(reference: string, rows: number, columns: number): string {
  const box = readA1(reference, rows, columns);
  return box ? boxToA1(box) : reference;
}

function sheetCells(
  sheet: WorkbookSheet,
  table: FormatTable,
  tools: WorkbookTools,
): Pick<SheetData, 'cells' | 'formats'> {
  const cells: Record<string, string> = {};
  const formats: Record<string, number> = {};
  (sheet.rows ?? []).forEach((row, down) => {
    row.forEach((cell, right) => {
      const { content, format } = cellText(cell, tools);
      if (content === '') return;
      const name = tools.toXC(right, down);
      cells[name] = content;
      if (format !== undefined) formats[name] = table.idOf(format);
    });
  });
  return { cells, formats };
}

function sheetData(sheet: WorkbookSheet, gid: number, table: FormatTable, tools: WorkbookTools): SheetData {
  const rowNumber = Math.max(sheet.rowCount ?? ROWS, sheet.rows?.length ?? 0);
  const colNumber = Math.max(sheet.columnCount ?? COLUMNS, ...(sheet.rows ?? []).map((row) => row.length));
  const { cells, formats } = sheetCells(sheet, table, tools);
  const zones = Object.entries(sheet.formats ?? {});
  const bold = typeof sheet.bold === 'string' ? [sheet.bold] : (sheet.bold ?? []);
  const widths = Object.entries(sheet.columnWidths ?? {});
  return {
    id: String(gid),
    name: sheet.name,
    rowNumber,
    colNumber,
    cells,
    formats: {
      ...formats,
      ...Object.fromEntries(
        zones.map(([zone, format]) => [closed(zone, rowNumber, colNumber), table.idOf(tools.format(format))]),
      ),
    },
    styles: Object.fromEntries(bold.map((zone) => [closed(zone, rowNumber, colNumber), 1])),
    cols: Object.fromEntries(widths.map(([letters, size]) => [columnNumber(letters) - 1, { size }])),
    panes: { xSplit: sheet.frozenColumns ?? 0, ySplit: sheet.frozenRows ?? 0 },
    isVisible: sheet.hidden !== true,
  };
}

/** The engine's data for a workbook. The first sheet has the number 0, as at Google. */
export function workbookData(workbook: Workbook, tools: WorkbookTools): WorkbookData {
  const table = new FormatTable();
  const bold: Style = { bold: true };
  return {
    version: LAYOUT,
    revisionId: 'START_REVISION',
    sheets: workbook.sheets.map((sheet, index) => sheetData(sheet, index * 1001, table, tools)),
    styles: { 1: bold },
    formats: table.formats,
    settings: { locale: tools.locale },
    namedRanges: { ...workbook.namedRanges },
  };
}
