import { formatDay } from '../../domain/history/calendar.ts';
import type { HistoryRow } from '../../domain/history/history-row.ts';
import { safeText } from './safe-text.ts';
import type { CellValue } from './table-sheet.ts';

/** A history row as its cells: days as `yyyy-mm-dd`, which Sheets reads as a date in every locale; absent numbers blank. */
export function historyCells(row: HistoryRow): Readonly<Record<keyof HistoryRow, CellValue>> {
  return {
    period: row.period,
    periodStart: formatDay(row.periodStart),
    periodEnd: formatDay(row.periodEnd),
    takenAt: row.takenAt,
    kpiId: safeText(row.kpiId),
    kpi: safeText(row.kpi),
    objective: safeText(row.objective),
    owner: safeText(row.owner),
    unit: safeText(row.unit),
    value: row.value ?? '',
    volume: row.volume ?? '',
    baseline: row.baseline ?? '',
    target: row.target ?? '',
    score: row.score ?? '',
    status: row.status,
    source: safeText(row.source),
    measure: safeText(row.measure),
    origin: row.origin,
    by: safeText(row.by),
    runId: row.runId,
    seal: row.seal,
  };
}
