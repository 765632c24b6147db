import { entryIdOf } from '../../domain/history/entry-id.ts';
import type { Period } from '../../domain/history/period.ts';
import type { Sitting } from '../google/document.ts';
import { userEmail } from '../google/user.ts';
import { notesSheet } from '../sheets/notes-sheet.ts';
import type { ClosingDesk } from './prepared.ts';

interface Lesson {
  readonly kpiId: string;
  readonly text: string;
}

/**
 * « Qu’avons-nous appris ? »: each answer as a note of its KPI on the period's last day; how many were kept.
 * One that stands there already, from a closing that was cut off, is not written again.
 */
export function keepLessons(
  lessons: readonly Lesson[],
  { found, closing }: ClosingDesk,
  span: Period,
  here: Sitting,
): number {
  const names = new Map(closing.lines.map(({ kpi }) => [kpi.id, kpi.name]));
  const kept = lessons.filter(({ kpiId, text }) => names.has(kpiId) && text.trim() !== '');
  if (kept.length === 0) return 0;
  const sheet = notesSheet(found, here);
  const there = new Set(sheet.notes.map(({ kpiId, day, text }) => `${kpiId} ${day} ${text}`));
  const { stamp, milliseconds } = here.clock;
  for (const { kpiId, text: typed } of kept) {
    const text = typed.trim();
    if (there.has(`${kpiId} ${span.end} ${text}`)) continue;
    sheet.append({
      id: entryIdOf('n', stamp, `${kpiId} ${text} ${milliseconds}`),
      kpiId,
      kpi: names.get(kpiId) ?? '',
      kind: 'lesson',
      day: span.end,
      text,
      confidence: undefined,
      by: userEmail(),
      at: stamp,
      removedBy: '',
      removedAt: '',
    });
  }
  return kept.length;
}
