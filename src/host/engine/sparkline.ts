import type { ComputeArgument, ComputeResult } from './library.ts';

const BARS = ['▁', '▂', '▃', '▄', '▅', '▆', '▇', '█'];

/**
 * SPARKLINE: a script that reads the cell finds a blank text, as at Google. The grid cannot draw a line inside a cell, so it
 * shows the course in block letters through the cell's format. What is not a number is left out.
 */
export function sparkline(data: ComputeArgument): ComputeResult {
  const cells = Array.isArray(data) ? data.flat() : [data];
  const values = cells.flatMap((cell) => (typeof cell?.value === 'number' ? [cell.value] : []));
  if (values.length === 0) return { value: '' };
  const least = Math.min(...values);
  const span = Math.max(...values) - least;
  const bars = values.map((value) => BARS[span === 0 ? 3 : Math.round(((value - least) / span) * 7)]);
  return { value: '', format: `"${bars.join('')}"@` };
}
