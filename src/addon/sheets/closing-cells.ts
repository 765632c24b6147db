import type { ClosingCells } from '../../domain/history/closing.ts';
import { HISTORY_HEADERS } from '../../text/sheet-words.ts';
import type { Column } from './columns.ts';
import { openTable, type TableRow } from './table-sheet.ts';

const KEYS = ['score', 'status', 'origin', 'seal'] as const;
type Key = (typeof KEYS)[number];

const COLUMNS: readonly Column<Key>[] = KEYS.map((key) => ({ key, header: HISTORY_HEADERS[key], width: 100 }));

/** Writes what closing decides, and no other cell of these rows; a block of neighbours is one write a run of columns. */
export function writeClosingCells(
  sheet: GoogleAppsScript.Spreadsheet.Sheet,
  cells: ReadonlyMap<number, ClosingCells>,
): void {
  const rows = new Map<number, TableRow<Key>>();
  for (const [position, { score, status, origin, seal }] of cells) {
    rows.set(position, { score: score ?? '', status, origin, seal });
  }
  openTable(sheet, COLUMNS).write(rows);
}
