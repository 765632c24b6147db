import type { Day } from '../domain/history/calendar.ts';
import type { Language } from '../domain/words.ts';

const DAY_MS = 86_400_000;
const LOCALE: Record<Language, string> = { fr: 'fr-FR', en: 'en-GB' };

/** « 30 juin », « 1er mars », with the year when it is not `today`’s: « 30 juin 2027 ». */
export function dayWords(day: Day, language: Language, today: Day = day): string {
  const withYear = part(day, language, { year: 'numeric' }) !== part(today, language, { year: 'numeric' });
  const year = withYear ? ({ year: 'numeric' } as const) : {};
  const words = part(day, language, { day: 'numeric', month: 'long', ...year });
  return language === 'fr' ? words.replace(/^1 /, '1er ') : words;
}

/** « à fin juin » when it is the month’s last day, else « au 15 juin ». */
export function byDay(day: Day, language: Language, today: Day = day): string {
  const lastOfMonth = part(day + 1, language, { day: 'numeric' }) === '1';
  const words = dayWords(day, language, today);
  if (!lastOfMonth) return language === 'fr' ? `au ${words}` : `by ${words}`;
  const month = words.replace(/^\d+ /, '');
  return language === 'fr' ? `à fin ${month}` : `by the end of ${month}`;
}

function part(day: Day, language: Language, options: Intl.DateTimeFormatOptions): string {
  return new Date(Math.floor(day) * DAY_MS).toLocaleDateString(LOCALE[language], { timeZone: 'UTC', ...options });
}
