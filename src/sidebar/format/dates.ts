import type { Language } from '../../domain/words.ts';

type Style = 'long' | 'short';

/** `2026-11-21` as the locale writes it: « 21 novembre 2026 », "21 Nov 2026". Anything else comes back as it is. */
export function formatDay(day: string, locale: string, style: Style = 'long'): string {
  const moment = noon(day);
  if (!moment) return day;
  const dateStyle = style === 'long' ? 'long' : 'medium';
  return written(moment, locale, { dateStyle, timeZone: 'UTC' });
}

/** `2026-11-21 08:12:05` on the file's wall clock. */
export function formatMoment(stamp: string, locale: string): string {
  const moment = noon(stamp.slice(0, 10));
  const time = /[ T](\d{2}):(\d{2})/.exec(stamp);
  if (!moment) return stamp;
  if (!time) return formatDay(stamp.slice(0, 10), locale, 'short');
  moment.setUTCHours(Number(time[1]), Number(time[2]));
  return written(moment, locale, { dateStyle: 'medium', timeStyle: 'short', timeZone: 'UTC' });
}

/** A period key as a person says it: « nov. 2026 », « semaine 47 (2026) », « T4 2026 ». */
export function formatPeriod(key: string, locale: string, language: Language): string {
  const week = /^(\d{4})-W(\d{2})$/.exec(key);
  if (week) return `${language === 'fr' ? 'semaine' : 'week'}\u00a0${Number(week[2])} (${week[1]})`;
  const fiscal = /^(\d{4})-\d\d-(?:FY|Q(\d))$/.exec(key);
  if (fiscal) return formatFiscal(Number(fiscal[1]), fiscal[2], language);
  const quarter = /^(\d{4})-Q(\d)$/.exec(key);
  if (quarter) return `${language === 'fr' ? 'T' : 'Q'}${quarter[2]}\u00a0${quarter[1]}`;
  if (/^\d{4}-\d{2}$/.test(key)) return formatMonth(key, locale, 'short');
  return formatDay(key, locale, 'short');
}

/** The same, as short as the axis of a small chart needs it. */
export function formatPeriodShort(key: string, locale: string, language: Language): string {
  const week = /^\d{4}-W(\d{2})$/.exec(key);
  if (week) return `${language === 'fr' ? 'S' : 'W'}${Number(week[1])}`;
  const fiscal = /^\d{2}(\d{2})-\d\d-(?:FY|Q(\d))$/.exec(key);
  if (fiscal) {
    const years = `${fiscal[1]}-${String((Number(fiscal[1]) + 1) % 100).padStart(2, '0')}`;
    return fiscal[2] ? `${language === 'fr' ? 'T' : 'Q'}${fiscal[2]}\u00a0${years}` : years;
  }
  const quarter = /^\d{2}(\d{2})-Q(\d)$/.exec(key);
  if (quarter) return `${language === 'fr' ? 'T' : 'Q'}${quarter[2]}\u00a0${quarter[1]}`;
  const moment = noon(/^\d{4}-\d{2}$/.test(key) ? `${key}-01` : key);
  if (!moment) return key;
  const rest: Intl.DateTimeFormatOptions = key.length > 7 ? { day: 'numeric' } : { year: '2-digit' };
  return written(moment, locale, { month: 'short', timeZone: 'UTC', ...rest });
}

/** French writes the first day of a month « 1er ». */
function written(moment: Date, locale: string, options: Intl.DateTimeFormatOptions): string {
  const text = new Intl.DateTimeFormat(locale, options).format(moment);
  return locale.startsWith('fr') ? text.replace(/^1(?=\s\p{L})/u, '1er') : text;
}

/** « exercice 2026-2027 », « T3 de 2026-2027 »: a fiscal year that does not start in January takes two. */
function formatFiscal(start: number, quarter: string | undefined, language: Language): string {
  const years = `${start}-${start + 1}`;
  if (quarter) return language === 'fr' ? `T${quarter} de\u00a0${years}` : `Q${quarter} of\u00a0${years}`;
  return `${language === 'fr' ? 'exercice' : 'fiscal year'}\u00a0${years}`;
}

export function formatMonthName(month: number, locale: string): string {
  return new Intl.DateTimeFormat(locale, { month: 'long', timeZone: 'UTC' }).format(Date.UTC(2026, month - 1, 15));
}

export function formatWeekday(day: number, locale: string): string {
  // 4 January 2026 is a Sunday.
  const moment = new Date(Date.UTC(2026, 0, 4 + day, 12));
  return new Intl.DateTimeFormat(locale, { weekday: 'long', timeZone: 'UTC' }).format(moment);
}

function formatMonth(key: string, locale: string, month: Style): string {
  const moment = noon(`${key}-01`);
  if (!moment) return key;
  return new Intl.DateTimeFormat(locale, { month, year: 'numeric', timeZone: 'UTC' }).format(moment);
}

/** Noon in universal time: the calendar day stays itself whatever the browser's zone. */
function noon(day: string): Date | undefined {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(day)) return undefined;
  const moment = new Date(`${day}T12:00:00Z`);
  if (Number.isNaN(moment.getTime())) return undefined;
  // Some engines move 31 February to March.
  return moment.toISOString().startsWith(day) ? moment : undefined;
}
