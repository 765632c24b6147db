import { logRow, runIdOf } from '../../domain/history/log-row.ts';
import type { Sitting } from '../google/document.ts';
import { userEmail } from '../google/user.ts';
import type { FoundSheets } from '../sheets/find-sheet.ts';
import { appendLog, LOG_COLUMNS } from '../sheets/log-sheet.ts';
import { ownedSheet } from '../sheets/owned-sheet.ts';

/** One row of the log for what a person took away or brought back; under the lock. */
export function logEdit(found: FoundSheets, here: Sitting, why: 'remove' | 'restore', sentence: string): void {
  const { stamp, milliseconds } = here.clock;
  const by = userEmail();
  const row = logRow({
    runId: runIdOf(stamp, `${by}${why}${sentence}${milliseconds}`),
    at: stamp,
    by,
    why: 'sidebar',
    measured: 0,
    written: 0,
    updated: 0,
    refused: [],
    seconds: (Date.now() - milliseconds) / 1000,
    notices: [sentence],
  });
  appendLog(ownedSheet(found, 'log', LOG_COLUMNS, here), { ...row, why });
}
