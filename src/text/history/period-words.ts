import type { Language } from '../../domain/words.ts';

const LOCALE: Readonly<Record<Language, string>> = { fr: 'fr-FR', en: 'en-GB' };

/** A period as a sentence names it: « novembre 2026 », « semaine 47 de 2026 », « T4 2026 », « 21 novembre 2026 ». */
export function periodWords(key: string, language: Language): string {
  const year = key.slice(0, 4);
  const french = language === 'fr';
  const part = /-([WQ])(\d+)$/.exec(key);
  if (part?.[1] === 'Q') return `${french ? 'T' : 'Q'}${part[2]}\u00a0${year}`;
  if (part) return `${french ? 'semaine' : 'week'}\u00a0${Number(part[2])} ${french ? 'de' : 'of'} ${year}`;
  const dated = /^\d{4}-\d\d(-\d\d)?$/.exec(key);
  if (!dated) return year;
  const moment = new Date(`${key}${dated[1] ? '' : '-01'}T12:00:00Z`);
  const day = dated[1] ? ({ day: 'numeric' } as const) : {};
  const words = moment.toLocaleDateString(LOCALE[language], { timeZone: 'UTC', month: 'long', ...day });
  return `${french ? words.replace(/^1 /, '1er ') : words} ${year}`;
}
