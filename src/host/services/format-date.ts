import { offsetAt } from '../zone.ts';

const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];
const WEEK_DAYS = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'];
const DAY = 86_400_000;

function pad(value: number, length: number): string {
  return String(value).padStart(length, '0');
}

function dayOfYear(wall: Date): number {
  return Math.floor((wall.getTime() - Date.UTC(wall.getUTCFullYear(), 0, 1)) / DAY) + 1;
}

/** Week of the year in the US calendar (Sunday first, week 1 holds January 1), as SimpleDateFormat counts by default. */
function weekOfYear(wall: Date): number {
  const firstDay = new Date(Date.UTC(wall.getUTCFullYear(), 0, 1)).getUTCDay();
  return Math.floor((dayOfYear(wall) - 1 + firstDay) / 7) + 1;
}

function zoneText(letters: string, offset: number): string {
  const sign = offset < 0 ? '-' : '+';
  const minutes = Math.abs(offset) / 60_000;
  const hours = pad(Math.floor(minutes / 60), 2);
  const rest = pad(minutes % 60, 2);
  if (letters.startsWith('X') && offset === 0) return 'Z';
  if (letters === 'X') return sign + hours;
  if (letters === 'XXX') return `${sign}${hours}:${rest}`;
  if (letters.startsWith('z')) return offset === 0 ? 'UTC' : `GMT${sign}${hours}:${rest}`;
  return sign + hours + rest;
}

function field(letters: string, wall: Date, offset: number): string {
  const length = letters.length;
  const year = wall.getUTCFullYear();
  switch (letters[0]) {
    case 'y':
    case 'Y':
      return length === 2 ? pad(year % 100, 2) : pad(year, length);
    case 'M': {
      const name = MONTHS[wall.getUTCMonth()] ?? '';
      if (length >= 3) return length === 3 ? name.slice(0, 3) : name;
      return pad(wall.getUTCMonth() + 1, length);
    }
    case 'd':
      return pad(wall.getUTCDate(), length);
    case 'D':
      return pad(dayOfYear(wall), length);
    case 'w':
      return pad(weekOfYear(wall), length);
    case 'E': {
      const name = WEEK_DAYS[wall.getUTCDay()] ?? '';
      return length > 3 ? name : name.slice(0, 3);
    }
    case 'u':
      return pad(wall.getUTCDay() || 7, length);
    case 'H':
      return pad(wall.getUTCHours(), length);
    case 'h':
      return pad(wall.getUTCHours() % 12 || 12, length);
    case 'm':
      return pad(wall.getUTCMinutes(), length);
    case 's':
      return pad(wall.getUTCSeconds(), length);
    case 'S':
      return pad(wall.getUTCMilliseconds(), length);
    case 'a':
      return wall.getUTCHours() < 12 ? 'AM' : 'PM';
    case 'Z':
    case 'X':
    case 'z':
      return zoneText(letters, offset);
    default:
      throw new Error(`Utilities.formatDate with ${letters} is not emulated by the local host`);
  }
}

/** Formats an instant in a zone with the letters of java.text.SimpleDateFormat, in English as at Google. */
export function formatDate(instant: number, zone: string, format: string): string {
  const offset = offsetAt(instant, zone);
  const wall = new Date(instant + offset);
  return format.replace(/''|'((?:[^']|'')*)'|([A-Za-z])\2*/g, (part, quoted: string | undefined) => {
    if (part === "''") return "'";
    if (part.startsWith("'")) return (quoted ?? '').replaceAll("''", "'");
    return field(part, wall, offset);
  });
}
