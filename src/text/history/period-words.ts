import { dateOf, formatDay } from '../../domain/history/calendar.ts';
import { periodFromKey } from '../../domain/history/period.ts';
import type { Language } from '../../domain/words.ts';

const LOCALE: Readonly<Record<Language, string>> = { fr: 'fr-FR', en: 'en-GB' };

/**
 * A period as a sentence names it: « novembre 2026 », « semaine 47 de 2026 », « T4 2026 », « 21 novembre 2026 »,
 * « exercice 2026-2027 » and « T3 de l’exercice 2026-2027 » where the year does not start in January.
 */
export function periodWords(key: string, language: Language): string {
  const period = periodFromKey(key);
  if (!period) return key;
  const fiscal = /^(\d{4})-\d\d-(?:FY|Q(\d))$/.exec(key);
  if (fiscal) return fiscalWords(Number(fiscal[1]), fiscal[2], language);
  if (period.grain === 'year') return key.slice(0, 4);
  if (period.grain === 'quarter') return `${language === 'fr' ? 'T' : 'Q'}${key.slice(-1)}\u00a0${key.slice(0, 4)}`;
  if (period.grain === 'week') {
    const week = Number(key.slice(-2));
    return language === 'fr' ? `semaine\u00a0${week} de ${key.slice(0, 4)}` : `week\u00a0${week} of ${key.slice(0, 4)}`;
  }
  const day = period.grain === 'day' ? ({ day: 'numeric' } as const) : {};
  const { year } = dateOf(period.start);
  const moment = new Date(`${formatDay(period.start)}T12:00:00Z`);
  const words = moment.toLocaleDateString(LOCALE[language], { timeZone: 'UTC', month: 'long', ...day });
  return `${language === 'fr' ? words.replace(/^1 /, '1er ') : words} ${year}`;
}

function fiscalWords(start: number, quarter: string | undefined, language: Language): string {
  const years = `${start}-${start + 1}`;
  if (language === 'fr') return quarter ? `T${quarter} de l’exercice\u00a0${years}` : `exercice\u00a0${years}`;
  return quarter ? `Q${quarter} of fiscal year\u00a0${years}` : `fiscal year\u00a0${years}`;
}
