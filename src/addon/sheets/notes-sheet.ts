import { formatDay } from '../../domain/history/calendar.ts';
import { entryIdOf } from '../../domain/history/entry-id.ts';
import type { Note } from '../../domain/kpi/note.ts';
import { isRefusal } from '../../domain/refusal.ts';
import { entryProblem } from '../../text/entry-words.ts';
import { NOTE_HEADERS } from '../../text/sheet-words.ts';
import { NOTE_KIND_WORDS, noteKindOf } from '../../text/steering/note-words.ts';
import type { Sitting } from '../google/document.ts';
import { numberOf, stampOf, textOf } from './cell-text.ts';
import type { Column } from './columns.ts';
import { type EntryRow, openEntries } from './entries.ts';
import type { FoundSheets } from './find-sheet.ts';
import { ownedSheet } from './owned-sheet.ts';
import { safeText } from './safe-text.ts';
import type { TableRow } from './table-sheet.ts';

type Key = keyof Note;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

const TEXT = '@';

const LAYOUT: Readonly<Record<Key, readonly [width: number, format: string]>> = {
  id: [160, TEXT],
  kpiId: [130, TEXT],
  kpi: [200, TEXT],
  kind: [140, TEXT],
  day: [110, 'yyyy-mm-dd'],
  text: [420, TEXT],
  confidence: [120, '0'],
  by: [180, TEXT],
  at: [140, TEXT],
  removedBy: [180, TEXT],
  removedAt: [140, TEXT],
};

export const NOTE_COLUMNS: readonly Column<Key>[] = (Object.keys(NOTE_HEADERS) as Key[]).map((key) => {
  const [width, format] = LAYOUT[key];
  const choices = key === 'kind' ? { choices: Object.values(NOTE_KIND_WORDS) } : {};
  return { key, header: NOTE_HEADERS[key], width, format, ...choices };
});

export interface Notes {
  /** Those that count. */
  readonly notes: readonly Note[];
  /** Those that somebody took away; they stay in their rows. */
  readonly removed: readonly Note[];
  readonly problems: readonly string[];
  append(note: Note): void;
  /** Answers the note as it now stands, or nothing where its row is gone. */
  remove(id: string, by: string): Note | undefined;
  restore(id: string): Note | undefined;
}

/** All notes of all KPIs, in one read. */
export function openNotes(sheet: Sheet, here: Sitting, mend = false): Notes {
  const entries = openEntries(sheet, NOTE_COLUMNS, mend);
  const problems: string[] = [];
  const read = entries.rows.flatMap((row) => {
    const note = readNote(row, here, problems);
    return note ? [{ note, row: row.row }] : [];
  });
  const isRemoved = ({ removedBy, removedAt }: Note): boolean => removedBy !== '' || removedAt !== '';
  const rewrite = (id: string, was: boolean, marks: Pick<Note, 'removedBy' | 'removedAt'>): Note | undefined => {
    const known = read.find(({ note }) => note.id === id && isRemoved(note) === was);
    if (!known) return undefined;
    const note = { ...known.note, ...marks };
    entries.write(new Map([[known.row, noteCells(note, here)]]));
    return note;
  };
  const notes = read.map(({ note }) => note);
  return {
    notes: notes.filter((note) => !isRemoved(note)),
    removed: notes.filter(isRemoved),
    problems,
    append: (note) => entries.append([noteCells(note, here)]),
    remove: (id, by) => rewrite(id, false, { removedBy: by, removedAt: here.clock.stamp }),
    restore: (id) => rewrite(id, true, { removedBy: '', removedAt: '' }),
  };
}

/** The sheet, made on first use; under the lock. */
export function notesSheet(found: FoundSheets, here: Sitting): Notes {
  return openNotes(ownedSheet(found, 'notes', NOTE_COLUMNS, here), here, true);
}

export type NewNote = Omit<Note, 'id' | 'at' | 'removedBy' | 'removedAt'>;

/** Writes one note, stamped with this moment; under the lock. */
export function appendNote(found: FoundSheets, here: Sitting, note: NewNote): Note {
  const { stamp, milliseconds } = here.clock;
  const id = entryIdOf('n', stamp, `${note.kpiId} ${note.text} ${milliseconds}`);
  const written = { ...note, id, at: stamp, removedBy: '', removedAt: '' };
  notesSheet(found, here).append(written);
  return written;
}

function readNote({ cells, at }: EntryRow<Key>, { days, language }: Sitting, problems: string[]): Note | undefined {
  const text = (key: Key): string => textOf(cells.get(key));
  if (text('kpiId') === '') return undefined;
  const day = days(cells.get('day'));
  if (day === undefined || isRefusal(day)) {
    problems.push(entryProblem('day', at('day'), text('day'), language));
    return undefined;
  }
  const confidence = numberOf(cells.get('confidence'));
  return {
    id: text('id'),
    kpiId: text('kpiId'),
    kpi: text('kpi'),
    kind: noteKindOf(text('kind')),
    day: Math.floor(day),
    text: text('text'),
    confidence: confidence === undefined ? undefined : Math.min(5, Math.max(1, Math.round(confidence))),
    by: text('by'),
    at: stampOf(cells.get('at'), days),
    removedBy: text('removedBy'),
    removedAt: stampOf(cells.get('removedAt'), days),
  };
}

function noteCells(note: Note, { language }: Sitting): TableRow<Key> {
  return {
    id: safeText(note.id),
    kpiId: safeText(note.kpiId),
    kpi: safeText(note.kpi),
    kind: NOTE_KIND_WORDS[note.kind][language],
    day: formatDay(note.day),
    text: safeText(note.text),
    confidence: note.confidence ?? '',
    by: safeText(note.by),
    at: note.at,
    removedBy: safeText(note.removedBy),
    removedAt: note.removedAt,
  };
}
