import type { Sitting } from '../google/document.ts';
import { findSheets } from './find-sheet.ts';
import { lookAtHistory } from './history-store.ts';

/** Ids that rows of the history carry: a new KPI that took one would inherit the past of a removed one. */
export function idsInHistory(here: Sitting): ReadonlySet<string> {
  const sheet = findSheets(here.spreadsheet).get('history')?.sheet;
  return new Set(sheet ? lookAtHistory(sheet, here.days).keys.map(({ kpiId }) => kpiId) : []);
}
