import type { Grain } from '../../domain/history/calendar.ts';
import type { HistoryRow } from '../../domain/history/history-row.ts';
import type { KnownRow, Merge } from '../../domain/history/merge.ts';
import { periodFromKey, periodOf } from '../../domain/history/period.ts';
import { sealOf } from '../../domain/history/seal.ts';
import { isRefusal } from '../../domain/refusal.ts';
import { isBlank, isDate } from '../../functions/cell.ts';
import type { DayReader } from '../../functions/day-serial.ts';
import { numberOf, stampOf, textOf } from './cell-text.ts';
import { HISTORY_COLUMNS } from './history-columns.ts';
import { type HistoryFinding, historyTitles, rowFindings } from './history-findings.ts';
import { historyCells } from './history-sheet.ts';
import { columnRuns, lookAtTable, openTable, type TableRow, type TableSheet } from './table-sheet.ts';

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
  /** Told to the person: rows without a key or with one key, titles put back, columns made anew. */
  readonly findings: readonly HistoryFinding[];
  /** Whole rows at some positions: one read of the block that holds them all. */
  rows(positions: readonly number[]): readonly StoredRow[];
  write(merge: Merge): void;
}

export interface StoredRow extends KnownRow {
  readonly status: string;
  readonly score: number | undefined;
  readonly volume: number | undefined;
}

const KEY_COLUMNS: readonly Key[] = ['period', 'periodStart', 'periodEnd', 'takenAt', 'kpiId'];
const ROW_COLUMNS: readonly Key[] = [
  ...KEY_COLUMNS,
  ...(['value', 'volume', 'baseline', 'target', 'score', 'status', 'origin', 'seal'] as const),
];

/** Marks a row while it goes out in several pieces: one that a run left so is that run's, not a person's. */
export const WRITING = 'writing';
/** Rows up to the end of the grid that are read along, to see where the next row goes. */
const LONGEST_TAIL = 5000;

/** Opens the history to write in it, under the lock. */
export function openHistory(sheet: GoogleAppsScript.Spreadsheet.Sheet, days: DayReader): HistoryStore {
  const titles = historyTitles(sheet);
  const table = openTable(sheet, HISTORY_COLUMNS, titles.putBack);
  const { keys, lastKeyed, unreadable } = readKeys(table, days);
  let lastFilled: number | undefined;
  return {
    keys,
    findings: [...titles.findings, ...rowFindings(keys, unreadable)],
    rows: (positions) => {
      const first = Math.min(lastKeyed + 1, ...positions);
      const toTheEnd = table.gridRows - first < LONGEST_TAIL;
      const last = toTheEnd ? table.gridRows : Math.max(...positions);
      const cells = table.read(ROW_COLUMNS, first, last);
      if (toTheEnd) {
        const filled = cells.flatMap((row, index) => (isFilled(row) ? [first + index] : []));
        lastFilled = filled[filled.length - 1] ?? lastKeyed;
      }
      return storedRows(cells, first, new Set(positions), days);
    },
    write: (merge) => writeMerge(table, merge, lastFilled ?? sheet.getLastRow()),
  };
}

/** Opens the history to look at it; nothing is changed. */
export function lookAtHistory(
  sheet: GoogleAppsScript.Spreadsheet.Sheet,
  days: DayReader,
): Pick<HistoryStore, 'keys' | 'rows' | 'findings'> {
  const table = lookAtTable(sheet, HISTORY_COLUMNS);
  const { keys, unreadable } = readKeys(table, days);
  return {
    keys,
    findings: rowFindings(keys, unreadable),
    rows: (positions) => {
      const first = Math.min(...positions);
      if (positions.length === 0) return [];
      return storedRows(table.read(ROW_COLUMNS, first, Math.max(...positions)), first, new Set(positions), days);
    },
  };
}

type Cells = ReadonlyMap<Key, unknown>;

function readKeys(
  table: Pick<TableSheet<Key>, 'read' | 'gridRows'>,
  days: DayReader,
): { readonly keys: readonly HistoryKey[]; readonly lastKeyed: number; readonly unreadable: readonly number[] } {
  const cells = table.read(KEY_COLUMNS, 2, table.gridRows);
  const keys: HistoryKey[] = [];
  const unreadable: number[] = [];
  cells.forEach((row, index) => {
    const position = index + 2;
    const kpiId = textOf(row.get('kpiId'));
    const period = kpiId === '' && isBlank(row.get('takenAt')) ? '' : periodKeyOf(row, days);
    if (kpiId !== '' && period !== '') {
      keys.push({ position, kpiId, period, takenAt: stampOf(row.get('takenAt'), days) });
    }
    // What people add below or beside has neither an id nor an hour; a run cut off in between is made good by the next.
    const known = periodFromKey(period) !== undefined;
    if ((kpiId !== '' && !known) || (kpiId === '' && known)) unreadable.push(position);
  });
  const lastKeyed = keys[keys.length - 1]?.position ?? 1;
  return { keys, lastKeyed, unreadable: unreadable.filter((position) => position <= lastKeyed) };
}

/** Anything but the beginning of a row that a run was cut off from: total rows that people add below stay. */
function isFilled(row: Cells): boolean {
  if (row.get('seal') === WRITING && (isBlank(row.get('kpiId')) || isBlank(row.get('period')))) return false;
  return [...row.values()].some((cell) => !isBlank(cell));
}

/** `2026-11` that someone's formatting turned into a date goes back to a key, by the length of its period. */
function periodKeyOf(row: ReadonlyMap<Key, unknown>, days: DayReader): string {
  const cell = row.get('period');
  const start = days(row.get('periodStart'));
  // A key that was cleared, or lost in merged cells, is still told by its days.
  if (!isDate(cell) && !(isBlank(cell) && typeof start === 'number')) return textOf(cell);
  const serial = isDate(cell) ? days(cell) : start;
  if (serial === undefined || isRefusal(serial)) return '';
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

function storedRows(
  cells: readonly Cells[],
  first: number,
  wanted: ReadonlySet<number>,
  days: DayReader,
): readonly StoredRow[] {
  return cells.flatMap((row, index) => (wanted.has(first + index) ? [storedRow(row, first + index, days)] : []));
}

/** One row from its cells by column. */
export function storedRow(row: Cells, position: number, days: DayReader): StoredRow {
  const stored = {
    position,
    kpiId: textOf(row.get('kpiId')),
    period: periodKeyOf(row, days),
    takenAt: stampOf(row.get('takenAt'), days),
    value: numberOf(row.get('value')),
    volume: numberOf(row.get('volume')),
    baseline: numberOf(row.get('baseline')),
    target: numberOf(row.get('target')),
    score: numberOf(row.get('score')),
    status: textOf(row.get('status')),
    origin: textOf(row.get('origin')) as HistoryRow['origin'],
    seal: textOf(row.get('seal')),
  };
  return stored.seal === WRITING ? { ...stored, seal: sealOf(stored) } : stored;
}

/** New rows follow the last one, so that rewriting the newest rows and adding to them is one write. */
function writeMerge(table: TableSheet<Key>, { appends, updates, marks }: Merge, lastFilled: number): void {
  const rows = new Map(updates.map(({ position, row }) => [position, historyCells(row)]));
  appends.forEach((row, index) => {
    rows.set(lastFilled + 1 + index, historyCells(row));
  });
  if (columnRuns(table.header).length < 2) table.write(rows);
  else writeInPieces(table, rows);
  for (const { position, origin, seal } of marks) table.writeCells(position, { origin, seal });
}

/**
 * With a column of somebody else's in between, a row cannot go out at once. It is marked before and sealed after,
 * and its id comes last, so that a run cut off in between is made good by the next one.
 */
function writeInPieces(table: TableSheet<Key>, rows: ReadonlyMap<number, TableRow<Key>>): void {
  const open = new Map([...rows].map(([position, row]) => [position, { ...row, seal: WRITING }]));
  table.write(open, { only: ['seal'] });
  table.write(open, { last: 'kpiId' });
  table.write(rows, { only: ['seal'] });
}
