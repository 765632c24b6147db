import { mean, median } from '../analysis/numeric/descriptive.ts';
import { type Refusal, refuse } from '../refusal.ts';
import { type List, option } from './input.ts';

/** English words first; a French formula may say it in French. */
export const statistic = option({ fr: 'statistique', en: 'statistic' }, ['MEAN', 'MEDIAN', 'MOYENNE', 'MÉDIANE']);

/**
 * Mean or median time from the first date of each row to the second, in days × `scale`.
 * A row without both is still open and left out; an end before its start is refused with its row.
 */
export function typicalDuration(starts: List, ends: List, chosen: number, scale: number): number | Refusal {
  const durations: number[] = [];
  for (const [row, start] of starts.entries()) {
    const end = ends[row];
    if (start === undefined || end === undefined) continue;
    if (end < start) return refuse('DATES', { input: 1, other: 0, row: row + 1 });
    durations.push((end - start) * scale);
  }
  if (durations.length === 0) return refuse('DIV0', { input: 1 });
  return chosen % 2 === 1 ? median(durations) : mean(durations);
}
