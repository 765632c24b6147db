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
};

export const NOTE_COLUMNS: readonly Column<Key>[] = (Object.keys(NOTE_HEADERS) as Key[]).map((key) => {
  const [width, format] = LAYOUT[key];
  const choices = key === 'kind' ? { choices: Object.values(NOTE_KIND_WORDS) } : {};
  return { key, header: NOTE_HEADERS[key], width, format, ...choices };
});

export interface Notes {
  readonly notes: readonly Note[];
  readonly problems: readonly string[];
  append(note: Note): void;
  /** Answers what it was, or nothing where it is gone. */
  remove(id: string): Note | undefined;
}

/** All notes of all KPIs, in one read. */
export function openNotes(sheet: Sheet, here: Sitting, mend = false): Notes {
  const entries = openEntries(sheet, NOTE_COLUMNS, mend);
  const problems: string[] = [];
  const read = entries.rows.flatMap((row) => {
    const note = readNote(row, here, problems);
    return note ? [{ note, row: row.row }] : [];
  });
  return {
    notes: read.map(({ note }) => note),
    problems,
    append: (note) => entries.append([noteCells(note, here)]),
    remove: (id) => {
      const found = read.find(({ note }) => note.id === id);
      if (found) entries.remove(found.row);
      return found?.note;
    },
  };
}

/** The sheet, made on first use; under the lock. */
export function notesSheet(found: FoundSheets, here: Sitting): Notes {
  return openNotes(ownedSheet(found, 'notes', NOTE_COLUMNS, here), here, true);
}

export type NewNote = Omit<Note, 'id' | 'at'>;

/** Writes one note, stamped with this moment; under the lock. */
export function appendNote(found: FoundSheets, here: Sitting, note: NewNote): Note {
  const { stamp, milliseconds } = here.clock;
  const written = { ...note, id: entryIdOf('n', stamp, `${note.kpiId} ${note.text} ${milliseconds}`), at: stamp };
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
  };
}
