const SPACES = /[\s\u00a0\u202f\u2009]/g;
const GROUPS = (mark: string): RegExp => new RegExp(`^[+-]?\\d{1,3}(\\${mark}\\d{3})+$`);

/** `fr_FR` as Intl wants it; a locale that the browser does not know falls back on the language. */
export function intlLocale(locale: string, language: string): string {
  const tag = locale.replace(/_/g, '-');
  try {
    return Intl.NumberFormat.supportedLocalesOf([tag])[0] ?? language;
  } catch {
    return language;
  }
}

export function decimalMark(locale: string): string {
  return new Intl.NumberFormat(locale).formatToParts(1.5).find(({ type }) => type === 'decimal')?.value ?? '.';
}

/**
 * A number as a person types it: « 1 234,5 », "1,234.50", « 12 € », « 4 % » (the sign is dropped, not divided).
 * `undefined` when it is no number.
 */
export function parseNumber(text: string, mark: string): number | undefined {
  const bare = text
    .replace(SPACES, '')
    .replace(/−/g, '-')
    .replace(/^[+]?[€$£¥]|[€$£¥%]$/g, '');
  const plain = withPoint(bare, mark);
  return /^[+-]?(\d+\.?\d*|\.\d+)$/.test(plain) ? Number(plain) : undefined;
}

function withPoint(text: string, mark: string): string {
  const comma = text.lastIndexOf(',');
  const point = text.lastIndexOf('.');
  if (comma >= 0 && point >= 0) {
    const [group, decimal] = comma > point ? ['.', ','] : [',', '.'];
    return text.split(group).join('').replace(decimal, '.');
  }
  const other = mark === ',' ? '.' : ',';
  if (text.includes(other) && GROUPS(other).test(text)) return text.split(other).join('');
  if (text.indexOf(',') !== comma) return text.split(',').join('');
  return text.replace(',', '.');
}

/** A measured figure as somebody would have typed it: 27.1, not 27.096044226. */
export function tidy(value: number, unit: string): number {
  const decimals = unit === 'ratio' || Math.abs(value) < 1 ? 4 : decimalsFor(value);
  return Number(value.toFixed(decimals));
}

/** Enough decimals to tell values apart, no more. */
export function decimalsFor(value: number): number {
  const size = Math.abs(value);
  if (Number.isInteger(value) || size >= 10_000) return 0;
  return size >= 100 ? 1 : 2;
}
