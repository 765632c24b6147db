import type { Grain } from '../../domain/history/calendar.ts';
import { periodOf, periodsBetween } from '../../domain/history/period.ts';
import { FEWEST_PERIODS } from '../../domain/kpi/outlook.ts';
import type { PastPoint } from '../../domain/kpi/past-and-ahead.ts';
import type { Measurer } from '../../functions/measure/measure.ts';
import { isNoValue } from '../../functions/measure/no-value.ts';
import type { Sitting } from '../google/document.ts';
import type { KpiRecord } from '../sheets/kpi-store.ts';
import { takeValue } from '../snapshot/values.ts';

export interface KnownPast {
  readonly points: readonly PastPoint[];
  /** What each period brought by itself, also where the KPI adds up from start to end. */
  readonly apiece: boolean;
  /** Values to hold the target against. */
  readonly comparable: readonly number[];
}

/** Periods looked back at: a season shows in them, and more would keep a person waiting. */
const LOOKED_BACK: Readonly<Record<Grain, number>> = { day: 120, week: 110, month: 48, quarter: 24, year: 15 };
/** After so many periods without a row, the table had not begun. */
const EMPTY_IN_A_ROW = 3;

/** A KPI's past: its history, or while that is short, the dated rows of its measure, computed again period by period. */
export function knownPast(
  record: KpiRecord,
  history: readonly PastPoint[],
  dated: boolean,
  measure: Measurer,
  here: Sitting,
): KnownPast {
  const rows = dated && history.length < FEWEST_PERIODS ? fromRows(record, measure, here) : [];
  const apiece = rows.length > history.length;
  const points = apiece ? rows : history;
  const comparable = apiece && record.kpi.accrual === 'total' ? history : points;
  return { points, apiece, comparable: comparable.map(({ value }) => value) };
}

function fromRows(record: KpiRecord, measure: Measurer, { clock, fiscalStart }: Sitting): readonly PastPoint[] {
  const { frequency, maturity } = record.kpi;
  const open = periodOf(clock.day, frequency, fiscalStart);
  const periods = periodsBetween(0, open.start - 1, frequency, { fiscalStart, most: LOOKED_BACK[frequency] });
  const points: PastPoint[] = [];
  let empty = 0;
  for (const { key, start, end } of [...periods].reverse()) {
    const value = takeValue(measure, record, { from: start, to: end });
    empty = isNoValue(value) ? empty + 1 : 0;
    if (empty === EMPTY_IN_A_ROW) break;
    if (!isNoValue(value)) points.push({ period: key, value: value.value, provisional: end + maturity >= clock.day });
  }
  // A table may begin in the middle of a period, which is then not whole.
  return points.slice(0, -1).reverse();
}
