import { isRefusal, type Refusal, refuse } from '../domain/refusal.ts';
import { isBlank, isRange, single } from './cell.ts';
import type { DayReader } from './day-serial.ts';
import { labelIn } from './label.ts';

/** `>=01/03/2026`: a day and a month that no reader can tell apart, and that labels, written `yyyy-mm-dd`, never equal. */
const AMBIGUOUS_DATE = /^(<=|>=|<>|<|>|=)?\s*\d{1,2}([./-])\d{1,2}\2(\d{4}|\d{2})$/;

/** The one value that labels are compared with; a date is its day, a blank no condition at all. */
export function criterionIn(argument: unknown, days: () => DayReader): number | string | undefined | Refusal {
  const cell = single(argument);
  if (isRange(cell)) return refuse('SHAPE', { reason: 'one-cell' });
  if (isBlank(cell)) return undefined;
  if (typeof cell === 'number' && Number.isFinite(cell)) return cell;
  const text = labelIn(cell, days);
  if (isRefusal(text)) return text;
  return AMBIGUOUS_DATE.test(text) ? refuse('TEXT', { reason: 'date-in-criterion', seen: text }) : text;
}
