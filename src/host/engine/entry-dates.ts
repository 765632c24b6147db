import { DAY } from '../zone.ts';
import type { NumberEntry } from './entry-numbers.ts';
import { hasDecimalComma, isDayFirst } from './locales.ts';
import type { LocaleDescription } from './workbook-layout.ts';

const EPOCH = Date.UTC(1899, 11, 30);
const MONTHS: Readonly<Record<string, number>> = {
  jan: 1,
  janv: 1,
  janvier: 1,
  january: 1,
  feb: 2,
  fév: 2,
  févr: 2,
  février: 2,
  february: 2,
  mar: 3,
  mars: 3,
  march: 3,
  apr: 4,
  avr: 4,
  avril: 4,
  april: 4,
  may: 5,
  mai: 5,
  jun: 6,
  juin: 6,
  june: 6,
  jul: 7,
  juil: 7,
  juillet: 7,
  july: 7,
  aug: 8,
  août: 8,
  august: 8,
  sep: 9,
  sept: 9,
  septembre: 9,
  september: 9,
  oct: 10,
  octobre: 10,
  october: 10,
  nov: 11,
  novembre: 11,
  november: 11,
  dec: 12,
  déc: 12,
  décembre: 12,
  december: 12,
};

interface DayEntry {
  serial: number;
  format: string;
}

function serialOf(year: number, month: number, day: number): number | undefined {
  const full = year < 100 ? (year < 30 ? 2000 + year : 1900 + year) : year;
  const instant = Date.UTC(full, month - 1, day);
  const made = new Date(instant);
  if (made.getUTCMonth() !== month - 1 || made.getUTCDate() !== day || full > 9999) return undefined;
  return (instant - EPOCH) / DAY;
}

function dayEntry(year: number, month: number, day: number, format: string): DayEntry | undefined {
  const serial = serialOf(year, month, day);
  return serial === undefined ? undefined : { serial, format };
}

function yearOf(today: number): number {
  return new Date(EPOCH + today * DAY).getUTCFullYear();
}

function readNumericDay(text: string, locale: LocaleDescription, today: number): DayEntry | undefined {
  const separator = hasDecimalComma(locale) ? '[-/.]' : '[-/]';
  const found = new RegExp(`^(\\d{1,4})(${separator})(\\d{1,4})(?:\\2(\\d{1,4}))?$`).exec(text);
  if (!found) return undefined;
  const [first = '', second = '', third] = [found[1], found[3], found[4]];
  const numbers = [Number(first), Number(second), Number(third)] as const;
  if (first.length === 4) {
    if (second.length > 2) return undefined;
    return third === undefined
      ? dayEntry(numbers[0], numbers[1], 1, 'yyyy-mm')
      : dayEntry(numbers[0], numbers[1], numbers[2], 'yyyy-mm-dd');
  }
  if (third === undefined && second.length === 4) return dayEntry(numbers[1], numbers[0], 1, 'mm/yyyy');
  if (first.length > 2 || second.length > 2 || (third !== undefined && third.length === 1)) return undefined;
  const [day, month] = isDayFirst(locale) ? [numbers[0], numbers[1]] : [numbers[1], numbers[0]];
  if (third === undefined) return dayEntry(yearOf(today), month, day, isDayFirst(locale) ? 'dd/mm' : 'm/d');
  return dayEntry(numbers[2], month, day, locale.dateFormat);
}

function readNamedDay(text: string, locale: LocaleDescription, today: number): DayEntry | undefined {
  const words = text
    .toLowerCase()
    .replace(/,/g, ' ')
    .replace(/\./g, ' ')
    .split(/[\s-]+/)
    .filter((word) => word !== '');
  const at = words.findIndex((word) => MONTHS[word] !== undefined);
  const month = MONTHS[words[at] ?? ''];
  if (month === undefined || words.length > 3 || words.length < 2) return undefined;
  const rest = words.filter((_, index) => index !== at);
  if (!rest.every((word) => /^\d{1,4}$/.test(word))) return undefined;
  const [first = '', second] = rest;
  if (second === undefined) {
    return first.length === 4
      ? dayEntry(Number(first), month, 1, 'mmm yyyy')
      : dayEntry(yearOf(today), month, Number(first), isDayFirst(locale) ? 'd mmm' : 'mmm d');
  }
  return dayEntry(Number(second), month, Number(first), isDayFirst(locale) ? 'd mmm yyyy' : 'mmm d, yyyy');
}

function readTime(text: string): { fraction: number; format: string } | undefined {
  const found = /^(\d{1,2}):(\d{2})(?::(\d{2})(?:\.(\d{1,3}))?)?(?:\s*([AaPp])[Mm])?$/.exec(text);
  if (!found) return undefined;
  const half = found[5]?.toLowerCase();
  const hour = Number(found[1]);
  const minute = Number(found[2]);
  const second = Number(found[3] ?? 0) + Number((found[4] ?? '0').padEnd(3, '0')) / 1000;
  if (minute > 59 || second >= 60 || (half ? hour < 1 || hour > 12 : hour > 23)) return undefined;
  const hours = half === undefined ? hour : (hour % 12) + (half === 'p' ? 12 : 0);
  const format = `hh:mm${found[3] === undefined ? '' : ':ss'}${half === undefined ? '' : ' a'}`;
  return { fraction: (hours * 3600 + minute * 60 + second) / 86400, format };
}

/** A day, a time or both, in the shapes that Sheets reads in the locale; ISO days are read in every locale. */
export function readDateTime(text: string, locale: LocaleDescription, today: number): NumberEntry | undefined {
  const time = readTime(text);
  if (time) return { value: time.fraction, format: time.format };
  const split = /^(.*?)[ \u00a0](\d{1,2}:\d{2}.*)$/.exec(text);
  const dayText = split?.[1] ?? text;
  const day = readNumericDay(dayText, locale, today) ?? readNamedDay(dayText, locale, today);
  if (!day) return undefined;
  if (split === null) return { value: day.serial, format: day.format };
  const clock = readTime(split[2] ?? '');
  return clock ? { value: day.serial + clock.fraction, format: `${day.format} ${clock.format}` } : undefined;
}
