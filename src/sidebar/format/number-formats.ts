type Options = Intl.NumberFormatOptions;

const made = new Map<string, Intl.NumberFormat>();

/** Intl builds a formatter far more slowly than it formats: two hundred cards would feel it. */
export function numberFormat(locale: string, options: Options = {}): Intl.NumberFormat {
  const key = `${locale} ${JSON.stringify(options)}`;
  const known = made.get(key) ?? new Intl.NumberFormat(locale, options);
  made.set(key, known);
  return known;
}
