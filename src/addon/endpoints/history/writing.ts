import { judgeHistory } from '../../alerts/by-hand.ts';
import { type Sitting, sitting } from '../../google/document.ts';
import { underLock } from '../../google/lock.ts';
import { userEmail } from '../../google/user.ts';
import { applyBackfill } from '../../history/apply.ts';
import { archiveYear } from '../../history/archive-year.ts';
import { keepByHand } from '../../history/hand-changes.ts';
import { undoBatch } from '../../history/undo-batch.ts';
import { type FoundSheets, findSheets } from '../../sheets/find-sheet.ts';
import { openKpis } from '../../sheets/kpi-store.ts';
import { type Answer, checked } from '../checked.ts';
import type { Endpoint } from '../reply.ts';
import { APPLY, ARCHIVE, isTooLong, KEEP, UNDO } from './payload.ts';

/** Work on the history under the document lock, on what stands there once the lock is held. */
function changing<Value>(work: (here: Sitting, found: FoundSheets, by: string) => Answer<Value>): Answer<Value> {
  const here = sitting();
  const done = underLock(() => work(here, findSheets(here.spreadsheet), userEmail()));
  return done.obtained && done.value ? done.value : { refused: 'busy' };
}

export const historyApply: Endpoint = (payload) =>
  checked(APPLY, payload, (wish) => {
    if (isTooLong(wish.source)) return { refused: 'list-too-long', field: 'text' };
    return changing((here, found, by) => {
      const kpis = found.get('kpi')?.sheet;
      const store = kpis && openKpis(kpis, here);
      const record = store?.records.find(({ kpi }) => kpi.id === wish.source.kpiId);
      if (!store || !record) return { refused: 'kpi-gone' };
      const value = applyBackfill(here, found, { ...wish, by, store, record });
      if (value) judgeHistory(here, found);
      return value ? { value } : { refused: 'history-changed' };
    });
  });

export const historyUndo: Endpoint = (payload) =>
  checked(UNDO, payload, ({ runId }) =>
    changing((here, found, by) => {
      const value = undoBatch(here, found, runId, by);
      if (value) judgeHistory(here, found);
      return value ? { value } : { refused: 'batch-gone' };
    }),
  );

export const historyKeep: Endpoint = (payload) =>
  checked(KEEP, payload, (key) =>
    changing((here, found, by) => {
      const value = keepByHand(here, found, key, by);
      return value ? { value } : { refused: 'row-gone' };
    }),
  );

export const historyArchive: Endpoint = (payload) =>
  checked(ARCHIVE, payload, (wish) =>
    changing((here, found, by) => {
      const value = archiveYear(here, found, wish, by);
      return typeof value === 'string' ? { refused: value } : { value };
    }),
  );
