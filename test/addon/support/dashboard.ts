import type { CellValue, Host } from '../../../src/host/types.ts';
import { lettersOf, quoted } from './team-file.ts';

export const DASHBOARD = 'Tableau de bord KPI';
export const WORKINGS = 'Calculs KPI';
export const MEETING = 'Réunion KPI';

/** The reference of a cell of a laid-out sheet, by the keys of its line and of its column. */
export function placeOf(host: Host, line: string, column: string, sheet = DASHBOARD): string {
  const { getters } = host.model;
  const id = getters.getSheetIdByName(sheet) ?? '';
  const [rows, columns] = [getters.getNumberRows(id), getters.getNumberCols(id)];
  const cells = host.get(`${quoted(sheet)}!A1:${lettersOf(columns)}${rows}`);
  const top = cells.findIndex((row) => row.includes('kpi-compass.corner'));
  const left = cells[top]?.indexOf('kpi-compass.corner') ?? -1;
  const row = cells.findIndex((found) => found[left] === line);
  const place = cells[top]?.indexOf(`kpi-compass.${column}`) ?? -1;
  if (row < 0 || place < 0) throw new Error(`${line} ${column} is not on ${sheet}`);
  return `${quoted(sheet)}!${lettersOf(place + 1)}${row + 1}`;
}

export function shown(host: Host, line: string, column: string, sheet?: string): string {
  return host.display(placeOf(host, line, column, sheet))[0]?.[0] ?? '';
}

/** What the lines of the table show in some columns, as far as they name a KPI. */
export function table(host: Host, ...columns: readonly string[]): readonly (readonly string[])[] {
  const lines = Array.from({ length: 6 }, (_, index) => `kpi${index + 1}`);
  return lines
    .filter((line) => shown(host, line, 'name') !== '')
    .map((line) => columns.map((column) => shown(host, line, column)));
}

/** Gives a sheet room and writes there as a person does. */
export function note(host: Host, reference: string, text: string): CellValue {
  host.person.type(reference, text);
  return host.value(reference);
}

/** Rows of a table of the workings, from its titles on: found by the title of one of its columns. */
export function workingsTable(host: Host, title: string, offset: number, columns: number): readonly CellValue[][] {
  const { getters } = host.model;
  const id = getters.getSheetIdByName(WORKINGS) ?? '';
  const cells = host.get(`${quoted(WORKINGS)}!A1:${lettersOf(getters.getNumberCols(id))}13`);
  const at = (cells[0]?.indexOf(title) ?? -1) + offset;
  if (at < 0) throw new Error(`${title} is not a column of ${WORKINGS}`);
  return cells.map((row) => row.slice(at, at + columns));
}
