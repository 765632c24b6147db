import type { Grain } from '../../domain/history/calendar.ts';
import { periodsBetween } from '../../domain/history/period.ts';
import type { PastPoint } from '../../domain/kpi/past-and-ahead.ts';
import type { TeamKpi } from '../../domain/kpi/team-kpi.ts';
import type { Measurer } from '../../functions/measure/measure.ts';
import { isNoValue } from '../../functions/measure/no-value.ts';
import type { Sitting } from '../google/document.ts';
import { findSheets } from '../sheets/find-sheet.ts';
import { lookAtHistory } from '../sheets/history-store.ts';
import type { KpiRecord } from '../sheets/kpi-store.ts';
import { takeValue } from '../snapshot/values.ts';
import { currentWindow, pointsOf } from '../views/kpi-view.ts';

export interface Past {
  readonly points: readonly PastPoint[];
  /** What each period brought by itself, whatever the KPI adds up. */
  readonly apiece: boolean;
}

/** Periods looked back at: a season shows in them, and one more would cost a person who is typing. */
const LOOKED_BACK: Readonly<Record<Grain, number>> = { day: 120, week: 110, month: 48, quarter: 24, year: 15 };
/** After so many periods without a row, the table had not begun. */
const EMPTY_IN_A_ROW = 3;

/** What is known of a KPI's past: its history, and where it has none yet, the dated rows of its measure, computed again. */
export function pastOf(record: KpiRecord, dated: boolean, measure: Measurer, here: Sitting): Past {
  const points = fromHistory(record.kpi, here);
  if (points.length > 0 || !dated) return { points, apiece: false };
  return { points: fromRows(record, measure, here), apiece: true };
}

function fromHistory(kpi: TeamKpi, here: Sitting): readonly PastPoint[] {
  const found = kpi.id === '' ? undefined : findSheets(here.spreadsheet).get('history');
  if (!found) return [];
  const history = lookAtHistory(found.sheet, here.days);
  const positions = history.keys.filter(({ kpiId }) => kpiId === kpi.id).map(({ position }) => position);
  return pointsOf(kpi, history.rows(positions));
}

function fromRows(record: KpiRecord, measure: Measurer, { clock, fiscalStart }: Sitting): readonly PastPoint[] {
  const { frequency, maturity } = record.kpi;
  const open = currentWindow({ ...record.kpi, accrual: 'level', end: undefined }, clock.day, fiscalStart);
  const last = (open.from ?? clock.day) - 1 - maturity;
  const periods = periodsBetween(0, last, frequency, { fiscalStart, most: LOOKED_BACK[frequency] });
  const points: PastPoint[] = [];
  let empty = 0;
  for (const period of [...periods].reverse()) {
    const value = takeValue(measure, record, { from: period.start, to: period.end });
    empty = isNoValue(value) ? empty + 1 : 0;
    if (empty === EMPTY_IN_A_ROW) break;
    if (!isNoValue(value) && period.end <= last) {
      points.push({ period: period.key, value: value.value, provisional: false });
    }
  }
  return points;
}
