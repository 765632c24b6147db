import { type Day, parseDay } from '../../domain/history/calendar.ts';

/** Now, on the spreadsheet's wall clock: the script's own zone is the developer's and means nothing to a user. */
export interface WallClock {
  readonly day: Day;
  readonly hour: number;
  /** `yyyy-mm-dd hh:mm:ss` */
  readonly stamp: string;
  readonly milliseconds: number;
}

export function wallClock(timeZone: string): WallClock {
  const now = new Date();
  const stamp = Utilities.formatDate(now, timeZone, 'yyyy-MM-dd HH:mm:ss');
  const day = parseDay(stamp.slice(0, 10));
  if (day === undefined) throw new Error(`Utilities.formatDate gave ${stamp}`);
  return { day, hour: Number(stamp.slice(11, 13)), stamp, milliseconds: now.getTime() };
}
