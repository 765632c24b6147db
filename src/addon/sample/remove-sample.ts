import { isSampleId } from '../../domain/sample/sample-id.ts';
import { sampleUseWords } from '../../text/sample-words.ts';
import type { SheetRole } from '../../text/sheet-words.ts';
import type { Sitting } from '../google/document.ts';
import { textOf } from '../sheets/cell-text.ts';
import { readHeader } from '../sheets/columns.ts';
import { type FoundSheets, findSheets, HEADERS } from '../sheets/find-sheet.ts';
import { type KpiRecord, openKpis } from '../sheets/kpi-store.ts';
import { gridRowsOf } from '../sheets/table-sheet.ts';
import { clearLog } from './clear-log.ts';
import { forgetSample, isUntouched, sampleMark } from './sample-sheet.ts';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/**
 * Takes away the sample: its KPIs, every row of any owned sheet that bears their ids, its lines of the log, its sheet
 * and marks, and the sheets that were made for it and hold nothing else. What people built on it is told first, as a
 * sentence, and nothing is removed until they agree; '' when it is done.
 */
export function removeSample(here: Sitting, accepted: boolean): string {
  const found = findSheets(here.spreadsheet);
  const kpis = found.get('kpi');
  const records = kpis ? openKpis(kpis.sheet, here).records : [];
  const told = accepted ? '' : usesOf(found, records, here);
  if (told !== '') return told;
  const sample = found.get('sample')?.sheet;
  const made = (sample && sampleMark(sample)?.made) ?? [];
  const names = new Set(records.filter(isSample).map(({ kpi }) => kpi.name));
  for (const [role, { sheet }] of found) removeRows(sheet, role);
  const log = found.get('log')?.sheet;
  if (log) clearLog(log, names);
  if (sample) removeSheet(sample, here);
  if (made.length > 0) removeEmpty(found, made, here);
  return '';
}

function isSample({ kpi }: KpiRecord): boolean {
  return isSampleId(kpi.id);
}

function usesOf(found: FoundSheets, records: readonly KpiRecord[], here: Sitting): string {
  const sheet = found.get('sample')?.sheet;
  const mark = sheet && sampleMark(sheet);
  const name = sheet?.getName() ?? '';
  const quoted = `'${name.replace(/'/g, "''")}'!`;
  const reads = ({ kpi }: KpiRecord): boolean => [kpi.measure, kpi.dates].some((text) => text.includes(quoted));
  const names = (kept: readonly KpiRecord[]): readonly string[] => kept.map(({ kpi }) => kpi.name || kpi.id);
  return sampleUseWords(
    {
      measured: sheet ? names(records.filter((record) => !isSample(record) && reads(record))) : [],
      changed: mark ? names(records.filter((record) => isSample(record) && record.kpi.updatedAt !== mark.at)) : [],
      cells: sheet !== undefined && mark !== undefined && !isUntouched(sheet, mark, here),
    },
    here.language === 'fr',
  );
}

/** Rows by their KPI's id, from the last one up, neighbours in one call. */
function removeRows(sheet: Sheet, role: SheetRole): void {
  const key = role === 'kpi' ? 'id' : 'kpiId';
  const words = HEADERS[role][key];
  if (!words) return;
  const [titles = []] = sheet.getRange('1:1').getValues();
  const column = readHeader([{ key, header: words }], titles).get(key);
  const rows = gridRowsOf(sheet);
  if (column === undefined || rows < 2) return;
  const ids = sheet.getRange(1, column + 1, rows, 1).getValues();
  const ours = ids.flatMap(([cell], index) => (isSampleId(textOf(cell)) ? [index + 1] : []));
  // A sheet keeps one row at least below a frozen one.
  if (ours.length === rows - 1) sheet.insertRowsAfter(rows, 1);
  for (let last = ours.length - 1; last >= 0; ) {
    let first = last;
    while (first > 0 && ours[first - 1] === (ours[first] ?? 0) - 1) first--;
    sheet.deleteRows(ours[first] ?? 0, last - first + 1);
    last = first - 1;
  }
}

function removeSheet(sheet: Sheet, { spreadsheet }: Sitting): void {
  forgetSample(spreadsheet, sheet);
  // A file keeps one sheet at least.
  if (spreadsheet.getSheets().length === 1) spreadsheet.insertSheet();
  spreadsheet.deleteSheet(sheet);
}

/** What was made since goes where it holds no row; the log, which every run writes, where no KPI and no history is left. */
function removeEmpty(found: FoundSheets, made: readonly SheetRole[], { spreadsheet }: Sitting): void {
  const unused = (role: SheetRole): boolean => {
    const sheet = found.get(role)?.sheet;
    return !sheet || (sheet.getLastRow() <= 1 && sheet.getLastColumn() <= Object.keys(HEADERS[role]).length);
  };
  const nothingLeft = unused('kpi') && unused('history');
  for (const role of made) {
    const sheet = found.get(role)?.sheet;
    if (!sheet || !(role === 'log' ? nothingLeft : unused(role))) continue;
    if (spreadsheet.getSheets().length === 1) spreadsheet.insertSheet();
    spreadsheet.deleteSheet(sheet);
  }
}
