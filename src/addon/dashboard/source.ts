import type { Day, FiscalStart } from '../../domain/history/calendar.ts';
import type { HistoryRow } from '../../domain/history/history-row.ts';
import type { Language } from '../../domain/words.ts';
import { type Header, readHeader } from '../sheets/columns.ts';
import type { FoundSheets } from '../sheets/find-sheet.ts';
import type { KpiKey } from '../sheets/kpi-columns.ts';
import { STATUS_COLUMNS } from '../status/status-sheet.ts';
import { letters } from './workings/places.ts';

/** What the formulas rest on: where things stand now in the team's file. Column letters are those of this moment. */
export interface Source {
  readonly language: Language;
  /** `'KPI'!$B:$B` */
  kpi(column: KpiKey): string;
  history(column: keyof HistoryRow): string;
  /** A cell of the dashboard that a person chooses in, `'Tableau de bord KPI'!$B$5`. */
  choice(of: 'period' | 'objective' | 'owner' | 'chart'): string;
  /** Rows of the KPI sheet that are followed, some spare ones included. */
  readonly slots: number;
  /** History rows that are looked at: the newest ones of the sheet, then older ones that are needed all the same. */
  readonly window: number;
  /** Positions of the older ones. */
  readonly older: readonly number[];
  /** The cell that says whether snapshots come, or '' where none were ever planned. */
  readonly state: string;
  readonly today: number;
  readonly fiscalStart: FiscalStart;
  /** The days of the milestones of all KPIs, by the KPI's id. */
  readonly milestones: readonly { readonly kpi: string; readonly day: Day }[];
}

export function quoted(name: string): string {
  return `'${name.replace(/'/g, "''")}'`;
}

/** `'KPI'!$B:$B`: a whole column, so that rows that come in or go out later need nothing. */
export function wholeColumn<Key extends string>(sheet: string, header: Header<Key>, key: Key): string {
  const letter = letters((header.get(key) ?? 0) + 1);
  return `${quoted(sheet)}!$${letter}:$${letter}`;
}

/** A text inside a formula. */
export function literal(text: string): string {
  return `"${text.replace(/"/g, '""')}"`;
}

/** Rows among which the state is looked for: people insert some above it. */
const LOOKED_AT = 20;

/** The cell of the schedule's own sheet that turns by itself when a snapshot is overdue. */
export function stateCell(found: FoundSheets): string {
  const sheet = found.get('status')?.sheet;
  if (!sheet) return '';
  const values = sheet.getRange(1, 1, LOOKED_AT, sheet.getRange('1:1').getNumColumns()).getValues();
  const column = readHeader(STATUS_COLUMNS, values[0] ?? []).get('state');
  const row = values.findIndex((cells, index) => index > 0 && column !== undefined && cells[column] !== '');
  return column === undefined || row < 0 ? '' : `${quoted(sheet.getName())}!$${letters(column + 1)}$${row + 1}`;
}
