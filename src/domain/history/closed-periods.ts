import { type Period, periodFromKey } from './period.ts';

/**
 * Is a period inside one that was closed? It belongs where it ends: the week from 26 October to 1 November is November's.
 * @param keys of the periods that were closed.
 */
export function closedTest(keys: readonly string[]): (period: Pick<Period, 'end'>) => boolean {
  const spans = keys.map((key) => periodFromKey(key)).filter((span): span is Period => span !== undefined);
  return ({ end }) => spans.some((span) => span.start <= end && end <= span.end);
}
