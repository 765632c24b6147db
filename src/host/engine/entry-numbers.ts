import type { LocaleDescription } from './workbook-layout.ts';

export interface NumberEntry {
  value: number;
  format?: string;
}

const CURRENCIES: Readonly<Record<string, string>> = { '€': '€', $: '$', '£': '£' };
const BLANKS = '[ \\u00a0\\u202f]';

function groupPattern(locale: LocaleDescription): string {
  if (/^\s$/.test(locale.thousandsSeparator)) return BLANKS;
  return `\\${locale.thousandsSeparator}`;
}

/** Digits in the locale, with or without groups of three; undefined when the text is not a number there. */
function readDigits(text: string, locale: LocaleDescription): number | undefined {
  const group = groupPattern(locale);
  const decimal = `\\${locale.decimalSeparator}`;
  const shape = new RegExp(`^[+-]?(?:\\d{1,3}(?:${group}\\d{3})+|\\d+)?(?:${decimal}\\d*)?(?:[eE][+-]?\\d+)?$`);
  if (!shape.test(text) || !/\d/.test(text) || /^[+-]?[eE]/.test(text)) return undefined;
  const plain = text.replace(new RegExp(group, 'g'), '').replace(locale.decimalSeparator, '.');
  const value = Number(plain);
  return Number.isFinite(value) ? value : undefined;
}

function automaticFormat(text: string, locale: LocaleDescription, suffix = ''): string | undefined {
  const grouped = new RegExp(`\\d${groupPattern(locale)}\\d{3}`).test(text);
  const decimals = text.includes(locale.decimalSeparator);
  if (!grouped && suffix === '') return undefined;
  return `${grouped ? '#,##0' : '0'}${decimals ? '.00' : ''}${suffix}`;
}

function withFormat(value: number, format: string | undefined): NumberEntry {
  return format === undefined ? { value } : { value, format };
}

function readCurrency(text: string, locale: LocaleDescription): NumberEntry | undefined {
  const found = new RegExp(`^([+-]?)([€$£])?${BLANKS}?(.*?)${BLANKS}?([€$£])?$`).exec(text);
  const symbol = found?.[2] ?? found?.[4];
  if (!found || symbol === undefined || (found[2] !== undefined && found[4] !== undefined)) return undefined;
  const value = readDigits(`${found[1] ?? ''}${found[3] ?? ''}`, locale);
  if (value === undefined) return undefined;
  const sign = CURRENCIES[symbol] ?? symbol;
  const digits = `#,##0${text.includes(locale.decimalSeparator) ? '.00' : ''}`;
  return { value, format: found[2] === undefined ? `${digits}[$ ${sign}]` : `[$${sign}]${digits}` };
}

/** A number, a percentage or an amount with a currency sign, written as the locale writes them. */
export function readNumber(text: string, locale: LocaleDescription): NumberEntry | undefined {
  const value = readDigits(text, locale);
  if (value !== undefined) return withFormat(value, automaticFormat(text, locale));
  const percentage = new RegExp(`^(.*?)${BLANKS}?%$`).exec(text)?.[1];
  if (percentage !== undefined) {
    const hundredths = readDigits(percentage, locale);
    return hundredths === undefined
      ? undefined
      : withFormat(hundredths / 100, automaticFormat(percentage, locale, '%'));
  }
  return readCurrency(text, locale);
}
