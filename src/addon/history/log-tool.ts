import { logRow, type Run } from '../../domain/history/log-row.ts';
import type { Sitting } from '../google/document.ts';
import type { FoundSheets } from '../sheets/find-sheet.ts';
import { appendLog, LOG_COLUMNS } from '../sheets/log-sheet.ts';
import { ownedSheet } from '../sheets/owned-sheet.ts';

/** What a person had done to the history, as the log tells it. */
export type ToolWhy = 'backfill' | 'undo' | 'keep' | 'archive';

export interface ToolRun extends Pick<Run, 'runId' | 'by' | 'written' | 'updated' | 'refused'> {
  readonly why: ToolWhy;
}

/** One row of the log for one act of a person. */
export function logTool(found: FoundSheets, here: Sitting, { why, ...run }: ToolRun): void {
  const { stamp, milliseconds } = here.clock;
  const seconds = (Date.now() - milliseconds) / 1000;
  const row = logRow({ ...run, why: 'sidebar', at: stamp, measured: run.written + run.updated, seconds });
  appendLog(ownedSheet(found, 'log', LOG_COLUMNS, here), { ...row, why });
}
