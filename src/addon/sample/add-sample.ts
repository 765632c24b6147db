import { type Day, formatDay } from '../../domain/history/calendar.ts';
import type { HistoryRow } from '../../domain/history/history-row.ts';
import { runIdOf } from '../../domain/history/log-row.ts';
import { merge } from '../../domain/history/merge.ts';
import { periodsBetween } from '../../domain/history/period.ts';
import type { TeamKpi } from '../../domain/kpi/team-kpi.ts';
import { sampleStart } from '../../domain/sample/marketing-figures.ts';
import { isNoValue } from '../../functions/measure/no-value.ts';
import type { SheetRole } from '../../text/sheet-words.ts';
import type { Sitting } from '../google/document.ts';
import { userEmail } from '../google/user.ts';
import { findSheets, HEADERS } from '../sheets/find-sheet.ts';
import { HISTORY_COLUMNS } from '../sheets/history-columns.ts';
import { openHistory } from '../sheets/history-store.ts';
import { KPI_COLUMNS } from '../sheets/kpi-columns.ts';
import { type KpiRecord, openKpis, writeKpis } from '../sheets/kpi-store.ts';
import { ownedSheet } from '../sheets/owned-sheet.ts';
import { historyRow } from '../snapshot/history-row.ts';
import { measurerFor, takeValue } from '../snapshot/values.ts';
import { sampleKpis } from './sample-kpis.ts';
import { rememberSample, SAMPLE_COLUMNS, writeFigures } from './sample-sheet.ts';

/** Sheets of rows: those that are not there yet are made for the sample, by this or by what people try on it. */
const ROW_SHEETS = (Object.keys(HEADERS) as SheetRole[]).filter(
  (role) => role === 'kpi' || role === 'log' || 'kpiId' in HEADERS[role],
);

/**
 * A sheet of invented figures up to yesterday, the months of history that they give, then KPIs on them. The sheet and its
 * marks come first: what dies halfway can be removed and begun again. False where the team has KPIs, or a sample, already.
 */
export function addSample(here: Sitting, currency: string): boolean {
  const found = findSheets(here.spreadsheet);
  const known = found.get('kpi')?.sheet;
  if (found.has('sample') || (known && openKpis(known, here).records.length > 0)) return false;
  const last = here.clock.day - 1;
  const at = here.clock.stamp;
  const sheet = ownedSheet(found, 'sample', SAMPLE_COLUMNS, here);
  rememberSample(sheet, { last, at, made: ROW_SHEETS.filter((role) => !found.has(role)) });
  writeFigures(sheet, last, here.language);
  const history = openHistory(ownedSheet(found, 'history', HISTORY_COLUMNS, here), here.days);
  const kpiSheet = ownedSheet(found, 'kpi', KPI_COLUMNS, here);
  const store = openKpis(kpiSheet, here, true);
  SpreadsheetApp.flush();
  const owner = userEmail();
  const kpis = sampleKpis({ last, sheet: sheet.getName(), language: here.language, currency, owner, at });
  const rows = pastOf(kpis, kpiSheet.getName(), last, here);
  history.write(merge(history.rows([]), rows));
  writeKpis(
    kpiSheet,
    store,
    kpis.map((kpi) => ({ kpi, row: undefined })),
  );
  return true;
}

/** One row a KPI and period, each judged as it would have been on the period's last day. */
function pastOf(kpis: readonly TeamKpi[], sheet: string, last: Day, here: Sitting): readonly HistoryRow[] {
  const measure = measurerFor(here);
  const by = userEmail();
  const facts = { why: 'sidebar', by, runId: runIdOf(here.clock.stamp, `${by}sample${formatDay(last)}`) } as const;
  const first = sampleStart(last);
  return kpis.flatMap((kpi) => {
    const cell = { formula: kpi.measure, displayed: '', sheet };
    const record: KpiRecord = { kpi, cell, row: 0, problems: [] };
    return periodsBetween(first, last, kpi.frequency, { fiscalStart: here.fiscalStart }).flatMap((period) => {
      const asOf = Math.min(period.end, last);
      const from = kpi.accrual === 'total' ? first : Math.max(first, period.start);
      const value = takeValue(measure, record, { from, to: asOf });
      if (isNoValue(value)) return [];
      return [
        historyRow(
          here,
          record,
          { period, window: undefined, asOf, catchUp: true },
          { ...value, lastYear: undefined },
          facts,
        ),
      ];
    });
  });
}
