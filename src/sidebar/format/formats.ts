import type { Language } from '../../domain/words.ts';
import { formatDay, formatMoment, formatMonthName, formatPeriod, formatPeriodShort, formatWeekday } from './dates.ts';
import { numberFormat } from './number-formats.ts';
import { decimalMark, decimalsFor, intlLocale, parseNumber } from './numbers.ts';
import { defaultCurrency, intlUnit, isUnitCode } from './units.ts';

export interface Measured {
  readonly unit: string;
  readonly currency: string;
}

/** Numbers and dates as this file's people write them. */
export interface Formats {
  readonly language: Language;
  readonly currency: string;
  /** Between arguments, as a person types them in this file. */
  readonly separator: string;
  number(value: number, decimals?: number): string;
  value(value: number, measured: Measured): string;
  /** A figure that was worked out and never counted: no « 66,26 clients » where clients come whole. */
  estimate(value: number, measured: Measured): string;
  /** A number for a text field: no grouping, and per cent for a ratio. */
  typed(value: number, unit: string): string;
  /** What a person typed in a field of that unit, or `undefined` when it is no number. */
  parse(text: string, unit: string): number | undefined;
  day(day: string): string;
  shortDay(day: string): string;
  moment(stamp: string): string;
  /** 1 for Monday to 7 for Sunday. */
  weekday(day: number): string;
  /** 1 for January to 12. */
  month(month: number): string;
  period(key: string): string;
  shortPeriod(key: string): string;
}

export function formatsFor(fileLocale: string, language: Language): Formats {
  const locale = intlLocale(fileLocale, language);
  const spoken = spokenLocale(locale, language);
  const mark = decimalMark(locale);
  const number = (value: number, decimals = decimalsFor(value)): string =>
    numberFormat(locale, { maximumFractionDigits: decimals }).format(value);
  return {
    language,
    currency: defaultCurrency(locale),
    separator: mark === ',' ? '; ' : ', ',
    number,
    value: (value, measured) => formatValue(value, measured, { locale, spoken }, number),
    estimate: (value, measured) => formatValue(whole(value, measured.unit), measured, { locale, spoken }, number),
    typed: (value, unit) =>
      numberFormat(locale, { useGrouping: false, maximumFractionDigits: 10 }).format(
        unit === 'ratio' ? Number((value * 100).toPrecision(12)) : value,
      ),
    parse: (text, unit) => {
      const value = parseNumber(text, mark);
      return value === undefined || unit !== 'ratio' ? value : Number((value / 100).toPrecision(12));
    },
    day: (day) => formatDay(day, spoken),
    shortDay: (day) => formatDay(day, spoken, 'short'),
    moment: (stamp) => formatMoment(stamp, spoken),
    weekday: (day) => formatWeekday(day, spoken),
    month: (month) => formatMonthName(month, spoken),
    period: (key) => formatPeriod(key, spoken, language),
    shortPeriod: (key) => formatPeriodShort(key, spoken, language),
  };
}

/** Months and days are words: those of the panel’s language, in the file’s own variant where it has one. */
function spokenLocale(locale: string, language: Language): string {
  if (locale.startsWith(language)) return locale;
  return language === 'fr' ? 'fr-FR' : 'en-GB';
}

/** From ten on no decimal, below it one. */
function whole(value: number, unit: string): number {
  if (unit !== 'count' && isUnitCode(unit)) return value;
  return Math.abs(value) >= 10 ? Math.round(value) : Math.round(value * 10) / 10;
}

function formatValue(
  value: number,
  { unit, currency }: Measured,
  { locale, spoken }: { readonly locale: string; readonly spoken: string },
  number: (value: number) => string,
): string {
  if (unit === 'ratio') {
    const digits = Math.abs(value) >= 0.1 ? 1 : 2;
    return numberFormat(locale, { style: 'percent', maximumFractionDigits: digits }).format(value);
  }
  if (unit === 'currency') return money(value, currency || defaultCurrency(locale), locale);
  if (unit === 'multiple') return `×${number(value)}`;
  const duration = intlUnit(unit);
  if (duration) {
    const options = { style: 'unit', unit: duration, unitDisplay: 'long' } as const;
    return numberFormat(spoken, { ...options, maximumFractionDigits: decimalsFor(value) }).format(value);
  }
  if (unit === 'points') return `${number(value)}\u00a0${plural(value, spoken) === 'one' ? 'point' : 'points'}`;
  return unit === '' || isUnitCode(unit) ? number(value) : `${number(value)}\u00a0${unit}`;
}

function money(value: number, currency: string, locale: string): string {
  const digits = decimalsFor(value) === 0 ? 0 : 2;
  const options = { minimumFractionDigits: digits, maximumFractionDigits: digits };
  try {
    return numberFormat(locale, { style: 'currency', currency, ...options }).format(value);
  } catch {
    // A currency typed by hand in the sheet that is no ISO 4217 code.
    return `${numberFormat(locale, options).format(value)}\u00a0${currency}`;
  }
}

function plural(value: number, locale: string): string {
  return new Intl.PluralRules(locale).select(value);
}
