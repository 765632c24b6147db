import { type Day, weekdayOf } from './calendar.ts';

/** Where the wall clock of the spreadsheet's zone stands: all that a schedule knows of time. */
export interface Moment {
  readonly day: Day;
  /** 0 to 23. */
  readonly hour: number;
}

export interface Schedule {
  readonly active: boolean;
  /** 1 Monday to 7 Sunday. */
  readonly weekdays: readonly number[];
  readonly hour: number;
  /** The planned day that was served last, whenever its run came; later ones are still owed. */
  readonly lastRun: Day | undefined;
  /** When KPIs were last left without a value, if they were: they are tried again until the day is over. */
  readonly unmeasured: Moment | undefined;
}

export type Why = 'clock' | 'menu' | 'sidebar';

export type Due = { readonly kind: 'planned'; readonly planned: Day } | { readonly kind: 'retry' };

/** Hours after the planned one before a run counts as late: Google chooses the minute inside the promised hour. */
const GRACE_HOURS = 2;
/** Missed runs are listed this far back. */
const LONGEST_LOOK_BACK = 366;

/** A clock run on day D speaks for D − 1, the last day that is over; a person who asks speaks for today. */
export function spokenDay(why: Why, today: Day): Day {
  return why === 'clock' ? today - 1 : today;
}

/** A schedule from now on: what was planned earlier is not owed. */
export function startSchedule(wish: Pick<Schedule, 'active' | 'weekdays' | 'hour'>, now: Moment): Schedule {
  const { active, weekdays, hour } = wish;
  return { active, weekdays, hour, lastRun: lastPlanned(wish, now) ?? now.day - 1, unmeasured: undefined };
}

/** What a tick at this moment has to do; nothing for most of them. A late tick serves the last planned day, once. */
export function dueRun(schedule: Schedule, now: Moment): Due | undefined {
  if (!schedule.active) return undefined;
  const planned = lastPlanned(schedule, now);
  if (planned !== undefined && planned > servedBy(schedule, now)) return { kind: 'planned', planned };
  const { unmeasured } = schedule;
  return unmeasured && unmeasured.day === now.day && now.hour > unmeasured.hour ? { kind: 'retry' } : undefined;
}

/** The schedule once a due run is through; a run that died is simply not told, and stays due. */
export function afterRun(schedule: Schedule, due: Due, now: Moment, withoutValue: number): Schedule {
  const lastRun = due.kind === 'planned' ? due.planned : schedule.lastRun;
  return { ...schedule, lastRun, unmeasured: withoutValue > 0 ? now : undefined };
}

/** Planned days whose run has not come, oldest first: « Relevé du 3 mars en retard ». */
export function missedRuns(schedule: Schedule, now: Moment): readonly Day[] {
  if (!schedule.active) return [];
  const missed: Day[] = [];
  const from = Math.max(servedBy(schedule, now) + 1, now.day - LONGEST_LOOK_BACK);
  for (let day = from; day <= now.day; day++) {
    const hoursLate = (now.day - day) * 24 + now.hour - schedule.hour;
    if (schedule.weekdays.includes(weekdayOf(day)) && hoursLate >= GRACE_HOURS) missed.push(day);
  }
  return missed;
}

/** The next planned day from now, its hour not over yet. */
export function nextRun(schedule: Schedule, now: Moment): Day | undefined {
  if (!schedule.active) return undefined;
  for (let day = now.day; day <= now.day + 7; day++) {
    const ahead = day > now.day || now.hour < schedule.hour;
    const thisHour = day === now.day && now.hour === schedule.hour && servedBy(schedule, now) < day;
    if (schedule.weekdays.includes(weekdayOf(day)) && (ahead || thisHour)) return day;
  }
  return undefined;
}

function lastPlanned({ weekdays, hour }: Pick<Schedule, 'weekdays' | 'hour'>, now: Moment): Day | undefined {
  const last = now.hour >= hour ? now.day : now.day - 1;
  for (let day = last; day > last - 7; day--) if (weekdays.includes(weekdayOf(day))) return day;
  return undefined;
}

/** A day that lies further ahead than any change of zone can explain was written by a wrong clock. */
function servedBy({ lastRun }: Schedule, now: Moment): Day {
  return lastRun !== undefined && lastRun <= now.day + 1 ? lastRun : now.day - LONGEST_LOOK_BACK;
}
