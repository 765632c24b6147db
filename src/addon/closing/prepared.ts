import { belongsTo, untilEnd } from '../../domain/history/closed-periods.ts';
import { type Closing, prepareClosing } from '../../domain/history/closing.ts';
import { type Period, periodFromKey } from '../../domain/history/period.ts';
import type { TeamKpi } from '../../domain/kpi/team-kpi.ts';
import type { Sitting } from '../google/document.ts';
import { type FoundSheets, findSheets } from '../sheets/find-sheet.ts';
import { lookAtHistory, type StoredRow } from '../sheets/history-store.ts';
import { type KpiStore, openKpis } from '../sheets/kpi-store.ts';
import { byKpi } from '../snapshot/by-kpi.ts';

/** Rows read at once. */
const BATCH = 20_000;

/** The document as one closing sees it. */
export interface ClosingDesk {
  readonly found: FoundSheets;
  readonly store: KpiStore | undefined;
  /** Every row of the history that belongs to the span. */
  readonly rows: readonly StoredRow[];
  readonly closing: Closing;
}

/** Reads what a period holds: the KPIs, the keys of all rows, and in full only the rows of the period. `mend` under the lock. */
export function prepared(here: Sitting, span: Period, mend = false): ClosingDesk {
  const found = findSheets(here.spreadsheet);
  const kpiSheet = found.get('kpi')?.sheet;
  const store = kpiSheet ? openKpis(kpiSheet, here, mend) : undefined;
  const sheet = found.get('history')?.sheet;
  const history = sheet ? lookAtHistory(sheet, here.days) : undefined;
  const keys = history?.keys ?? [];
  const known = new Map((store?.records ?? []).map(({ kpi }) => [kpi.id, kpi]));
  const inside = keys.filter(({ kpiId, period: key }) => {
    const period = periodFromKey(key);
    return period !== undefined && belongsTo(untilEnd(period, known.get(kpiId) ?? { end: undefined }), span);
  });
  const rows = history ? inBatches(inside.map(({ position }) => position)).flatMap((batch) => history.rows(batch)) : [];
  const own = byKpi(keys);
  const kpis = (store?.records ?? []).filter(({ problems }) => problems.length === 0).map(({ kpi }) => kpi);
  const closing = prepareClosing({
    span,
    kpis: kpis.filter(({ state }) => state !== 'draft'),
    rows,
    keysOf: (kpiId) => (own.get(kpiId) ?? []).map(({ period }) => period),
    today: here.clock.day,
    fiscalStart: here.fiscalStart,
  });
  return { found, store, rows, closing };
}

function inBatches(positions: readonly number[]): readonly (readonly number[])[] {
  const batches: (readonly number[])[] = [];
  for (let from = 0; from < positions.length; from += BATCH) batches.push(positions.slice(from, from + BATCH));
  return batches;
}

/** Active KPIs whose end falls in the period, with the last of their own periods: they may go on. */
export function endingIn(span: Period, kpis: readonly TeamKpi[], closing: Closing): readonly TeamKpi[] {
  const closedWith = new Set(closing.lines.map(({ kpi }) => kpi.id));
  return kpis.filter(({ id, state, end }) => {
    return state === 'active' && end !== undefined && span.start <= end && end <= span.end && closedWith.has(id);
  });
}
