/** Codes of units that the add-on knows; any other text is the team's own word (« leads »). */
export const UNIT_CODES = [
  'count',
  'currency',
  'ratio',
  'multiple',
  'points',
  'score',
  'months',
  'days',
  'hours',
  'seconds',
] as const;
export type UnitCode = (typeof UNIT_CODES)[number];

const INTL_UNITS: Readonly<Record<string, string>> = {
  months: 'month',
  days: 'day',
  hours: 'hour',
  seconds: 'second',
};

export function isUnitCode(unit: string): unit is UnitCode {
  return UNIT_CODES.some((code) => code === unit);
}

export function intlUnit(unit: string): string | undefined {
  return INTL_UNITS[unit];
}

/** The money of a country where the file's locale names one; a team can always choose another. */
const CURRENCIES: Readonly<Record<string, string>> = {
  US: 'USD',
  GB: 'GBP',
  CA: 'CAD',
  CH: 'CHF',
  AU: 'AUD',
  NZ: 'NZD',
  IN: 'INR',
  JP: 'JPY',
  MA: 'MAD',
  TN: 'TND',
  DZ: 'DZD',
  SN: 'XOF',
  CI: 'XOF',
  BR: 'BRL',
  MX: 'MXN',
  PL: 'PLN',
  SE: 'SEK',
  DK: 'DKK',
  NO: 'NOK',
};

export function defaultCurrency(locale: string): string {
  return CURRENCIES[locale.split('-').pop() ?? ''] ?? 'EUR';
}

export const COMMON_CURRENCIES = [
  'EUR',
  'USD',
  'GBP',
  'CHF',
  'CAD',
  'MAD',
  'TND',
  'DZD',
  'XOF',
  'XAF',
  'AUD',
  'BRL',
  'DKK',
  'INR',
  'JPY',
  'MXN',
  'NOK',
  'NZD',
  'PLN',
  'SEK',
];
