import { type Day, formatDay, type Grain, periodKey, periodStart } from '../history/calendar.ts';
import { isRefusal, type Refusal, refuse } from '../refusal.ts';
import { change, yearAgo } from './change.ts';
import { type DatedValue, seriesOf } from './series.ts';

type Column = readonly (number | undefined)[];

/**
 * Relative change from the same period one year before. Without `grain`, one value a date: the period of `day` (the last
 * one if not given) against that of a year ago. With `grain`, rows add up from the period's start to `day`, and are set
 * against the same number of days of the year before: a month to date is never compared with a whole month.
 */
export function yearOnYear(days: Column, values: Column, day?: Day, grain?: Grain): number | Refusal {
  return grain === undefined ? singleValues(days, values, day) : periodToDate(days, values, grain, day);
}

function singleValues(days: Column, values: Column, day?: Day): number | Refusal {
  const series = seriesOf(days, values);
  if (isRefusal(series)) return series;
  const { points, grain } = series;
  const at = (wanted: Day): DatedValue | undefined => {
    const key = periodKey(wanted, grain);
    return points.find((point) => periodKey(point.day, grain) === key);
  };
  const now = day === undefined ? points[points.length - 1] : at(day);
  if (!now) return refuse('DATES', { reason: 'no-value-on', input: 0, seen: formatDay(day ?? 0) });
  const before = yearAgo(now.day, grain).day;
  const then = at(before);
  return then ? change(now.value, then.value, 'PCT') : noYearAgo(before);
}

function periodToDate(days: Column, values: Column, grain: Grain, given?: Day): number | Refusal {
  const day = given ?? lastDay(days, values);
  if (day === undefined) return refuse('FEW', { input: 1, seen: 0, limit: 1 });
  const now = sumBetween(days, values, periodStart(day, grain), day);
  if (now === undefined) return refuse('DATES', { reason: 'no-value-on', input: 0, seen: formatDay(day) });
  const until = yearAgo(day, grain).day;
  const then = sumBetween(days, values, periodStart(until, grain), until);
  return then === undefined ? noYearAgo(until) : change(now, then, 'PCT');
}

function sumBetween(days: Column, values: Column, from: Day, to: Day): number | undefined {
  let total = 0;
  let rows = 0;
  days.forEach((day, row) => {
    const value = values[row];
    if (day === undefined || value === undefined || day < from || day >= to + 1) return;
    total += value;
    rows++;
  });
  return rows === 0 ? undefined : total;
}

function lastDay(days: Column, values: Column): Day | undefined {
  let last: Day | undefined;
  days.forEach((day, row) => {
    if (day !== undefined && values[row] !== undefined) last = Math.max(last ?? day, day);
  });
  return last === undefined ? undefined : Math.floor(last);
}

function noYearAgo(day: Day): Refusal {
  return refuse('DATES', { reason: 'no-year-ago', input: 0, seen: formatDay(day) });
}
