import type { TeamKpi } from '../kpi/team-kpi.ts';
import { type Period, periodFromKey } from './period.ts';

type Days = Pick<Period, 'start' | 'end'>;

/**
 * Is a period inside one that was closed?
 * @param keys of the periods that were closed.
 */
export function closedTest(keys: readonly string[]): (period: Days) => boolean {
  const spans = keys.map((key) => periodFromKey(key)).filter((span): span is Period => span !== undefined);
  return (period) => spans.some((span) => belongsTo(period, span));
}

/**
 * A period belongs where it ends: the week from 26 October to 1 November is November's. A longer one belongs to itself
 * alone: closing December leaves the quarter and the year that end with it open.
 */
export function belongsTo({ start, end }: Days, span: Days): boolean {
  return span.start <= end && end <= span.end && end - start <= span.end - span.start;
}

/** A KPI's period as far as the KPI goes: its last week ends with it. */
export function untilEnd(period: Period, { end }: Pick<TeamKpi, 'end'>): Period {
  return { ...period, end: Math.min(period.end, end ?? period.end) };
}
