import { logRow, type Run, runIdOf } from '../../domain/history/log-row.ts';
import type { Sitting } from '../google/document.ts';
import { userEmail } from '../google/user.ts';
import type { FoundSheets } from '../sheets/find-sheet.ts';
import { appendLog, LOG_COLUMNS } from '../sheets/log-sheet.ts';
import { ownedSheet } from '../sheets/owned-sheet.ts';

/** One row of the log for a closing or a reopening: which period, how many rows, what stays without a value. */
export function logClosing(
  found: FoundSheets,
  here: Sitting,
  why: 'close' | 'reopen',
  { updated, refused }: Pick<Run, 'updated' | 'refused'>,
): void {
  const { stamp, milliseconds } = here.clock;
  const by = userEmail();
  const row = logRow({
    runId: runIdOf(stamp, `${by}${why}${milliseconds}`),
    at: stamp,
    by,
    why: 'sidebar',
    measured: 0,
    written: 0,
    updated,
    refused,
    seconds: (Date.now() - milliseconds) / 1000,
  });
  appendLog(ownedSheet(found, 'log', LOG_COLUMNS, here), { ...row, why });
}
