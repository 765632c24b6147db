import { formatDay } from '../../domain/history/calendar.ts';
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
