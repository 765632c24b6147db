import type { AlertRow } from '../../../src/domain/alerts/readings.ts';
import { parseDay } from '../../../src/domain/history/calendar.ts';
import { periodFromKey } from '../../../src/domain/history/period.ts';

export const at = (text: string): number => parseDay(text) ?? Number.NaN;

/** Rows by period, each of its last day, or of a day before that. */
export function rowsOf(
  values: Readonly<Record<string, number>>,
  volume?: number,
  asOf = '9999-12-31',
): readonly AlertRow[] {
  return Object.entries(values).map(([period, value]) => ({
    period,
    value,
    volume,
    asOf: Math.min(periodFromKey(period)?.end ?? 0, at(asOf)),
  }));
}
