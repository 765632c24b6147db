import type { Sitting } from '../google/document.ts';
import { findSheets } from '../sheets/find-sheet.ts';
import { stateCell } from './source.ts';
import { at } from './workings/places.ts';
import { lateFormula } from './workings/word-tables.ts';

/** A dashboard older than the first schedule says that nothing is planned: from now on it looks at the schedule's row. */
export function linkLateness({ spreadsheet, language }: Sitting): void {
  const found = findSheets(spreadsheet);
  const workings = found.get('workings')?.sheet;
  workings?.getRange(at('facts', 'late', 0)).setFormula(lateFormula({ state: stateCell(found), language }));
}
