/**
 * A number of an exported file: the file's own decimal mark, spaces between thousands. Where the other mark could just as
 * well part thousands (« 1.234 » in a file with commas) nothing is guessed; `undefined` when it is no number.
 */
export function typedNumber(text: string, decimalComma: boolean): number | undefined {
  const bare = text.replace(/[\s\u00a0\u202f]/g, '').replace('−', '-');
  const [mark, other] = decimalComma ? [',', '.'] : ['.', ','];
  if (bare.includes(mark) && bare.includes(other)) return undefined;
  if (new RegExp(`\\d\\${other}\\d{3}$`).test(bare)) return undefined;
  const plain = bare.replace(',', '.');
  return /^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i.test(plain) ? Number(plain) : undefined;
}
