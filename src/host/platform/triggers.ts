import { offsetAt, toInstant } from '../zone.ts';
import { ServiceRefusal } from './execution.ts';

/** What a clock trigger was asked for, in the builder's own words. */
export interface ClockSchedule {
  everyMinutes?: number;
  everyHours?: number;
  everyDays?: number;
  everyWeeks?: number;
  onWeekDay?: string;
  onMonthDay?: number;
  atHour?: number;
  nearMinute?: number;
  inTimezone?: string;
  after?: number;
  at?: number;
}

export interface TriggerRecord {
  id: string;
  functionName: string;
  owner: string;
  eventType: 'CLOCK' | 'ON_OPEN' | 'ON_EDIT' | 'ON_CHANGE';
  schedule: ClockSchedule;
  /** Instants in milliseconds. */
  createdAt: number;
  nextAt: number | null;
}

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;

const MINUTES = [1, 5, 10, 15, 30];
const HOURS = [1, 2, 4, 6, 8, 12];

/** The limits of add-ons: https://developers.google.com/workspace/add-ons/concepts/editor-triggers#restrictions */
export function checkSchedule(schedule: ClockSchedule, addOn: boolean): void {
  const { everyMinutes, everyHours } = schedule;
  if (everyMinutes !== undefined && !MINUTES.includes(everyMinutes)) {
    throw new ServiceRefusal('The value you passed to everyMinutes was invalid. It must be one of 1, 5, 10, 15 or 30.');
  }
  if (everyHours !== undefined && !HOURS.includes(everyHours)) {
    throw new ServiceRefusal('The value you passed to everyHours was invalid. It must be one of 1, 2, 4, 6, 8 or 12.');
  }
  if (addOn && everyMinutes !== undefined) {
    throw new ServiceRefusal('The recurrence interval for an Add-on trigger must be at least one hour.');
  }
}

export function checkCount(known: readonly TriggerRecord[], added: TriggerRecord): void {
  const own = known.filter(({ owner }) => owner === added.owner);
  if (own.some(({ eventType }) => eventType === added.eventType)) {
    const kind = added.eventType === 'CLOCK' ? 'time-based' : 'spreadsheet';
    throw new ServiceRefusal(
      `This add-on has created too many ${kind} triggers in this document for this Google user account.`,
    );
  }
  if (own.length >= 20)
    throw new ServiceRefusal(
      'This script has too many triggers. Triggers must be deleted from the script before more can be added.',
    );
}

/** Milliseconds between two runs; null for a trigger that runs once. */
export function periodOf(schedule: ClockSchedule): number | null {
  if (schedule.everyMinutes !== undefined) return schedule.everyMinutes * MINUTE;
  if (schedule.everyHours !== undefined) return schedule.everyHours * HOUR;
  if (schedule.everyDays !== undefined) return schedule.everyDays * 24 * HOUR;
  if (schedule.everyWeeks !== undefined || schedule.onWeekDay !== undefined) {
    return (schedule.everyWeeks ?? 1) * 7 * 24 * HOUR;
  }
  return null;
}

const WEEK_DAYS = ['SUNDAY', 'MONDAY', 'TUESDAY', 'WEDNESDAY', 'THURSDAY', 'FRIDAY', 'SATURDAY'];
const DAY = 24 * HOUR;

function matches(schedule: ClockSchedule, local: Date): boolean {
  const { onWeekDay, onMonthDay } = schedule;
  if (onWeekDay !== undefined && WEEK_DAYS[local.getUTCDay()] !== onWeekDay) return false;
  return onMonthDay === undefined || local.getUTCDate() === onMonthDay;
}

/** The next day that fits, at the hour asked for, on the wall clock of the zone. */
function nextFittingDay(schedule: ClockSchedule, now: number, zone: string): number {
  const wall = now + offsetAt(now, zone);
  const midnight = wall - (((wall % DAY) + DAY) % DAY);
  for (let day = 0; day <= 366; day++) {
    const local = midnight + day * DAY + (schedule.atHour ?? 0) * HOUR + (schedule.nearMinute ?? 0) * MINUTE;
    const instant = toInstant(local, zone);
    if (instant > now && matches(schedule, new Date(local))) return instant;
  }
  return now + DAY;
}

/**
 * The first run after `now`. Google picks a moment inside the hour and keeps to it; the host takes its first minute,
 * or one period from now when no hour is asked for.
 */
export function firstRun(schedule: ClockSchedule, now: number, scriptTimeZone: string): number {
  if (schedule.after !== undefined) return now + schedule.after;
  if (schedule.at !== undefined) return schedule.at;
  const { atHour, onWeekDay, onMonthDay } = schedule;
  if (atHour === undefined && onWeekDay === undefined && onMonthDay === undefined) {
    return now + (periodOf(schedule) ?? DAY);
  }
  return nextFittingDay(schedule, now, schedule.inTimezone ?? scriptTimeZone);
}
