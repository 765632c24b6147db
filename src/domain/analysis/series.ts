import { type Day, dateOf, type Grain } from '../history/calendar.ts';
import { type Refusal, refuse } from '../refusal.ts';
import { median } from './numeric/descriptive.ts';

export interface DatedValue {
  readonly day: Day;
  readonly value: number;
}

export interface Series {
  /** Oldest first, one value a day at most. */
  readonly points: readonly DatedValue[];
  readonly grain: Grain;
}

/** Days from one period to the next, shortest and longest. */
const STEPS: readonly (readonly [Grain, number, number])[] = [
  ['day', 1, 1],
  ['week', 7, 7],
  ['month', 28, 31],
  ['quarter', 89, 92],
  ['year', 365, 366],
];

/**
 * Dates and values of two columns as one series: sorted, rows without date or value left out, grain read from the usual step.
 * Refused: the same day twice, fewer than two points, steps of no known grain (input 0 is the dates).
 */
export function seriesOf(
  days: readonly (number | undefined)[],
  values: readonly (number | undefined)[],
): Series | Refusal {
  const points = pair(days, values).sort((a, b) => a.day - b.day);
  if (points.length < 2) return refuse('FEW', { input: 1, seen: points.length, limit: 2 });
  const steps = points.slice(1).map(({ day }, position) => day - (points[position]?.day ?? day));
  if (steps.includes(0)) return refuse('DATES', { reason: 'twice', input: 0 });
  const usual = median(steps);
  const grain = STEPS.find(([, shortest, longest]) => usual >= shortest && usual <= longest)?.[0];
  return grain === undefined ? refuse('DATES', { reason: 'no-grain', input: 0 }) : { points, grain };
}

function pair(days: readonly (number | undefined)[], values: readonly (number | undefined)[]): DatedValue[] {
  const points: DatedValue[] = [];
  days.forEach((day, row) => {
    const value = values[row];
    if (day !== undefined && value !== undefined) points.push({ day: Math.floor(day), value });
  });
  return points;
}

/** Number of the period that holds a day, so that a missing period leaves a gap of its own length. */
export function periodIndex(day: Day, grain: Grain): number {
  if (grain === 'day') return Math.floor(day);
  if (grain === 'week') return Math.floor((day + 3) / 7);
  const { year, month } = dateOf(day);
  if (grain === 'month') return year * 12 + month;
  return grain === 'quarter' ? year * 4 + Math.floor((month - 1) / 3) : year;
}
