import type { WorkbookCell, WorkbookSheet } from '../../engine/workbook.ts';
import type { Language, Words } from '../../language.ts';
import { type CellOfIndicator, formulaText } from '../formula.ts';
import { numberFormats } from '../number-formats.ts';
import { sheetName } from '../sheet-names.ts';
import { type DemoIndicator, INDICATORS } from './indicators.ts';
import { DEMO_TABLES, type DemoTable } from './tables.ts';

const TITLE: Words = { fr: 'Les indicateurs de la démonstration', en: 'The indicators of the demo' };
const NOTE: Words = {
  fr: 'Chaque valeur est une formule : changez les données, elle suit. Origine des données : feuille « Sources et licences ».',
  en: 'Every value is a formula: change the data and it follows. Where the data come from: sheet “Sources and licences”.',
};
const HEADERS: readonly Words[] = [
  { fr: 'Indicateur', en: 'Indicator' },
  { fr: 'Valeur', en: 'Value' },
  { fr: 'Formule', en: 'Formula' },
];
const INVENTED: Words = {
  fr: 'Entreprise inventée : dépenses, leads, clients',
  en: 'Invented business: spend, leads, customers',
};
const REAL: Words = { fr: 'Données réelles : site de l’USAID, 30 jours', en: 'Real data: the USAID site, 30 days' };
const COLUMNS = 'ABCDEFGHIJKL';
const FIRST_ROW = 4;

interface ListRow {
  readonly row: number;
  readonly heading?: Words;
  readonly indicator?: DemoIndicator;
}

function list(): readonly ListRow[] {
  const invented = INDICATORS.filter((indicator) => indicator.invented);
  const real = INDICATORS.filter((indicator) => !indicator.invented);
  const entries = [{ heading: INVENTED }, ...invented.map((indicator) => ({ indicator }))];
  const more = [{ heading: REAL }, ...real.map((indicator) => ({ indicator }))];
  return [...entries, ...more].map((entry, position) => ({ ...entry, row: FIRST_ROW + 1 + position }));
}

/** The cell of the demo sheet that holds an indicator's value. */
export const cellOfIndicator: CellOfIndicator = (id) => {
  const found = list().find(({ indicator }) => indicator?.id === id);
  if (!found) throw new Error(`The demo sheet has no indicator ${id}.`);
  return `B${found.row}`;
};

export function indicatorFormula({ id, inputs }: DemoIndicator, language: Language): string {
  const args = inputs.map(({ argument }) => argument);
  return formulaText(id, args, language, cellOfIndicator);
}

export function tableFormula({ id, arguments: args }: DemoTable, language: Language): string {
  return formulaText(id, args, language, cellOfIndicator);
}

class Grid {
  readonly rows: WorkbookCell[][] = [];

  put(column: string, row: number, cell: WorkbookCell): void {
    const position = COLUMNS.indexOf(column);
    while (this.rows.length < row) this.rows.push([]);
    const cells = this.rows[row - 1] ?? [];
    while (cells.length <= position) cells.push(null);
    cells[position] = cell;
  }
}

function putList(grid: Grid, language: Language): void {
  HEADERS.forEach((header, position) => {
    grid.put(COLUMNS.charAt(position), FIRST_ROW, header[language]);
  });
  for (const { row, heading, indicator } of list()) {
    if (heading) grid.put('A', row, heading[language]);
    if (!indicator) continue;
    const formula = indicatorFormula(indicator, language);
    grid.put('A', row, indicator.label[language]);
    grid.put('B', row, { formula });
    grid.put('C', row, formula);
  }
}

function listFormats(language: Language): Record<string, string> {
  const formats = numberFormats(language);
  const cells = list().flatMap(({ row, indicator }) =>
    indicator ? [[`B${row}`, formats[indicator.format]] as const] : [],
  );
  return Object.fromEntries(cells);
}

function tableFormats(
  { row, column, formats, labels = 1, height }: DemoTable,
  language: Language,
): Record<string, string> {
  const known = numberFormats(language);
  const from = COLUMNS.indexOf(column) + labels;
  const zones = formats.map((format, position) => {
    const letter = COLUMNS.charAt(from + position);
    return [`${letter}${row + 1}:${letter}${row + height}`, known[format]] as const;
  });
  return Object.fromEntries(zones);
}

/** The first sheet a person sees: the indicators as live formulas, and the tables by month and by channel beside them. */
export function demoSheet(language: Language): WorkbookSheet {
  const grid = new Grid();
  grid.put('A', 1, TITLE[language]);
  grid.put('A', 2, NOTE[language]);
  putList(grid, language);
  for (const table of DEMO_TABLES) {
    grid.put(table.column, table.row, table.title[language]);
    grid.put(table.column, table.row + 1, { formula: tableFormula(table, language) });
  }
  const headings = list().flatMap(({ row, heading }) => (heading ? [`A${row}`] : []));
  const titles = DEMO_TABLES.map(({ column, row }) => `${column}${row}`);
  return {
    name: sheetName('demo', language),
    rows: grid.rows,
    formats: Object.assign(listFormats(language), ...DEMO_TABLES.map((table) => tableFormats(table, language))),
    columnWidths: { A: 240, B: 96, C: 316, D: 16, E: 72, F: 80, G: 16, H: 164, I: 88, J: 104 },
    bold: ['A1', `A${FIRST_ROW}:C${FIRST_ROW}`, ...headings, ...titles],
    rowCount: 200,
  };
}
