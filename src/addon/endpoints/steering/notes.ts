import * as v from 'valibot';
import { parseDay } from '../../../domain/history/calendar.ts';
import { LONGEST_NOTE, NOTE_KINDS } from '../../../domain/kpi/note.ts';
import { noteRefusal } from '../../../text/steering/note-words.ts';
import { sitting } from '../../google/document.ts';
import { userEmail } from '../../google/user.ts';
import { findSheets } from '../../sheets/find-sheet.ts';
import { appendNote, notesSheet } from '../../sheets/notes-sheet.ts';
import { steeringView } from '../../views/steering-view.ts';
import { type Answer, checked } from '../checked.ts';
import type { Endpoint } from '../reply.ts';
import type { SteeringView } from '../steering-contract.ts';
import { atDesk, type Desk } from './desk.ts';
import { ENTRY_NAME, FIGURE, TEXT } from './payloads.ts';

const KIND = v.picklist(NOTE_KINDS);
const CONFIDENCE = v.nullable(v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(5)));
const NOTE = v.object({ kpiId: TEXT, kind: KIND, day: TEXT, text: v.string(), confidence: FIGURE });
const REMOVED = v.object({
  ...{ kpiId: TEXT, id: TEXT, kind: KIND, day: TEXT, by: TEXT, at: TEXT },
  text: v.pipe(v.string(), v.maxLength(LONGEST_NOTE)),
  confidence: CONFIDENCE,
});

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

export const noteRemove: Endpoint = (payload) =>
  checked(ENTRY_NAME, payload, ({ kpiId, id }) =>
    writing(kpiId, ({ here, found }) => {
      const removed = id === '' || !found.has('notes') ? undefined : notesSheet(found, here).remove(id);
      if (removed) return { value: {} };
      return { refused: 'field', field: 'note', sentence: noteRefusal('gone', here.language) };
    }),
  );

/** Undo of a removal: the note comes back under its author's name. A second click changes nothing. */
export const noteRestore: Endpoint = (payload) =>
  checked(REMOVED, payload, ({ kpiId, day: written, confidence, ...rest }) =>
    writing(kpiId, ({ here, found, record }) => {
      const day = parseDay(written);
      if (day === undefined) return { refused: 'payload', field: 'day' };
      const notes = notesSheet(found, here);
      const note = { ...rest, kpiId, kpi: record.kpi.name, day, confidence: confidence ?? undefined };
      if (!notes.notes.some(({ id }) => id === rest.id)) notes.append(note);
      return { value: {} };
    }),
  );

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
