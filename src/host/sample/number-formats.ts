import type { Language } from '../language.ts';

export type FormatName = 'day' | 'month' | 'count' | 'money' | 'pounds' | 'decimal' | 'percent' | 'points';

/** The invented business counts in euros in French and in pounds in English; the real orders are in pounds. */
export function numberFormats(language: Language): Readonly<Record<FormatName, string>> {
  const pounds = '[$£]#,##0.00';
  return {
    day: language === 'fr' ? 'dd/mm/yyyy' : 'dd/mm/yyyy',
    month: 'mm/yyyy',
    count: '#,##0',
    money: language === 'fr' ? '#,##0.00[$ €]' : pounds,
    pounds,
    decimal: '#,##0.00',
    percent: '0.00%',
    points: '0.0',
  };
}
