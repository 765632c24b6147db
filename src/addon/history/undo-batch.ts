import { blocksFromBelow } from '../../domain/history/archive.ts';
import type { HistoryRow } from '../../domain/history/history-row.ts';
import { runIdOf } from '../../domain/history/log-row.ts';
import { planUndo } from '../../domain/history/undo.ts';
import { leftWords, lostWords, undoneWords } from '../../text/history/backfill-words.ts';
import { periodWords } from '../../text/history/period-words.ts';
import type { Done } from '../endpoints/history-contract.ts';
import type { Sitting } from '../google/document.ts';
import { BATCH_COLUMNS, type Batch, openBatches } from '../sheets/batch-sheet.ts';
import type { FoundSheets } from '../sheets/find-sheet.ts';
import { HISTORY_COLUMNS } from '../sheets/history-columns.ts';
import { type HistoryKey, lookAtHistory, WRITING } from '../sheets/history-store.ts';
import { ownedSheet } from '../sheets/owned-sheet.ts';
import { openTable, type TableSheet } from '../sheets/table-sheet.ts';
import { isAnnotated, restoredRow, storedOf, type WholeRows, wholeRows } from '../sheets/whole-rows.ts';
import { logTool } from './log-tool.ts';

/**
 * Takes a batch back as a whole, however much of it was written: what it replaced is put back first, then what it added
 * goes, the lowest rows first. Cut off in between, asking again does the rest.
 * @returns nothing where no such batch stands.
 */
export function undoBatch(here: Sitting, found: FoundSheets, runId: string, by: string): Done | undefined {
  const { clock, language } = here;
  if (!found.has('batches') || !found.has('history')) return undefined;
  const batches = openBatches(ownedSheet(found, 'batches', BATCH_COLUMNS, here), here, true);
  const batch = batches.batches.find((one) => one.runId === runId && one.undoneAt === '');
  if (!batch) return undefined;
  const sheet = ownedSheet(found, 'history', HISTORY_COLUMNS, here);
  const table = openTable(sheet, HISTORY_COLUMNS);
  const whole = wholeRows(sheet);
  const { remove, removed, restore, left, lost } = planOf(batch, lookAtHistory(sheet, here.days).keys, whole, here);
  putBack(table, batch, restore);
  for (const { first, rows } of blocksFromBelow(remove)) sheet.deleteRows(first, rows);
  batches.markUndone(runId, clock.stamp, by);
  const undo = runIdOf(clock.stamp, `${by}undo${clock.milliseconds}`);
  const written = restore.length;
  const details = left.map(({ period, because }) => {
    return `${periodWords(period, language)}\u00a0— ${leftWords(because, language)}`;
  });
  if (lost > 0) details.push(lostWords(lost, language));
  const refused = details.map((reason) => ({ kpi: batch.kpi, reason }));
  logTool(found, here, { runId: undo, by, why: 'undo', written: 0, updated: written, refused });
  return { sentence: undoneWords(removed, written, language), details };
}

interface Left {
  readonly period: string;
  readonly because: Parameters<typeof leftWords>[0];
}

function planOf(batch: Batch, keys: readonly HistoryKey[], whole: WholeRows, { days }: Sitting) {
  const seals = whole.column('seal');
  const numbers = [...whole.column('runId')].flatMap(([number, id]) => (id === batch.runId ? [number] : []));
  const formulas = whole.formulas(numbers);
  const replaced = new Map(batch.replacedRows.map(({ period, seal }) => [period, seal]));
  const rows = [...whole.values(numbers)].map(([number, cells]) => {
    const row = storedOf(cells, whole.header, number, days);
    const annotated = isAnnotated(cells, formulas.get(number) ?? [], whole.header);
    // Cut off before its seal: nobody but the batch wrote it.
    const cut = seals.get(number) === WRITING;
    return { ...row, annotated, seal: (cut && replaced.get(row.period)) || row.seal };
  });
  const own = rows.filter(({ kpiId }) => kpiId === batch.kpiId);
  const plan = planUndo(own, replaced);
  const there = new Set(own.map(({ period }) => period));
  const cut = cutOff(batch, keys, seals, there);
  const since = sealsOf(batch, keys, whole, days);
  const left = batch.replacedRows.flatMap(({ period, cells }): readonly Left[] => {
    // What stands as it did before was never reached by a batch that was cut off.
    const before = there.has(period) || cut.restore.some((one) => one.period === period);
    if (before || since.get(period) === cells.seal) return [];
    return [{ period, because: since.has(period) ? 'measured' : 'gone' }];
  });
  return {
    remove: [...plan.remove, ...cut.remove],
    removed: plan.remove.length,
    restore: [...plan.restore, ...cut.restore],
    left: [...plan.left, ...left],
    lost: batch.added - own.filter(({ period }) => !replaced.has(period)).length,
  };
}

/** Rows that a batch cut off had only begun: those without a key go, those that stood before are put back. */
function cutOff(
  { kpiId, replacedRows }: Batch,
  keys: readonly HistoryKey[],
  seals: ReadonlyMap<number, string>,
  there: ReadonlySet<string>,
) {
  const begun = [...seals].flatMap(([number, seal]) => (seal === WRITING ? [number] : []));
  const byNumber = new Map(keys.map((key) => [key.position, key]));
  const stood = new Set(replacedRows.map(({ period }) => period));
  return {
    remove: begun.filter((number) => !byNumber.has(number)),
    restore: begun.flatMap((number) => {
      const key = byNumber.get(number);
      const ours = key && key.kpiId === kpiId && stood.has(key.period) && !there.has(key.period);
      return ours ? [{ position: number, period: key.period }] : [];
    }),
  };
}

/** The seals of the rows that stand where the batch had replaced one. */
function sealsOf(batch: Batch, keys: readonly HistoryKey[], whole: WholeRows, days: Sitting['days']) {
  const replaced = new Set(batch.replacedRows.map(({ period }) => period));
  const numbers = keys.flatMap(({ kpiId, period, position }) =>
    kpiId === batch.kpiId && replaced.has(period) ? [position] : [],
  );
  const rows = [...whole.values(numbers)].map(([number, cells]) => storedOf(cells, whole.header, number, days));
  return new Map(rows.map(({ period, seal }) => [period, seal] as const));
}

function putBack(
  table: TableSheet<keyof HistoryRow>,
  { replacedRows }: Batch,
  restore: readonly { readonly position: number; readonly period: string }[],
): void {
  const byPeriod = new Map(replacedRows.map(({ period, cells }) => [period, cells]));
  const rows = restore.flatMap(({ position, period }) => {
    const cells = byPeriod.get(period);
    return cells ? [[position, restoredRow(cells)] as const] : [];
  });
  table.write(new Map(rows));
}
