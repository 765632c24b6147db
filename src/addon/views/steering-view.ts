import { formatDay } from '../../domain/history/calendar.ts';
import { type Note, newestFirst } from '../../domain/kpi/note.ts';
import { inOrder, type TargetVersion } from '../../domain/kpi/target-version.ts';
import type { NoteView, RemovedNote, SteeringView, VersionView } from '../endpoints/steering-contract.ts';
import type { Sitting } from '../google/document.ts';
import type { FoundSheets } from '../sheets/find-sheet.ts';
import { refusalsOf, runsOf } from '../sheets/kpi-history.ts';
import { openNotes } from '../sheets/notes-sheet.ts';
import { openVersions } from '../sheets/versions-sheet.ts';

const MOST_RUNS = 6;
const MOST_REFUSALS = 3;
/** A screen of 300 px, and an answer that comes at once; all others stay in the sheet. */
const MOST_NOTES = 200;
const MOST_REMOVED = 20;

/** Targets, notes and last runs of one KPI, as its own screen shows them. */
export function steeringView(found: FoundSheets, kpiId: string, name: string, here: Sitting): SteeringView {
  const sheetOf = (role: 'versions' | 'notes' | 'history' | 'log') => found.get(role)?.sheet;
  const [versions, notes, history, log] = (['versions', 'notes', 'history', 'log'] as const).map(sheetOf);
  const own = <Entry extends { readonly kpiId: string }>(entries: readonly Entry[]): readonly Entry[] =>
    entries.filter((entry) => entry.kpiId === kpiId);
  const written = notes && openNotes(notes, here);
  return {
    kpiId,
    versions: versions ? inOrder(own(openVersions(versions, here).versions)).map(versionView) : [],
    notes: newestFirst(own(written?.notes ?? []))
      .slice(0, MOST_NOTES)
      .map(noteView),
    removedNotes: lastRemoved(own(written?.removed ?? [])),
    runs: history ? runsOf(history, kpiId, MOST_RUNS, here) : [],
    refusals: log ? refusalsOf(log, name, MOST_REFUSALS, here) : [],
  };
}

function versionView({ id, from, target, targetMax, reason, by, at }: TargetVersion): VersionView {
  return { id, from: formatDay(from), target: target ?? null, targetMax: targetMax ?? null, reason, by, at };
}

function lastRemoved(notes: readonly Note[]): readonly RemovedNote[] {
  return [...notes]
    .sort((a, b) => b.removedAt.localeCompare(a.removedAt))
    .slice(0, MOST_REMOVED)
    .map((note) => ({ ...noteView(note), removedBy: note.removedBy, removedAt: note.removedAt }));
}

function noteView({ id, kind, day, text, confidence, by, at }: Note): NoteView {
  return { id, kind, day: formatDay(day), text, confidence: confidence ?? null, by, at };
}
