import type { HistoryRow } from '../../domain/history/history-row.ts';
import { HISTORY_HEADERS } from '../../text/sheet-words.ts';
import type { Column } from './columns.ts';

type Layout = readonly [key: keyof HistoryRow, width: number, format?: string];

const TEXT = '@';
const DAY = 'yyyy-mm-dd';
const FIGURE = '#,##0.00##';

/** Order and look of a new history sheet: flat, typed, one header row, ready for Looker Studio. */
const LAYOUT: readonly Layout[] = [
  ['period', 90, TEXT],
  ['periodStart', 110, DAY],
  ['periodEnd', 110, DAY],
  ['takenAt', 140, 'yyyy-mm-dd hh:mm:ss'],
  ['kpiId', 130, TEXT],
  ['kpi', 200, TEXT],
  ['objective', 140, TEXT],
  ['owner', 160, TEXT],
  ['unit', 80, TEXT],
  ['value', 100, FIGURE],
  ['volume', 90, FIGURE],
  ['baseline', 100, FIGURE],
  ['target', 100, FIGURE],
  ['score', 70, '0%'],
  ['status', 100, TEXT],
  ['source', 160, TEXT],
  ['measure', 260, TEXT],
  ['origin', 90, TEXT],
  ['by', 160, TEXT],
  ['runId', 130, TEXT],
  ['seal', 120, TEXT],
];

export const HISTORY_COLUMNS: readonly Column<keyof HistoryRow>[] = LAYOUT.map(([key, width, format]) => ({
  key,
  header: HISTORY_HEADERS[key],
  width,
  ...(format ? { format } : {}),
}));
