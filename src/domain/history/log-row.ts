import { entryIdOf } from './entry-id.ts';
import type { Why } from './schedule.ts';

/** What one run did, as told to the person who asked and kept in the log. */
export interface Run {
  readonly runId: string;
  /** `yyyy-mm-dd hh:mm:ss` on the spreadsheet's wall clock. */
  readonly at: string;
  readonly by: string;
  readonly why: Why;
  readonly measured: number;
  readonly written: number;
  readonly updated: number;
  readonly refused: readonly { readonly kpi: string; readonly reason: string }[];
  readonly seconds: number;
  /** What a hand changed in the sheets, as a person is told. */
  readonly notices?: readonly string[];
}

/** One row of the log. */
export interface LogRow extends Omit<Run, 'refused' | 'notices'> {
  readonly refused: string;
  readonly notices: string;
}

/** The newest runs that the log keeps. */
export const MOST_LOG_ROWS = 1000;
/** A cell that a person still reads; Sheets itself stops at 50,000 characters. */
const LONGEST_TEXT = 5000;

/** `r20261121-080312-3f9a`: sorts by time; the seed tells apart two runs of one second. */
export function runIdOf(at: string, seed: string): string {
  return entryIdOf('r', at, seed);
}

export function logRow(run: Run): LogRow {
  const lines: string[] = [];
  let length = 0;
  for (const { kpi, reason } of run.refused) {
    const line = `${kpi} — ${reason}`;
    length += line.length + 1;
    if (length > LONGEST_TEXT) break;
    lines.push(line);
  }
  const left = run.refused.length - lines.length;
  if (left > 0) lines.push(`+ ${left}`);
  return { ...run, seconds: Math.round(run.seconds * 10) / 10, refused: lines.join('\n'), notices: noticesOf(run) };
}

function noticesOf({ notices = [] }: Run): string {
  return notices.join('\n').slice(0, LONGEST_TEXT);
}
