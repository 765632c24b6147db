import type { Grain } from '../../domain/history/calendar.ts';
import type { HistoryRow } from '../../domain/history/history-row.ts';
import type { KnownRow, Merge } from '../../domain/history/merge.ts';
import { periodOf } from '../../domain/history/period.ts';
import { isRefusal } from '../../domain/refusal.ts';
import { isDate } from '../../functions/cell.ts';
import type { DayReader } from '../../functions/day-serial.ts';
import { numberOf, stampOf, textOf } from './cell-text.ts';
import { HISTORY_COLUMNS } from './history-columns.ts';
import { historyCells } from './history-sheet.ts';
import { openTable, type TableSheet } from './table-sheet.ts';

type Key = keyof HistoryRow;

/** Key and age of one history row, and where it stands. */
export interface HistoryKey {
  readonly position: number;
  readonly kpiId: string;
  readonly period: string;
  readonly takenAt: string;
}

export interface HistoryStore {
  readonly keys: readonly HistoryKey[];
  /** Whole rows at some positions: one read of the block that holds them all. */
  rows(positions: readonly number[]): readonly StoredRow[];
  write(merge: Merge): void;
}

export interface StoredRow extends KnownRow {
  readonly status: string;
  readonly score: number | undefined;
}

const KEY_COLUMNS: readonly Key[] = ['period', 'periodStart', 'periodEnd', 'takenAt', 'kpiId'];
const ROW_COLUMNS: readonly Key[] = [
  ...KEY_COLUMNS,
  ...(['value', 'baseline', 'target', 'score', 'status', 'origin', 'seal'] as const),
];

export function openHistory(sheet: GoogleAppsScript.Spreadsheet.Sheet, days: DayReader): HistoryStore {
  const table = openTable(sheet, HISTORY_COLUMNS);
  const cells = table.read(KEY_COLUMNS, 2, table.lastRow);
  const keys = cells.map((row, index) => ({
    position: index + 2,
    kpiId: textOf(row.get('kpiId')),
    period: periodKeyOf(row, days),
    takenAt: stampOf(row.get('takenAt'), days),
  }));
  return {
    keys: keys.filter(({ kpiId, period }) => kpiId !== '' && period !== ''),
    rows: (positions) => readRows(table, positions, days),
    write: (merge) => writeMerge(table, merge),
  };
}

/** `2026-11` that someone's formatting turned into a date goes back to a key, by the length of its period. */
function periodKeyOf(row: ReadonlyMap<Key, unknown>, days: DayReader): string {
  const cell = row.get('period');
  if (!isDate(cell)) return textOf(cell);
  const serial = days(cell);
  if (serial === undefined || isRefusal(serial)) return '';
  const start = days(row.get('periodStart'));
  const end = days(row.get('periodEnd'));
  const length = typeof start === 'number' && typeof end === 'number' ? end - start + 1 : 1;
  return periodOf(Math.floor(serial), grainOfLength(length), 1).key;
}

function grainOfLength(days: number): Grain {
  if (days < 2) return 'day';
  if (days < 8) return 'week';
  if (days < 32) return 'month';
  return days < 93 ? 'quarter' : 'year';
}

function readRows(table: TableSheet<Key>, positions: readonly number[], days: DayReader): readonly StoredRow[] {
  if (positions.length === 0) return [];
  const wanted = new Set(positions);
  const first = Math.min(...wanted);
  const rows = table.read(ROW_COLUMNS, first, Math.max(...wanted));
  return rows.flatMap((row, index) => {
    const position = first + index;
    if (!wanted.has(position)) return [];
    const origin = textOf(row.get('origin'));
    return [
      {
        position,
        kpiId: textOf(row.get('kpiId')),
        period: periodKeyOf(row, days),
        takenAt: stampOf(row.get('takenAt'), days),
        value: numberOf(row.get('value')),
        baseline: numberOf(row.get('baseline')),
        target: numberOf(row.get('target')),
        score: numberOf(row.get('score')),
        status: textOf(row.get('status')),
        origin: origin as HistoryRow['origin'],
        seal: textOf(row.get('seal')),
      },
    ];
  });
}

/** New rows follow the last one, so that rewriting the newest rows and adding to them is one write. */
function writeMerge(table: TableSheet<Key>, { appends, updates, marks }: Merge): void {
  const rows = new Map(updates.map(({ position, row }) => [position, historyCells(row)]));
  appends.forEach((row, index) => {
    rows.set(table.lastRow + 1 + index, historyCells(row));
  });
  table.write(rows);
  for (const { position, origin, seal } of marks) table.writeCells(position, { origin, seal });
}
