import { formatDay } from '../domain/history/calendar.ts';
import { isRefusal, type Refusal, refuse } from '../domain/refusal.ts';
import { errorIn, isDate } from './cell.ts';
import type { DayReader } from './day-serial.ts';

/**
 * What a cell says as a label: its text without outer spaces, a date as its `yyyy-mm-dd` day in the spreadsheet's zone,
 * '' for a blank. An error value, or a cell still loading, is no label and is refused.
 */
export function labelIn(cell: unknown, days: () => DayReader): string | Refusal {
  if (typeof cell === 'string') {
    const text = cell.trim();
    return errorIn(text) ?? text;
  }
  if (cell === undefined || cell === null) return '';
  if (isDate(cell)) {
    const day = days()(cell);
    return isRefusal(day) ? day : formatDay(Math.floor(day ?? 0));
  }
  return typeof cell === 'number' && !Number.isFinite(cell) ? refuse('ERROR', { seen: '#NUM!' }) : String(cell);
}

/** The text of a heading or of a word typed into a formula, whatever it is. */
export function textOf(cell: unknown): string {
  return cell === undefined || cell === null ? '' : String(cell).trim();
}
