import type { HistoryRow } from '../../../domain/history/history-row.ts';
import type { Source } from '../source.ts';
import { PLACE } from './kpi-table.ts';
import { all, at, fact } from './places.ts';
import { RATES, type Rows } from './word-tables.ts';

/** Rows past the filled ones that are looked at too: blank rows in between would hide the newest ones otherwise. */
const SLACK = 50;

/** History rows above the window: it moves with the newest rows by itself. */
export function beforeFormula({ history, window }: Source): string {
  const rows = `COUNTIFS(${history('kpiId')};"?*")-${window - SLACK}`;
  return `=IF(${rows}>0;${rows};0)`;
}

/** One row for each history row of the window: whose it is, the number of its period, its value. */
export function windowRows(source: Source): Rows {
  return Array.from({ length: source.window }, (_, row) => windowRow(source, row));
}

function windowRow({ history, slots }: Source, row: number): readonly string[] {
  const cell = (key: keyof HistoryRow): string => `INDEX(${history(key)};${fact('before')}+${row + 2})`;
  const kpi = at('window', 'kpi', row);
  const newest = at('window', 'newest', row);
  const id = cell('kpiId');
  return [
    `=IFERROR(IF(${id}="";0;MATCH(${id}&"";${all('kpi', 'id', slots)};0));0)`,
    `=IF(${kpi}=0;0;IFERROR(${periodNumber(cell, kpi, slots)};0))`,
    `=IF(${newest}=0;"";IFERROR(IF(${cell('value')}="";"";${cell('value')}*1);""))`,
  ];
}

/** Nothing for a row later than the chosen month, or of another rhythm than the KPI has now. */
function periodNumber(cell: (key: keyof HistoryRow) => string, kpi: string, slots: number): string {
  const start = cell('periodStart');
  const length = `${cell('periodEnd')}-${start}`;
  const grain = `INDEX(${all('kpi', 'grain', slots)};${kpi})`;
  const rhythm = `IF(${length}<1;1;IF(${length}<7;2;IF(${length}<31;3;IF(${length}<92;4;5))))`;
  const rate = (column: 'half' | 'periods' | 'days'): string => `INDEX(${all('rates', column, RATES.length)};${grain})`;
  const count = `INT((${start}+${rate('half')})*${rate('periods')}/${rate('days')})`;
  return `IF(${start}>${fact('until')};0;IF(${rhythm}=${grain};${kpi}*${PLACE}+${count};0))`;
}
