import type { Language } from '../domain/words.ts';

const LOCALE: Record<Language, string> = { fr: 'fr-FR', en: 'en-GB' };

/** A number inside a sentence, by the language's own rules: « 1 234,5 » or "1,234.5". */
export function number(value: number, language: Language, decimals = 2): string {
  return value.toLocaleString(LOCALE[language], { maximumFractionDigits: decimals });
}

/** A share as a percentage: « 12,5 % » or "12.5%". */
export function percent(value: number, language: Language, decimals = 1): string {
  return value.toLocaleString(LOCALE[language], { style: 'percent', maximumFractionDigits: decimals });
}

/** What stood in a cell, as a person would recognise it, cut where it gets long. */
export function seen(value: string | number, language: Language): string {
  if (typeof value === 'number') return number(value, language, 6);
  return value.length > 40 ? `${value.slice(0, 39)}…` : value;
}
