import { dateOf, formatDay } from '../../domain/history/calendar.ts';
import { isRefusal } from '../../domain/refusal.ts';
import { isBlank, isDate } from '../../functions/cell.ts';
import type { DayReader } from '../../functions/day-serial.ts';

/** Text of a cell; the apostrophe that keeps a leading sign from becoming a formula is not part of it. */
export function textOf(cell: unknown): string {
  if (isBlank(cell)) return '';
  const text = String(cell).trim();
  return /^'[=+\-@']/.test(text) ? text.slice(1) : text;
}

export function numberOf(cell: unknown): number | undefined {
  return typeof cell === 'number' && Number.isFinite(cell) ? cell : undefined;
}

/** `yyyy-mm-dd hh:mm:ss` of a date cell, or the text that stands there. */
export function stampOf(cell: unknown, days: DayReader): string {
  if (!isDate(cell)) return textOf(cell);
  const serial = days(cell);
  if (serial === undefined || isRefusal(serial)) return '';
  const seconds = Math.round((serial - Math.floor(serial)) * 86_400);
  const two = (value: number): string => String(value).padStart(2, '0');
  const time = `${two(Math.floor(seconds / 3600))}:${two(Math.floor(seconds / 60) % 60)}:${two(seconds % 60)}`;
  return `${formatDay(Math.floor(serial))} ${time}`;
}

/** A period key that Sheets turned into a date or a number (someone cleared the column's text format), put back as a key. */
export function periodKeyOf(cell: unknown, days: DayReader): string {
  if (!isDate(cell)) return textOf(cell);
  const serial = days(cell);
  if (serial === undefined || isRefusal(serial)) return '';
  // `2026-11` typed into a cell becomes 1 November: a month's key. A day's key keeps its day.
  const { day } = dateOf(Math.floor(serial));
  return day === 1 ? formatDay(Math.floor(serial)).slice(0, 7) : formatDay(Math.floor(serial));
}
