import type { Clock } from '../clock.ts';
import type { Language } from '../language.ts';
import { instantToSerial, serialToInstant } from '../zone.ts';

/** « sam. 21 nov. 2026, 09:00 » on the wall clock of the spreadsheet. */
export function clockText(instant: number, timeZone: string, language: Language): string {
  const format = new Intl.DateTimeFormat(language === 'fr' ? 'fr-FR' : 'en-GB', {
    timeZone,
    weekday: 'short',
    day: 'numeric',
    month: 'short',
    year: 'numeric',
    hour: '2-digit',
    minute: '2-digit',
  });
  return format.format(instant);
}

/** `2026-11-21`, the day on the wall clock. */
export function clockDay(instant: number, timeZone: string): string {
  return new Intl.DateTimeFormat('en-CA', { timeZone, dateStyle: 'short' }).format(instant);
}

/** Goes to a day, at the hour that the wall clock shows now. */
export function goToDay(clock: Clock, day: string, timeZone: string): void {
  const now = instantToSerial(clock.now(), timeZone);
  const serial = instantToSerial(Date.parse(`${day}T12:00:00Z`), 'Etc/UTC');
  clock.set(serialToInstant(Math.floor(serial) + (now - Math.floor(now)), timeZone));
}
