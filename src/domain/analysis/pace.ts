import { addMonths, type Day } from '../history/calendar.ts';
import type { Span } from './target.ts';

/** Below this share of last year's days, the missing ones would bend the pace. */
const LEAST_COVERAGE = 0.9;

/** Days from start to end, both included. */
export function dayCount(start: Day, end: Day): number {
  return Math.floor(end) - Math.floor(start) + 1;
}

/**
 * Share of the days gone, today included, held to 0..1.
 * Engagedly, « How is goal progress calculated? »: 1 to 30 April, on the 15th, is 50 %.
 */
export function elapsedShare(start: Day, end: Day, today: Day): number {
  return Math.min(1, Math.max(0, dayCount(start, today) / dayCount(start, end)));
}

/**
 * Share of the year-ago total that had come in by the same calendar day, or nothing when last year has holes or no total.
 * A span longer than a day is spread evenly over its days.
 */
export function seasonalShare(lastYear: readonly Span[], start: Day, end: Day, today: Day): number | undefined {
  const from = addMonths(start, -12);
  const to = addMonths(end, -12);
  const until = Math.min(to, addMonths(today, -12));
  let total = 0;
  let soFar = 0;
  let covered = 0;
  for (const span of lastYear) {
    const perDay = span.value / dayCount(span.start, span.end);
    const days = overlap(span, from, to);
    covered += days;
    total += perDay * days;
    soFar += perDay * overlap(span, from, until);
  }
  if (!(total > 0) || covered < LEAST_COVERAGE * dayCount(from, to)) return undefined;
  return Math.min(1, Math.max(0, soFar / total));
}

function overlap(span: Span, from: Day, to: Day): number {
  return Math.max(0, dayCount(Math.max(span.start, from), Math.min(span.end, to)));
}
