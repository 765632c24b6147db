/** The part of sprintf that Utilities.formatString documents: %s, %d, %f with width, zeros and decimals. */
export function formatString(template: string, values: readonly unknown[]): string {
  let next = 0;
  return template.replace(/%(-?)(0?)(\d*)(?:\.(\d+))?([sdf%])/g, (_, left, zero, width, decimals, kind) => {
    if (kind === '%') return '%';
    const value = values[next++];
    const text = asText(String(kind), value, decimals === undefined ? undefined : Number(decimals));
    if (left) return text.padEnd(Number(width));
    return text.padStart(Number(width), zero ? '0' : ' ');
  });
}

function asText(kind: string, value: unknown, decimals: number | undefined): string {
  if (kind === 'd') return String(Math.trunc(Number(value)));
  if (kind === 'f') return Number(value).toFixed(decimals ?? 6);
  return decimals === undefined ? String(value) : String(value).slice(0, decimals);
}
