import { addMonths, type Day, type Grain, isoWeekOf } from '../history/calendar.ts';
import { type Refusal, refuse } from '../refusal.ts';

export const CHANGE_MODES = ['PCT', 'ABS', 'PTS'] as const;
export type ChangeMode = (typeof CHANGE_MODES)[number];

/**
 * From `previous` to `current`: PCT relative to |previous|, ABS in the KPI's unit, PTS in percentage points for rates
 * (2 % to 3 % is +50 % and +1 point). No percentage of a zero base: DIV0.
 */
export function change(current: number, previous: number, mode: ChangeMode): number | Refusal {
  const difference = current - previous;
  if (mode === 'ABS') return difference;
  if (mode === 'PCT')
    return previous === 0 ? refuse('DIV0', { reason: 'no-base', input: 1 }) : difference / Math.abs(previous);
  const wrong = [current, previous].findIndex((value) => Math.abs(value) > 1);
  if (wrong >= 0) return refuse('RATIO', { input: wrong, seen: wrong === 0 ? current : previous });
  return 100 * difference;
}

/** The day to compare with, and whether a 53rd week had to do with a 52nd. */
export interface YearAgo {
  readonly day: Day;
  readonly week53: boolean;
}

/**
 * The same period one year before. Months, quarters and years go by the calendar (29 February to 28 February); days and
 * weeks by 52 weeks, so that weekdays match; a week 53 goes to the week 52 of the year before.
 */
export function yearAgo(day: Day, grain: Grain): YearAgo {
  if (grain !== 'day' && grain !== 'week') return { day: addMonths(day, -12), week53: false };
  const week53 = grain === 'week' && isoWeekOf(day).week === 53;
  return { day: day - (week53 ? 371 : 364), week53 };
}

/** Good news, bad news or neither: the colour of a change, whatever its sign. */
export function newsOf(difference: number, direction: 'higher' | 'lower' | 'between' | 'context'): -1 | 0 | 1 {
  if (difference === 0 || direction === 'between' || direction === 'context') return 0;
  return difference > 0 === (direction === 'higher') ? 1 : -1;
}
