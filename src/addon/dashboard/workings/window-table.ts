import type { HistoryRow } from '../../../domain/history/history-row.ts';
import type { Source } from '../source.ts';
import { all, at, cellAt, fact, PLACE } from './places.ts';
import { END_OF_TIME, RATES, type Rows } from './word-tables.ts';

/** Rows past the filled ones that are looked at too: blank rows in between would hide the newest ones otherwise. */
export const SLACK = 50;

/** History rows above the newest ones: it moves with them by itself, and back to those of a chosen month. */
export function beforeFormula(source: Source): string {
  const { history } = source;
  const until = fact('until');
  const upTo = `IF(${until}=${END_OF_TIME};COUNTIFS(${history('kpiId')};"?*");COUNTIFS(${history('periodStart')};"<="&${until})+1)`;
  const rows = `${upTo}-${newestRows(source) - SLACK}`;
  return `=IF(${rows}>0;${rows};0)`;
}

function newestRows({ window, older }: Pick<Source, 'window' | 'older'>): number {
  return window - older.length;
}

/** The row of the history that stands in the window with the number of a KPI's period; an error where none does. */
export function historyLine(number: string, window: number): string {
  return `INDEX(${all('window', 'line', window)};MATCH(${number};${all('window', 'newest', window)};0))`;
}

/** One row for each history row of the window: whose it is, the number of its period, its value. */
export function windowRows(source: Source): Rows {
  return Array.from({ length: source.window }, (_, row) => windowRow(source, row));
}

function windowRow(source: Source, row: number): readonly string[] {
  const { history, slots } = source;
  const line = at('window', 'line', row);
  const cell = (key: keyof HistoryRow): string => cellAt(history(key), line);
  const kpi = at('window', 'kpi', row);
  const newest = at('window', 'newest', row);
  const id = cell('kpiId');
  return [
    `=IF(${line}=0;0;IFERROR(IF(${id}="";0;MATCH(${id}&"";${all('kpi', 'id', slots)};0));0))`,
    `=IF(${kpi}=0;0;IFERROR(${periodNumber(cell, kpi, slots)};0))`,
    `=IF(${newest}=0;"";IFERROR(IF(${cell('value')}="";"";${cell('value')}*1);""))`,
    `=IF(${newest}=0;"";IFERROR(${held(cell('score'))};-1))`,
    `=${lineFormula(source, row)}`,
  ];
}

/** Nothing for an older row that is among the newest: it counts once. */
function lineFormula({ window, older }: Source, row: number): string {
  const [newest, before] = [newestRows({ window, older }), fact('before')];
  if (row < newest) return `${before}+${row + 2}`;
  const line = older[row - newest] ?? 0;
  return `IF(${before}+2>${line};${line};0)`;
}

/** A score between 0 and 1, less than 0 where there is none. */
function held(score: string): string {
  return `IF(${score}="";-1;IF(${score}>1;1;IF(${score}<0;0;${score}*1)))`;
}

/** Nothing for a row later than the chosen month, or of another rhythm than the KPI has now. */
function periodNumber(cell: (key: keyof HistoryRow) => string, kpi: string, slots: number): string {
  const start = cell('periodStart');
  const length = `${cell('periodEnd')}-${start}`;
  const grain = cellAt(all('kpi', 'grain', slots), kpi);
  const rhythm = `IF(${length}<1;1;IF(${length}<7;2;IF(${length}<31;3;IF(${length}<92;4;5))))`;
  const rate = (column: 'half' | 'periods' | 'days'): string => `INDEX(${all('rates', column, RATES.length)};${grain})`;
  const count = `INT((${start}+${rate('half')})*${rate('periods')}/${rate('days')})`;
  return `IF(${start}>${fact('until')};0;IF(${rhythm}=${grain};${kpi}*${PLACE}+${count};0))`;
}
