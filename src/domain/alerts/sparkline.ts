/** Seven heights; a row of them is a trend that every mail program and screen can show. */
const BARS = '▁▂▃▄▅▆▇';

/** A trend as text: « ▁▂▃▅▇ », the newest on the right. One value, or values that never move, stand in the middle. */
export function textSparkline(values: readonly number[], most = 12): string {
  const shown = values.slice(-most);
  const low = Math.min(...shown);
  const span = Math.max(...shown) - low;
  return shown
    .map((value) => BARS.charAt(span > 0 ? Math.round(((value - low) / span) * (BARS.length - 1)) : 3))
    .join('');
}
