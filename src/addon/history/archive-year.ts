import { blocksFromBelow, chained, type HistoryYear, historyYears, yearOf } from '../../domain/history/archive.ts';
import { runIdOf } from '../../domain/history/log-row.ts';
import { isBlank, isDate } from '../../functions/cell.ts';
import { archivedWords } from '../../text/history/backfill-words.ts';
import type { ArchivePage, Done } from '../endpoints/history-contract.ts';
import type { Sitting } from '../google/document.ts';
import { type FoundSheets, markArchived } from '../sheets/find-sheet.ts';
import { type HistoryKey, lookAtHistory } from '../sheets/history-store.ts';
import { type KpiStore, openKpis } from '../sheets/kpi-store.ts';
import { dateText, storedOf, type WholeRows, wholeRows } from '../sheets/whole-rows.ts';
import { logTool } from './log-tool.ts';

/** Rows of the sheet that one page looks through: some 300 kB at most on their way to the panel. */
const PAGE = 1000;

type Cell = string | number | boolean;

/** One page of a year's rows as a download has them: all columns, those of the team's own too. */
export function archivePage(
  here: Sitting,
  found: FoundSheets,
  { year, from, fingerprint }: { readonly year: number; readonly from: number; readonly fingerprint: string },
): ArchivePage {
  const sheet = found.get('history')?.sheet;
  if (!sheet) return { titles: [], rows: [], next: 0, fingerprint, annotated: 0 };
  const whole = wholeRows(sheet);
  const last = Math.min(whole.gridRows, from + PAGE - 1);
  const { rows, annotated } = rowsOfYear(here, whole, year, numbersBetween(from, last));
  return {
    titles: whole.titles.map(String),
    rows,
    next: last < whole.gridRows ? last + 1 : 0,
    fingerprint: chained(fingerprint, rows),
    annotated,
  };
}

function numbersBetween(first: number, last: number): readonly number[] {
  return last < first ? [] : Array.from({ length: last - first + 1 }, (_, index) => first + index);
}

function rowsOfYear(here: Sitting, whole: WholeRows, year: number, numbers: readonly number[]) {
  const ours = new Set(whole.header.values());
  const rows: Cell[][] = [];
  const places: number[] = [];
  let annotated = 0;
  for (const [number, cells] of whole.values(numbers)) {
    const { kpiId, period } = storedOf(cells, whole.header, number, here.days);
    if (kpiId === '' || yearOf(period) !== year) continue;
    places.push(number);
    rows.push(cells.map((cell) => plainCell(cell, here)));
    if (cells.some((cell, column) => !ours.has(column) && !isBlank(cell))) annotated++;
  }
  return { rows, places, annotated };
}

function plainCell(cell: unknown, { days }: Sitting): Cell {
  if (isDate(cell)) return dateText(cell, days);
  return typeof cell === 'number' || typeof cell === 'boolean' ? cell : String(cell ?? '');
}

/**
 * Removes a year's rows under the document lock, in contiguous blocks from below, if they are those that were
 * downloaded: as many, and the same to the last cell. The mark comes first: cut off in between, no run takes the year's
 * periods for missing, and the rest can be downloaded and removed like any year.
 * @returns what stood in the way, or what was done.
 */
export function archiveYear(
  here: Sitting,
  found: FoundSheets,
  wish: { readonly year: number; readonly rows: number; readonly fingerprint: string },
  by: string,
): Done | 'archive-changed' | 'archive-open' {
  const sheet = found.get('history')?.sheet;
  if (!sheet) return 'archive-changed';
  const { keys } = lookAtHistory(sheet, here.days);
  const year = yearsOf(here, found, keys).find((one) => one.year === wish.year);
  if (!year) return 'archive-changed';
  if (!year.archivable) return 'archive-open';
  const whole = wholeRows(sheet);
  const numbers = keys.filter(({ period }) => yearOf(period) === wish.year).map(({ position }) => position);
  const { rows, places } = rowsOfYear(here, whole, wish.year, numbers);
  if (rows.length !== wish.rows || chained('', rows) !== wish.fingerprint) return 'archive-changed';
  if ((found.get('history')?.archivedYear ?? 0) < wish.year) markArchived('history', sheet, wish.year);
  for (const { first, rows: count } of blocksFromBelow(places)) sheet.deleteRows(first, count);
  const runId = runIdOf(here.clock.stamp, `${by}archive${here.clock.milliseconds}`);
  const sentence = archivedWords(wish.year, rows.length, here.language);
  logTool(found, here, { runId, by, why: 'archive', written: 0, updated: 0, refused: [{ kpi: '', reason: sentence }] });
  return { sentence, details: [] };
}

/** The years of a history, and which of them may go. */
export function yearsOf(here: Sitting, found: FoundSheets, keys: readonly HistoryKey[]): readonly HistoryYear[] {
  const sheet = found.get('kpi')?.sheet;
  const store: Pick<KpiStore, 'records'> = sheet ? openKpis(sheet, here) : { records: [] };
  const maturity = new Map(store.records.map(({ kpi }) => [kpi.id, kpi.maturity]));
  return historyYears({
    keys,
    today: here.clock.day,
    maturity: (kpiId) => maturity.get(kpiId) ?? 0,
    fiscalStart: here.fiscalStart,
  });
}
