import type { Language } from '../language.ts';
import type { FormatName } from '../sample/number-formats.ts';

const LOCALE: Readonly<Record<Language, string>> = { fr: 'fr-FR', en: 'en-GB' };

/** A number in the language's own way: « 167 130,95 € » or "£167,130.95". */
export function figure(value: number, format: FormatName, language: Language): string {
  const options: Intl.NumberFormatOptions =
    format === 'money' || format === 'pounds'
      ? { style: 'currency', currency: format === 'money' && language === 'fr' ? 'EUR' : 'GBP' }
      : format === 'percent'
        ? { style: 'percent', minimumFractionDigits: 2 }
        : { maximumFractionDigits: format === 'count' ? 0 : 2 };
  return value.toLocaleString(LOCALE[language], options);
}
