import type { Grain } from '../history/calendar.ts';
import { dayCount } from './pace.ts';
import type { SmartInput, SmartReason } from './smart.ts';

/** Days of the longest period of each grain: a month is never under 28 and counts as 31. */
export const GRAIN_DAYS: Record<Grain, number> = { day: 1, week: 7, month: 31, quarter: 92, year: 366 };
/** « plus d’une fois par mois »: KPI Marketing, L’outil indispensable, l. 82. */
const RARE_DAYS = 30;
/** Two measures in one name: « trafic et ventes », "traffic & sales". */
const TWO_GOALS = /\S\s+(et|and|&|\+)\s+\S/i;

export function isBlank(text: string | undefined): boolean {
  return text === undefined || text.trim() === '';
}

/** S: who, what, for which objective, one measure at a time. */
export function specific({ name, owner, objective, objectives, metric, definition }: SmartInput): SmartReason[] {
  const reasons: SmartReason[] = [];
  if (isBlank(name)) reasons.push({ code: 'no-name', mark: 'fail' });
  else if (TWO_GOALS.test(name ?? '')) reasons.push({ code: 'two-goals', mark: 'partial', seen: name });
  if (isBlank(owner)) reasons.push({ code: 'no-owner', mark: 'fail' });
  if (isBlank(objective)) reasons.push({ code: 'no-objective', mark: 'fail' });
  else if (objectives && !objectives.some((allowed) => same(allowed, objective ?? ''))) {
    reasons.push({ code: 'unknown-objective', mark: 'fail', seen: objective });
  }
  if (isBlank(metric) && isBlank(definition)) reasons.push({ code: 'no-definition', mark: 'partial' });
  return reasons;
}

/** R: the measure serves the objective that the team states, and counts in the score. */
export function relevant({ objective, metric, metricObjective, weight }: SmartInput): SmartReason[] {
  const reasons: SmartReason[] = [];
  if (isBlank(objective)) reasons.push({ code: 'no-objective', mark: 'fail' });
  else if (isBlank(metric) || metricObjective === undefined) reasons.push({ code: 'no-metric', mark: 'partial' });
  else if (metricObjective !== 'all' && !same(metricObjective, objective ?? '')) {
    reasons.push({ code: 'other-objective', mark: 'partial', seen: metricObjective });
  }
  if (weight !== undefined && weight <= 0) reasons.push({ code: 'no-weight', mark: 'fail', seen: weight });
  return reasons;
}

/** T: a start, an end, and reports often enough to act in between. */
export function timely({ start, end, today, frequency, nextReport }: SmartInput): SmartReason[] {
  const reasons: SmartReason[] = [];
  if (start === undefined || end === undefined) reasons.push({ code: 'no-dates', mark: 'fail' });
  else if (end <= start) reasons.push({ code: 'bad-dates', mark: 'fail' });
  else if (today > end) reasons.push({ code: 'over', mark: 'fail' });
  if (frequency === undefined) return [...reasons, { code: 'no-frequency', mark: 'fail' }];
  const days = GRAIN_DAYS[frequency];
  if (start !== undefined && end !== undefined && end > start && days >= dayCount(start, end)) {
    reasons.push({ code: 'too-few-reports', mark: 'fail' });
  } else if (days > RARE_DAYS) reasons.push({ code: 'rare-reports', mark: 'partial' });
  if (nextReport !== undefined && nextReport < today) {
    reasons.push({ code: 'late-report', mark: 'partial', seen: today - nextReport });
  }
  return reasons;
}

function same(one: string, other: string): boolean {
  return one.trim().toLowerCase() === other.trim().toLowerCase();
}
