import { addMonths, type Day, dateOf, type FiscalStart } from '../history/calendar.ts';
import { periodOf } from '../history/period.ts';
import type { TeamKpi } from './team-kpi.ts';

export type Term = Pick<TeamKpi, 'start' | 'end' | 'milestones'>;

/**
 * The stretch that follows a KPI's own: the next year, quarter or month after one, as many whole months after whole months,
 * else as many days. Milestones move along. Nothing for a KPI without both its dates.
 */
export function nextTerm({ start, end, milestones }: TeamKpi, fiscalStart: FiscalStart): Required<Term> | undefined {
  if (start === undefined || end === undefined || end < start) return undefined;
  const next = end + 1;
  const shift = shiftOf(start, end, fiscalStart);
  return {
    start: next,
    end: shift(next) - 1,
    milestones: milestones.map(({ day, value }) => ({ day: Math.min(shift(day), shift(next) - 1), value })),
  };
}

function shiftOf(start: Day, end: Day, fiscalStart: FiscalStart): (day: Day) => Day {
  for (const grain of ['month', 'quarter', 'year'] as const) {
    const period = periodOf(start, grain, fiscalStart);
    if (period.start === start && period.end === end) return byMonths(MONTHS[grain]);
  }
  const months = wholeMonths(start, end);
  return months > 0 ? byMonths(months) : (day) => day + (end - start + 1);
}

const MONTHS = { month: 1, quarter: 3, year: 12 } as const;

function byMonths(months: number): (day: Day) => Day {
  return (day) => {
    // The last day of a month stays one: 28 February and three months is 31 May.
    const last = dateOf(day + 1).day === 1;
    return last ? addMonths(day + 1, months) - 1 : addMonths(day, months);
  };
}

/** Months from one day to the eve of the same day: 10 January to 9 April is three; 0 where it is not so. */
function wholeMonths(start: Day, end: Day): number {
  const from = dateOf(start);
  const to = dateOf(end + 1);
  const months = (to.year - from.year) * 12 + to.month - from.month;
  return addMonths(start, months) === end + 1 ? months : 0;
}
