import type { Grain } from '../../domain/history/calendar.ts';
import { periodFromKey } from '../../domain/history/period.ts';
import type { BatchView, HistoryOpening } from '../endpoints/history-contract.ts';
import type { Sitting } from '../google/document.ts';
import { openBatches } from '../sheets/batch-sheet.ts';
import type { FoundSheets } from '../sheets/find-sheet.ts';
import { type HistoryKey, lookAtHistory } from '../sheets/history-store.ts';
import { yearsOf } from './archive-year.ts';

/** Cells that Google allows a spreadsheet: https://support.google.com/drive/answer/37603 */
const MOST_CELLS = 10_000_000;
/** Batches that the screen lists. */
const MOST_BATCHES = 30;

/** What the history screen needs: keys are read, no value. */
export function opening(here: Sitting, found: FoundSheets): HistoryOpening {
  const history = found.get('history');
  const keys = history ? lookAtHistory(history.sheet, here.days).keys : [];
  return {
    rows: keys.length,
    years: yearsOf(here, found, keys),
    archivedYear: history?.archivedYear ?? 0,
    periods: periodsOf(keys),
    days: distinct(keys.map(({ takenAt }) => takenAt.slice(0, 10))),
    batches: batchesOf(here, found),
    cells: cellsOf(here),
    mostCells: MOST_CELLS,
  };
}

function periodsOf(keys: readonly HistoryKey[]): HistoryOpening['periods'] {
  const byGrain: Partial<Record<Grain, string[]>> = {};
  for (const key of distinct(keys.map(({ period }) => period))) {
    const grain = periodFromKey(key)?.grain;
    if (!grain) continue;
    byGrain[grain] = [...(byGrain[grain] ?? []), key];
  }
  return byGrain;
}

/** Newest first: keys and days sort as texts do. */
function distinct(texts: readonly string[]): readonly string[] {
  return [...new Set(texts)].filter((text) => text !== '').sort((a, b) => (a < b ? 1 : -1));
}

function batchesOf(here: Sitting, found: FoundSheets): readonly BatchView[] {
  const sheet = found.get('batches')?.sheet;
  const batches = sheet ? openBatches(sheet, here).batches : [];
  return batches
    .slice(-MOST_BATCHES)
    .reverse()
    .map(({ runId, at, by, kpi, kind, added, replaced, undoneAt }) => ({
      ...{ runId, at, by, kpi, kind, added, replaced, undoneAt },
    }));
}

/** Blank cells count too. */
function cellsOf({ spreadsheet }: Sitting): number {
  return spreadsheet
    .getSheets()
    .reduce((sum, sheet) => sum + sheet.getRange('A:A').getNumRows() * sheet.getRange('1:1').getNumColumns(), 0);
}
