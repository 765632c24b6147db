import { KIND_WORDS, PHASE_WORDS } from '../../text/alerts/alert-codes.ts';
import { ALERT_HEADERS, type AlertColumns } from '../../text/alerts/sheet-headers.ts';
import type { Column } from './columns.ts';

export type AlertKey = keyof AlertColumns;

const FIGURE = '#,##0.00##';
const TEXT = '@';
const DAY = 'yyyy-mm-dd';

const LAYOUT: Readonly<Record<AlertKey, readonly [width: number, format: string]>> = {
  id: [120, TEXT],
  kpiId: [130, TEXT],
  kpi: [200, TEXT],
  kind: [210, TEXT],
  threshold: [90, FIGURE],
  recovery: [130, FIGURE],
  confirmations: [110, '0'],
  recipients: [240, TEXT],
  state: [150, TEXT],
  since: [100, DAY],
  value: [110, FIGURE],
  readOn: [110, DAY],
  crossings: [130, '0'],
  snoozedUntil: [130, DAY],
  acknowledgedBy: [180, TEXT],
  told: [220, TEXT],
  messageAt: [140, TEXT],
  by: [180, TEXT],
  at: [140, TEXT],
};

/** What the runs and the buttons write; the other columns are the team's. */
export const STATE_KEYS: readonly AlertKey[] = [
  'state',
  'since',
  'value',
  'readOn',
  'crossings',
  'snoozedUntil',
  'acknowledgedBy',
  'told',
  'messageAt',
];

export const ALERT_COLUMNS: readonly Column<AlertKey>[] = (Object.keys(ALERT_HEADERS) as AlertKey[]).map((key) => {
  const [width, format] = LAYOUT[key];
  const choices = key === 'kind' ? Object.values(KIND_WORDS) : key === 'state' ? Object.values(PHASE_WORDS) : undefined;
  return { key, header: ALERT_HEADERS[key], width, format, ...(choices ? { choices } : {}) };
});
