import { type Note, newestFirst } from '../../../domain/kpi/note.ts';
import type { Sitting } from '../../google/document.ts';
import { keyedSheet, writeKeys } from '../../sheets/dashboard-keys.ts';
import { MEETING_COLUMNS, type MeetingColumn } from '../../sheets/dashboard-lines.ts';
import { makeRoom, writeLines } from '../../sheets/dashboard-write.ts';
import { type FoundSheets, findSheets, markSheet } from '../../sheets/find-sheet.ts';
import { notesSheet } from '../../sheets/notes-sheet.ts';
import { appView } from '../../views/app-view.ts';
import { laidSheet, resizeTo } from '../laid-sheet.ts';
import type { Refreshed } from '../refresh.ts';
import { LESSONS, meetingLines } from './lines.ts';
import { dressMeeting } from './looks.ts';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** Makes the meeting page, or brings it to today; the decisions that the team wrote stay. Runs under the document lock. */
export function refreshMeeting(here: Sitting): Refreshed {
  const found = findSheets(here.spreadsheet);
  const lines = meetingLines(appView(here), lastNotes(found, here), here.language);
  const { sheet, fresh } = laidSheet(here, found, 'meeting');
  if (fresh) {
    resizeTo(sheet, lines.length + 1, MEETING_COLUMNS.length + 1, sheet.getLastRow() === 0);
    writeKeys(sheet, MEETING_COLUMNS, lines);
  }
  const placed = placedLines(sheet, lines);
  if (!placed) return 'keys-lost';
  if (fresh) dressMeeting(placed.keyed, here.language);
  writeLines<MeetingColumn>(placed.keyed, lines, MEETING_COLUMNS, placed, () => false);
  if (fresh) markSheet('meeting', sheet);
  return fresh ? 'made' : 'updated';
}

function placedLines(sheet: Sheet, lines: ReturnType<typeof meetingLines>) {
  const range = sheet.getDataRange();
  const values = range.getValues();
  const keyed = keyedSheet(sheet, values);
  if (!keyed) return undefined;
  if (makeRoom<MeetingColumn>(keyed, lines, MEETING_COLUMNS) > 0) return placedLines(sheet, lines);
  return { keyed, values, formulas: range.getFormulas() };
}

/** Lessons and check-ins, the newest first; annotations belong to the charts. */
function lastNotes(found: FoundSheets, here: Sitting): readonly Note[] {
  if (!found.has('notes')) return [];
  const { notes } = notesSheet(found, here);
  return newestFirst(notes.filter(({ kind }) => kind !== 'annotation')).slice(0, LESSONS);
}
