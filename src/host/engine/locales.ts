import type { LocaleDescription } from './workbook-layout.ts';

const COMMA_DECIMALS = { decimalSeparator: ',', formulaArgSeparator: ';', weekStart: 1, timeFormat: 'hh:mm:ss' };
const POINT_DECIMALS = { decimalSeparator: '.', formulaArgSeparator: ',', thousandsSeparator: ',' };

/** Day and time formats as Sheets shows them by default (CLDR short dates). */
const LOCALES: readonly LocaleDescription[] = [
  { code: 'fr_FR', name: 'France', ...COMMA_DECIMALS, thousandsSeparator: '\u202f', dateFormat: 'dd/mm/yyyy' },
  { code: 'fr_BE', name: 'Belgique', ...COMMA_DECIMALS, thousandsSeparator: '\u202f', dateFormat: 'd/mm/yyyy' },
  {
    code: 'fr_CA',
    name: 'Canada (français)',
    ...COMMA_DECIMALS,
    thousandsSeparator: '\u00a0',
    dateFormat: 'yyyy-mm-dd',
  },
  { code: 'de_DE', name: 'Deutschland', ...COMMA_DECIMALS, thousandsSeparator: '.', dateFormat: 'dd.mm.yyyy' },
  { code: 'es_ES', name: 'España', ...COMMA_DECIMALS, thousandsSeparator: '.', dateFormat: 'd/m/yyyy' },
  {
    code: 'en_US',
    name: 'United States',
    ...POINT_DECIMALS,
    weekStart: 7,
    dateFormat: 'm/d/yyyy',
    timeFormat: 'hh:mm:ss a',
  },
  {
    code: 'en_GB',
    name: 'United Kingdom',
    ...POINT_DECIMALS,
    weekStart: 1,
    dateFormat: 'dd/mm/yyyy',
    timeFormat: 'hh:mm:ss',
  },
];

/** The description of a spreadsheet locale such as `fr_FR`; undefined when the host does not know it. */
export function findLocale(code: string): LocaleDescription | undefined {
  return LOCALES.find((locale) => locale.code === code);
}

export function knownLocales(): string[] {
  return LOCALES.map((locale) => locale.code);
}

export function hasDecimalComma(locale: LocaleDescription): boolean {
  return locale.decimalSeparator === ',';
}

export function isDayFirst(locale: LocaleDescription): boolean {
  return locale.dateFormat.startsWith('d');
}
