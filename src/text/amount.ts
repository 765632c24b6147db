import type { Unit } from '../domain/catalogue/kpi.ts';
import type { Language } from '../domain/words.ts';
import { number, percent } from './format.ts';

/** How a KPI's figures are written. */
export interface Figures {
  readonly language: Language;
  readonly unit?: Unit | undefined;
  /** `EUR`, or a sign to put after the figure. */
  readonly currency?: string | undefined;
}

type TimeUnit = Extract<Unit, 'months' | 'days' | 'hours' | 'seconds' | 'periods'>;
type Forms = readonly [one: string, many: string];

const TIME: Record<TimeUnit, Record<Language, Forms>> = {
  months: { fr: ['mois', 'mois'], en: ['month', 'months'] },
  days: { fr: ['jour', 'jours'], en: ['day', 'days'] },
  hours: { fr: ['heure', 'heures'], en: ['hour', 'hours'] },
  seconds: { fr: ['seconde', 'secondes'], en: ['second', 'seconds'] },
  periods: { fr: ['période', 'périodes'], en: ['period', 'periods'] },
};

const POINT: Record<Language, Forms> = { fr: ['point', 'points'], en: ['point', 'points'] };
const LOCALE: Record<Language, string> = { fr: 'fr-FR', en: 'en-GB' };

/** A figure in its KPI's unit, no more precise than a reader needs: « 4 % », « 1 234 € », « 38 », « 3,5 mois ». */
export function amount(value: number, { language, unit, currency }: Figures): string {
  if (unit === 'ratio') return percent(value, language, Math.abs(value) < 0.1 ? 2 : 1);
  if (unit === 'currency' && currency) return money(value, currency, language);
  const figure = number(value, language, decimalsOf(value, unit));
  return unit !== undefined && unit in TIME
    ? `${figure} ${form(TIME[unit as TimeUnit][language], value, language)}`
    : figure;
}

/** The distance between two figures: points for rates, because 2 % to 3 % is one point and not one percent. */
export function distance(value: number, figures: Figures): string {
  if (figures.unit !== 'ratio') return amount(value, figures);
  // Floating point leaves 4 % − 3 % a hair above one point, which would be a plural.
  const points = Number((100 * value).toFixed(9));
  const { language } = figures;
  return `${number(points, language, Math.abs(points) < 10 ? 2 : 1)} ${form(POINT[language], points, language)}`;
}

/** Takes the plural: from 2 in French, everything but 1 in English. */
export function isPlural(value: number, language: Language): boolean {
  return language === 'fr' ? Math.abs(value) >= 2 : Math.abs(value) !== 1;
}

function form([one, many]: Forms, value: number, language: Language): string {
  return isPlural(value, language) ? many : one;
}

/** Events are counted whole; a small expected number keeps a decimal. */
function decimalsOf(value: number, unit: Unit | undefined): number {
  const size = Math.abs(value);
  if (unit === 'count') return size >= 10 ? 0 : 1;
  return size >= 100 ? 0 : size >= 10 ? 1 : 2;
}

function money(value: number, currency: string, language: Language): string {
  const whole = Math.abs(value) >= 100 || Number.isInteger(value);
  const digits = whole ? 0 : 2;
  const places = { minimumFractionDigits: digits, maximumFractionDigits: digits };
  if (!/^[A-Z]{3}$/.test(currency)) return `${value.toLocaleString(LOCALE[language], places)} ${currency}`;
  return value.toLocaleString(LOCALE[language], { style: 'currency', currency, ...places });
}
