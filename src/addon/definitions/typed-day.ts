/**
 * A day as a spreadsheet program rewrites it when it saves a CSV file: 30/06/2026 or 6/30/2026 become `yyyy-mm-dd`.
 * Where both readings are days the file's country decides: the month comes first in the United States alone.
 */
export function typedDay(text: string, locale: string): string {
  const match = /^(\d{1,2})[/.](\d{1,2})[/.](\d{4})$/.exec(text);
  if (!match) return text;
  const [, first = '', second = '', year = ''] = match;
  const monthFirst = Number(second) > 12 || (Number(first) <= 12 && /^en[_-]US/i.test(locale));
  const [day, month] = monthFirst ? [second, first] : [first, second];
  return `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
}
