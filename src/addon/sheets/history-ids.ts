import type { SheetRole } from '../../text/sheet-words.ts';
import type { Sitting } from '../google/document.ts';
import { textOf } from './cell-text.ts';
import { readHeader } from './columns.ts';
import { type FoundSheet, findSheets, HEADERS } from './find-sheet.ts';
import { lookAtHistory } from './history-store.ts';
import { gridRowsOf } from './table-sheet.ts';

/** Sheets whose rows follow a KPI by its id and stay when it goes. */
const FOLLOWING: readonly SheetRole[] = ['versions', 'notes', 'alerts', 'actions'];

/**
 * Ids that rows of the history, targets, notes, alert rules or actions carry: a new KPI that took one would inherit
 * what belongs to a removed one.
 */
export function idsOfThePast(here: Sitting): ReadonlySet<string> {
  const found = findSheets(here.spreadsheet);
  const history = found.get('history')?.sheet;
  return new Set([
    ...(history ? lookAtHistory(history, here.days).keys.map(({ kpiId }) => kpiId) : []),
    ...FOLLOWING.flatMap((role) => idsIn(found.get(role), role)),
  ]);
}

function idsIn(place: FoundSheet | undefined, role: SheetRole): readonly string[] {
  const words = HEADERS[role]['kpiId'];
  if (!place || !words) return [];
  const { sheet } = place;
  const [titles = []] = sheet.getRange('1:1').getValues();
  const column = readHeader([{ key: 'kpiId', header: words }], titles).get('kpiId');
  if (column === undefined) return [];
  return sheet
    .getRange(1, column + 1, gridRowsOf(sheet), 1)
    .getValues()
    .slice(1)
    .map(([cell]) => textOf(cell));
}
