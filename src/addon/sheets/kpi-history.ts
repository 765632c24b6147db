import type { RunView } from '../endpoints/steering-contract.ts';
import type { Sitting } from '../google/document.ts';
import { numberOf, stampOf, textOf } from './cell-text.ts';
import { HISTORY_COLUMNS } from './history-columns.ts';
import { lookAtHistory } from './history-store.ts';
import { LOG_COLUMNS } from './log-sheet.ts';
import { lookAtTable } from './table-sheet.ts';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** Rows between a KPI's oldest and newest run that are read along. */
const FURTHEST = 5000;
/** Runs of the log that are looked through for refusals. */
const RECENT_RUNS = 100;

/** The newest rows of one KPI, by the moment they were taken. */
export function runsOf(sheet: Sheet, kpiId: string, most: number, { days }: Sitting): readonly RunView[] {
  const own = lookAtHistory(sheet, days).keys.filter((key) => key.kpiId === kpiId);
  const newest = [...own].sort((a, b) => (a.takenAt < b.takenAt ? 1 : -1)).slice(0, most);
  const last = Math.max(...newest.map(({ position }) => position));
  const near = newest.filter(({ position }) => last - position < FURTHEST);
  if (near.length === 0) return [];
  const first = Math.min(...near.map(({ position }) => position));
  const cells = lookAtTable(sheet, HISTORY_COLUMNS).read(['value', 'origin', 'by'], first, last);
  return near.map(({ position, period, takenAt }) => {
    const row = cells[position - first];
    return {
      period,
      takenAt,
      value: numberOf(row?.get('value')) ?? null,
      origin: textOf(row?.get('origin')),
      by: textOf(row?.get('by')),
    };
  });
}

/** The last times that the log tells of a KPI without a value: it knows it by its name. */
export function refusalsOf(
  sheet: Sheet,
  name: string,
  most: number,
  { days }: Sitting,
): readonly { readonly at: string; readonly reason: string }[] {
  const last = sheet.getLastRow();
  const rows = lookAtTable(sheet, LOG_COLUMNS).read(['at', 'refused'], Math.max(2, last - RECENT_RUNS + 1), last);
  const start = `${name} — `;
  return [...rows]
    .reverse()
    .flatMap((row) => {
      const line = textOf(row.get('refused'))
        .split('\n')
        .find((text) => text.startsWith(start));
      return line ? [{ at: stampOf(row.get('at'), days), reason: line.slice(start.length) }] : [];
    })
    .slice(0, most);
}
