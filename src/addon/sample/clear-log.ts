import { textOf } from '../sheets/cell-text.ts';
import { LOG_COLUMNS } from '../sheets/log-sheet.ts';
import { safeText } from '../sheets/safe-text.ts';
import { lookAtTable } from '../sheets/table-sheet.ts';

/** The lines of a log that name one of these KPIs fall out; counts of past runs stay what they were. */
export function clearLog(sheet: GoogleAppsScript.Spreadsheet.Sheet, names: ReadonlySet<string>): void {
  const table = lookAtTable(sheet, LOG_COLUMNS);
  const column = table.header.get('refused');
  const last = sheet.getLastRow();
  if (column === undefined || last < 2) return;
  table.read(['refused'], 2, last).forEach((row, index) => {
    const text = textOf(row.get('refused'));
    const kept = text
      .split('\n')
      .filter((line) => !names.has(line.split(' — ')[0] ?? ''))
      .join('\n');
    if (kept !== text) sheet.getRange(index + 2, column + 1).setValue(safeText(kept));
  });
}
