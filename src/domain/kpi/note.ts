import type { Day } from '../history/calendar.ts';

export const NOTE_KINDS = ['annotation', 'check_in', 'lesson'] as const;
export type NoteKind = (typeof NOTE_KINDS)[number];

/** What somebody had to say about a KPI on a day: one row of the Notes sheet. */
export interface Note {
  readonly id: string;
  readonly kpiId: string;
  /** The KPI's name when it was written. */
  readonly kpi: string;
  readonly kind: NoteKind;
  readonly day: Day;
  readonly text: string;
  /** From 1, not at all, to 5, fully; check-ins alone have one. */
  readonly confidence: number | undefined;
  readonly by: string;
  /** `yyyy-mm-dd hh:mm:ss` on the spreadsheet's wall clock. */
  readonly at: string;
  /** Who took it away, and when: it stays in its row, so that anybody may bring it back. Blank while it counts. */
  readonly removedBy: string;
  readonly removedAt: string;
}

/** What a reader still takes in; a cell itself holds 50,000 characters. */
export const LONGEST_NOTE = 2000;

/** Newest day first; of one day, the last written first. */
export function newestFirst(notes: readonly Note[]): readonly Note[] {
  return [...notes].reverse().sort((a, b) => b.day - a.day || (a.at < b.at ? 1 : a.at > b.at ? -1 : 0));
}
