import * as v from 'valibot';
import { parseDay } from '../../../domain/history/calendar.ts';
import { LONGEST_NOTE, NOTE_KINDS, type Note } from '../../../domain/kpi/note.ts';
import { noteEdited } from '../../../text/steering/edit-words.ts';
import { noteRefusal } from '../../../text/steering/note-words.ts';
import { sitting } from '../../google/document.ts';
import { userEmail } from '../../google/user.ts';
import { findSheets } from '../../sheets/find-sheet.ts';
import { appendNote, type Notes, notesSheet } from '../../sheets/notes-sheet.ts';
import { logEdit } from '../../steering/log-edit.ts';
import { steeringView } from '../../views/steering-view.ts';
import { type Answer, checked } from '../checked.ts';
import type { Endpoint } from '../reply.ts';
import type { SteeringView } from '../steering-contract.ts';
import { atDesk, type Desk } from './desk.ts';
import { ENTRY_NAME, FIGURE, TEXT } from './payloads.ts';

const KIND = v.picklist(NOTE_KINDS);
const CONFIDENCE = v.nullable(v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(5)));
const NOTE = v.object({ kpiId: TEXT, kind: KIND, day: TEXT, text: v.string(), confidence: FIGURE });

/** A check-in with its confidence, or an event on its day. */
export const noteAdd: Endpoint = (payload) =>
  checked(NOTE, payload, ({ kpiId, kind, day: written, text: typed, confidence }) =>
    writing(kpiId, ({ here, found, record }) => {
      const refuse = (field: string, sentence: string): Answer<never> => ({ refused: 'field', field, sentence });
      const { language } = here;
      const text = typed.trim();
      const day = parseDay(written);
      if (text === '') return refuse('text', noteRefusal('empty', language));
      if (text.length > LONGEST_NOTE) {
        return refuse('text', noteRefusal('long', language, { length: text.length, most: LONGEST_NOTE }));
      }
      if (day === undefined) return refuse('day', noteRefusal('day', language));
      const sure = v.safeParse(CONFIDENCE, confidence);
      if (!sure.success || (kind === 'check_in' && sure.output === null)) {
        return refuse('confidence', noteRefusal('confidence', language));
      }
      const own = kind === 'check_in' ? (sure.output ?? undefined) : undefined;
      appendNote(found, here, { kpiId, kpi: record.kpi.name, kind, day, text, confidence: own, by: userEmail() });
      return { value: {} };
    }),
  );

/** Anybody who may edit the file may take a note away; the note, its row and the log keep who did. */
export const noteRemove: Endpoint = (payload) =>
  checked(ENTRY_NAME, payload, ({ kpiId, id }) =>
    marking(kpiId, id, 'remove', (notes) => notes.remove(id, userEmail())),
  );

/** The note comes back under its author's name, whoever asks. A second click changes nothing. */
export const noteRestore: Endpoint = (payload) =>
  checked(ENTRY_NAME, payload, ({ kpiId, id }) => marking(kpiId, id, 'restore', (notes) => notes.restore(id)));

function marking(
  kpiId: string,
  id: string,
  why: 'remove' | 'restore',
  mark: (notes: Notes) => Note | undefined,
): Answer<SteeringView> {
  return writing(kpiId, ({ here, found }) => {
    const notes = id !== '' && found.has('notes') ? notesSheet(found, here) : undefined;
    const note = notes && mark(notes);
    if (note) logEdit(found, here, why, noteEdited(why, note, here.language));
    else if (why === 'remove' || !notes?.notes.some((one) => one.id === id)) {
      return { refused: 'field', field: 'note', sentence: noteRefusal('gone', here.language) };
    }
    return { value: {} };
  });
}

function writing(kpiId: string, work: (desk: Desk) => Answer<object>): Answer<SteeringView> {
  let name = '';
  const answer = atDesk(kpiId, (desk) => {
    name = desk.record.kpi.name;
    return work(desk);
  });
  if (!('value' in answer)) return answer;
  const here = sitting();
  return { value: steeringView(findSheets(here.spreadsheet), kpiId, name, here) };
}
