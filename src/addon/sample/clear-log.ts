import { isSampleId } from '../../domain/sample/sample-id.ts';
import { textOf } from '../sheets/cell-text.ts';
import { LOG_COLUMNS } from '../sheets/log-sheet.ts';
import { safeText } from '../sheets/safe-text.ts';
import { lookAtTable } from '../sheets/table-sheet.ts';

/** Columns of the log that hold lines of text about KPIs. */
const TOLD = ['refused', 'notices'] as const;

/** The lines of a log that name one of these KPIs fall out; counts of past runs stay what they were. */
export function clearLog(sheet: GoogleAppsScript.Spreadsheet.Sheet, names: ReadonlySet<string>): void {
  const table = lookAtTable(sheet, LOG_COLUMNS);
  const last = sheet.getLastRow();
  const columns = TOLD.filter((key) => table.header.has(key));
  if (columns.length === 0 || last < 2) return;
  table.read(columns, 2, last).forEach((row, index) => {
    for (const key of columns) {
      const text = textOf(row.get(key));
      const kept = text
        .split('\n')
        .filter((line) => !isAbout(line, names))
        .join('\n');
      if (kept !== text) sheet.getRange(index + 2, (table.header.get(key) ?? 0) + 1).setValue(safeText(kept));
    }
  });
}

/** « Coût par lead — aucun lead » of what was not measured; a quoted name, or an id, in what is worth knowing. */
function isAbout(line: string, names: ReadonlySet<string>): boolean {
  if (names.has(line.split(' — ')[0] ?? '')) return true;
  if ([...line.matchAll(/\((.+?)\)/g)].some(([, id = '']) => isSampleId(id))) return true;
  return [...line.matchAll(/«\u00a0(.+?)\u00a0»|“(.+?)”/g)].some(([, fr = '', en = '']) => names.has(fr || en));
}
