import { parseDay } from '../domain/history/calendar.ts';
import { type Refusal, refuse } from '../domain/refusal.ts';
import { errorIn, isBlank, isDate } from './cell.ts';

const DAY_MS = 86_400_000;
/** Offsets change on quarter hours at the finest; a day whose two ends have one offset needs no finer look. */
const BUCKET_MS = 900_000;

export type DayReader = (cell: unknown) => number | undefined | Refusal;

/**
 * Reads a date cell as days since 1970-01-01 on the wall clock of the spreadsheet's zone, the hour as a fraction.
 * Blank gives nothing; `yyyy-mm-dd` text is a day; any other text is refused.
 */
export function dayReader(timeZone: string): DayReader {
  const offsets = new Map<number, number>();
  const days = new Map<number, number>();
  const format = new Intl.DateTimeFormat('en-US', {
    timeZone,
    hourCycle: 'h23',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
    second: 'numeric',
  });
  const offsetIn = (bucket: number): number => {
    let offset = offsets.get(bucket);
    if (offset === undefined) {
      offset = wallClock(format, bucket * BUCKET_MS) - bucket * BUCKET_MS;
      offsets.set(bucket, offset);
    }
    return offset;
  };
  const offsetAt = (instant: number): number => {
    const day = Math.floor(instant / DAY_MS);
    let offset = days.get(day);
    if (offset === undefined) {
      const first = offsetIn((day * DAY_MS) / BUCKET_MS);
      offset = first === offsetIn(((day + 1) * DAY_MS) / BUCKET_MS) ? first : Number.NaN;
      days.set(day, offset);
    }
    return Number.isNaN(offset) ? offsetIn(Math.floor(instant / BUCKET_MS)) : offset;
  };
  return (cell) => {
    if (isDate(cell)) {
      const instant = cell.getTime();
      if (!Number.isFinite(instant)) return refuse('TEXT', { reason: 'date-as-text', seen: '' });
      return (instant + offsetAt(instant)) / DAY_MS;
    }
    if (isBlank(cell)) return undefined;
    if (typeof cell === 'string') {
      return parseDay(cell.trim()) ?? errorIn(cell) ?? refuse('TEXT', { reason: 'date-as-text', seen: cell });
    }
    return refuse('TEXT', { reason: 'date-as-text', seen: String(cell) });
  };
}

function wallClock(format: Intl.DateTimeFormat, instant: number): number {
  const part: Record<string, number> = {};
  for (const { type, value } of format.formatToParts(instant)) part[type] = Number(value);
  const at = (type: string): number => part[type] ?? 0;
  return Date.UTC(at('year'), at('month') - 1, at('day'), at('hour'), at('minute'), at('second'));
}
