/** The engine's data: how it keeps a workbook, its styles and its locale. */

export interface Style {
  bold?: boolean;
  italic?: boolean;
  strikethrough?: boolean;
  underline?: boolean;
  align?: string;
  verticalAlign?: string;
  wrapping?: string;
  fontSize?: number;
  textColor?: string;
  fillColor?: string;
}

export interface LocaleDescription {
  name: string;
  code: string;
  thousandsSeparator: string;
  decimalSeparator: string;
  weekStart: number;
  dateFormat: string;
  timeFormat: string;
  formulaArgSeparator: string;
}

export interface SheetData {
  id: string;
  name: string;
  colNumber: number;
  rowNumber: number;
  cells: Record<string, string>;
  styles?: Record<string, number>;
  formats?: Record<string, number>;
  cols?: Record<number, { size: number }>;
  panes?: { xSplit: number; ySplit: number };
  isVisible?: boolean;
}

export interface WorkbookData {
  version: string;
  revisionId?: string;
  sheets: SheetData[];
  styles: Record<number, Style>;
  formats: Record<number, string>;
  settings: { locale: LocaleDescription };
  namedRanges?: Record<string, string>;
  [rest: string]: unknown;
}
