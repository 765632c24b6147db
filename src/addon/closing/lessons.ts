import { formatDay } from '../../domain/history/calendar.ts';
import { entryIdOf } from '../../domain/history/entry-id.ts';
import type { Period } from '../../domain/history/period.ts';
import type { Note } from '../../domain/kpi/note.ts';
import { NOTE_HEADERS } from '../../text/sheet-words.ts';
import type { Sitting } from '../google/document.ts';
import { userEmail } from '../google/user.ts';
import type { Column } from '../sheets/columns.ts';
import { openEntries } from '../sheets/entries.ts';
import { ownedSheet } from '../sheets/owned-sheet.ts';
import { safeText } from '../sheets/safe-text.ts';
import type { ClosingDesk } from './prepared.ts';

interface Lesson {
  readonly kpiId: string;
  readonly text: string;
}

const COLUMNS: readonly Column<keyof Note>[] = (Object.keys(NOTE_HEADERS) as (keyof Note)[]).map((key) => ({
  key,
  header: NOTE_HEADERS[key],
  width: key === 'text' ? 420 : 140,
  format: key === 'day' ? 'yyyy-mm-dd' : key === 'confidence' ? '0' : '@',
}));

/** « Qu’avons-nous appris ? »: each answer as a note of its KPI on the period's last day; how many were kept. */
export function keepLessons(
  lessons: readonly Lesson[],
  { found, closing }: ClosingDesk,
  span: Period,
  here: Sitting,
): number {
  const names = new Map(closing.lines.map(({ kpi }) => [kpi.id, kpi.name]));
  const kept = lessons.filter(({ kpiId, text }) => names.has(kpiId) && text.trim() !== '');
  if (kept.length === 0) return 0;
  const { stamp, milliseconds } = here.clock;
  openEntries(ownedSheet(found, 'notes', COLUMNS, here), COLUMNS, true).append(
    kept.map(({ kpiId, text }, index) => ({
      id: entryIdOf('n', stamp, `${kpiId}${index}${milliseconds}`),
      kpiId: safeText(kpiId),
      kpi: safeText(names.get(kpiId) ?? ''),
      kind: 'lesson',
      day: formatDay(span.end),
      text: safeText(text.trim()),
      confidence: '',
      by: safeText(userEmail()),
      at: stamp,
    })),
  );
  return kept.length;
}
