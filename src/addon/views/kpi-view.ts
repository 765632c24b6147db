import { STATUSES, type Status } from '../../domain/analysis/target.ts';
import { isArchived } from '../../domain/history/archive.ts';
import { type Day, type FiscalStart, parseDay } from '../../domain/history/calendar.ts';
import { missingPeriods } from '../../domain/history/missing.ts';
import { periodFromKey, periodOf, type Window } from '../../domain/history/period.ts';
import { isProvisional } from '../../domain/history/plan.ts';
import { isByHand, isClosed } from '../../domain/history/seal.ts';
import { toDraft } from '../../domain/kpi/draft.ts';
import { judgeKpi, unitOf } from '../../domain/kpi/judge-kpi.ts';
import { outlook } from '../../domain/kpi/outlook.ts';
import type { TeamKpi } from '../../domain/kpi/team-kpi.ts';
import { unusualPeriods } from '../../domain/kpi/unusual.ts';
import type { Measurer } from '../../functions/measure/measure.ts';
import { isNoValue } from '../../functions/measure/no-value.ts';
import { judgementBrief, judgementSentence } from '../../text/judgement.ts';
import type { HistoryPoint, KpiView } from '../endpoints/contract.ts';
import type { Sitting } from '../google/document.ts';
import type { HistoryKey, StoredRow } from '../sheets/history-store.ts';
import type { KpiRecord } from '../sheets/kpi-store.ts';
import { firstOfEachKey } from '../snapshot/by-kpi.ts';
import { lastYearOf, readingOf, takeValue } from '../snapshot/values.ts';
import { knownPast } from './known-past.ts';
import { outlookView } from './outlook-view.ts';
import { smartView } from './smart-view.ts';

/**
 * Each execution starts cold, and a list may hold 200 KPIs: a quarter of the futures, whose share is within 3 points of
 * the whole (the standard error of a proportion at 250).
 */
const FUTURES = 250;

/** One KPI as the sidebar shows it now: value, verdict and why, five letters, history. */
export function kpiView(
  here: Sitting,
  measure: Measurer,
  record: KpiRecord,
  keys: readonly HistoryKey[],
  rows: readonly StoredRow[],
  archivedYear = 0,
): KpiView {
  const { kpi, cell, problems } = record;
  const { fiscalStart } = here;
  const today = here.clock.day;
  const dated = measure.isDated(cell, kpi.dates);
  const window = dated ? currentWindow(kpi, today, fiscalStart) : undefined;
  const value = takeValue(measure, record, window);
  const reading = readingOf(value, dated, here, window);
  const figures = isNoValue(value) ? { value: undefined, volume: undefined } : value;
  const lastYear = dated && kpi.state === 'active' ? lastYearOf(measure, record, today, here) : undefined;
  const judgement = judgeKpi(kpi, { ...figures, asOf: today, today, lastYear }, fiscalStart);
  const { score, status, expected } = judgement;
  const history = pointsOf(kpi, rows);
  const { points: past, apiece, comparable } = knownPast(record, history, dated, measure, here);
  const look = outlook({ kpi, past, apiece, value: reading.value ?? undefined, today, fiscalStart }, FUTURES);
  const ahead = isOpen(status) ? look : undefined;
  const telling = {
    language: here.language,
    unit: unitOf(kpi.unit),
    currency: kpi.currency,
    forecast: ahead?.forecast,
    probability: ahead?.probability,
  };
  return {
    kpi: toDraft(kpi),
    reading,
    status,
    score: score ?? null,
    expected: expected ?? null,
    sentence: isNoValue(value) ? reading.note : judgementSentence(judgement, telling),
    brief: isNoValue(value) ? '' : judgementBrief(judgement, telling),
    letters: smartView(here, kpi, {
      reading: reading.value ?? undefined,
      history: comparable,
      chance: look?.attainable,
    }),
    history,
    outlook: outlookView(ahead),
    problem: problems.join(' '),
    missing: missingPeriods({ kpi, periods: keys.map(({ period }) => period), today, fiscalStart })
      .filter((period) => !here.closed(period) && !isArchived(period.key, archivedYear))
      .map(({ key }) => key),
  };
}

/** The days that today's value of a dated measure speaks for: the open period, or everything since the start. */
export function currentWindow(kpi: TeamKpi, today: Day, fiscalStart: FiscalStart): Window {
  const to = kpi.end === undefined ? today : Math.min(today, kpi.end);
  return { from: kpi.accrual === 'total' ? kpi.start : periodOf(to, kpi.frequency, fiscalStart).start, to };
}

/** A verdict that is in says all there is to say; before it, the future is worth a forecast. */
function isOpen(status: Status): boolean {
  return status === 'on_track' || status === 'at_risk' || status === 'off_track' || status === 'too_early';
}

export function pointsOf(kpi: TeamKpi, rows: readonly StoredRow[]): readonly HistoryPoint[] {
  const points = firstOfEachKey(rows)
    .flatMap((row): HistoryPoint[] => {
      if (row.value === undefined) return [];
      const takenOn = parseDay(row.takenAt.slice(0, 10));
      const end = periodFromKey(row.period)?.end ?? 0;
      return [
        {
          period: row.period,
          value: row.value,
          target: row.target ?? null,
          status: STATUSES.find((status): status is Status => status === row.status) ?? 'no_data',
          takenAt: row.takenAt,
          provisional: kpi.dates !== '' && !isClosed(row) && isProvisional(takenOn, end, kpi.maturity),
          byHand: isByHand(row),
          unusual: null,
        },
      ];
    })
    .sort((a, b) => orderOf(a.period) - orderOf(b.period));
  return withUnusual(kpi, points, rows);
}

/** Keys of two fiscal years do not sort as their days do. */
function orderOf(period: string): Day {
  return periodFromKey(period)?.end ?? 0;
}

/** A provisional figure is not finished, so it is neither used nor marked. */
function withUnusual(
  kpi: TeamKpi,
  points: readonly HistoryPoint[],
  rows: readonly StoredRow[],
): readonly HistoryPoint[] {
  const volumes = new Map(rows.map(({ period, volume }) => [period, volume]));
  const past = points
    .filter(({ provisional }) => !provisional)
    .map(({ period, value }) => ({ period, value, volume: volumes.get(period) }));
  const unusual = unusualPeriods(kpi, past);
  return unusual.size === 0
    ? points
    : points.map((point) => ({ ...point, unusual: unusual.get(point.period) ?? null }));
}
