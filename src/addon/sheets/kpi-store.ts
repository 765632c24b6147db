import { newKpiId } from '../../domain/kpi/kpi-id.ts';
import type { TeamKpi } from '../../domain/kpi/team-kpi.ts';
import type { Language } from '../../domain/words.ts';
import { isBlank } from '../../functions/cell.ts';
import type { MeasureCell } from '../../functions/measure/measure.ts';
import { noticeWords } from '../../text/notice-words.ts';
import type { Sitting } from '../google/document.ts';
import { type Header, readHeader } from './columns.ts';
import { columnLetters } from './entries.ts';
import { completeHeader, languageOfHeader } from './header-row.ts';
import { idsOfThePast } from './history-ids.ts';
import { KPI_COLUMNS, type KpiKey } from './kpi-columns.ts';
import { kpiCells, readKpiRow } from './kpi-row.ts';
import { gridRowsOf, tableOf } from './table-sheet.ts';
import { expectTitles } from './title-row.ts';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** One KPI of the sheet: its definition, the cell of its measure, where it stands. */
export interface KpiRecord {
  readonly kpi: TeamKpi;
  readonly cell: MeasureCell;
  /** Row of the sheet, from 1. */
  readonly row: number;
  readonly problems: readonly string[];
}

export interface KpiStore {
  readonly header: Header<KpiKey>;
  /** The language of the sheet's own words. */
  readonly language: Language;
  readonly records: readonly KpiRecord[];
  /** Told to the person: ids that were blank or repeated and got a new one. */
  readonly notices: readonly string[];
}

/**
 * All KPIs of the sheet, in two reads whatever their number. A blank or repeated id (the lower row) gets a new one:
 * written when `mend` says that the document lock is held, else only for this execution.
 */
export function openKpis(sheet: Sheet, here: Sitting, mend = false): KpiStore {
  const rows = gridRowsOf(sheet);
  const values = sheet.getRange(1, 1, rows, sheet.getRange('1:1').getNumColumns()).getValues();
  const titles = values[0] ?? [];
  if (mend) expectTitles(sheet, KPI_COLUMNS, titles);
  const known = readHeader(KPI_COLUMNS, titles);
  const header = mend ? completeHeader(sheet, KPI_COLUMNS, titles) : known;
  const filled = values.flatMap((cells, index) =>
    index > 0 && isKpiRow(cells, header) ? [{ cells, row: index + 1 }] : [],
  );
  const formulas = filled.length === 0 ? [] : measureFormulas(sheet, header, rows);
  const name = sheet.getName();
  const records = filled.map(({ cells, row }) =>
    readRecord(cells, formulas[row - 1]?.[0] ?? '', row, { header, name, here }),
  );
  const mended = mendIds(sheet, header, records, mend, here);
  const notices = [...columnNotices(known, name, values, mend, here), ...mended.notices];
  return { header, language: languageOfHeader(KPI_COLUMNS, titles), records: mended.records, notices };
}

/** Columns that had to be made again; without any title nothing is read, and nothing is written. */
function columnNotices(
  known: Header<KpiKey>,
  name: string,
  values: readonly (readonly unknown[])[],
  mend: boolean,
  { language }: Sitting,
): readonly string[] {
  if (known.size === 0) {
    const filled = values.some((cells) => cells.some((cell) => !isBlank(cell)));
    return filled ? [noticeWords('titles-gone', language, { name })] : [];
  }
  const missing = mend ? KPI_COLUMNS.filter(({ key }) => !known.has(key)) : [];
  return missing.map(({ header }) => noticeWords('column-made', language, { name: header[language], id: name }));
}

function measureFormulas(sheet: Sheet, header: Header<KpiKey>, rows: number): readonly (readonly string[])[] {
  const position = header.get('measure');
  return position === undefined ? [] : sheet.getRange(1, position + 1, rows, 1).getFormulas();
}

function isKpiRow(cells: readonly unknown[], header: Header<KpiKey>): boolean {
  return (['id', 'name', 'measure', 'target'] as const).some((key) => !isBlank(cells[header.get(key) ?? -1]));
}

interface Place {
  readonly header: Header<KpiKey>;
  readonly name: string;
  readonly here: Sitting;
}

function readRecord(cells: readonly unknown[], formula: string, row: number, { header, name, here }: Place): KpiRecord {
  const cell = (key: KpiKey): unknown => cells[header.get(key) ?? -1] ?? '';
  const at = (key: KpiKey): string => {
    const position = header.get(key);
    return position === undefined ? '' : `${columnLetters(position)}${row}`;
  };
  const { kpi, problems } = readKpiRow(cell, formula, at, here);
  const checkbox = kpi.targetType === 'done';
  return { kpi, problems, row, cell: { formula, displayed: cell('measure'), sheet: name, checkbox } };
}

function mendIds(
  sheet: Sheet,
  header: Header<KpiKey>,
  records: readonly KpiRecord[],
  locked: boolean,
  here: Sitting,
): Pick<KpiStore, 'records' | 'notices'> {
  const { language } = here;
  let past: ReadonlySet<string> | undefined;
  const taken = new Set(records.map(({ kpi }) => kpi.id).filter((id) => id !== ''));
  const seen = new Set<string>();
  const notices: string[] = [];
  const mended = records.map((record) => {
    const { kpi, row } = record;
    if (kpi.id !== '' && !seen.has(kpi.id)) {
      seen.add(kpi.id);
      return record;
    }
    // A row that the panel wrote and that lost its id finds its own past again; a new one must not find another's.
    const lost = kpi.id === '' && kpi.updatedAt !== '';
    if (!lost) past ??= idsOfThePast(here);
    const id = newKpiId(kpi.name, lost || !past ? taken : new Set([...taken, ...past]));
    taken.add(id);
    seen.add(id);
    notices.push(noticeWords(kpi.id === '' ? 'id-given' : 'id-repeated', language, { name: kpi.name, id }));
    const column = header.get('id');
    if (locked && column !== undefined) sheet.getRange(row, column + 1).setValue(id);
    return { ...record, kpi: { ...kpi, id } };
  });
  return { records: mended, notices };
}

/** Writes a KPI in its row, or below the last one. */
export function writeKpi(sheet: Sheet, store: KpiStore, kpi: TeamKpi, row: number | undefined): void {
  writeKpis(sheet, store, [{ kpi, row }]);
}

export interface KpiToWrite {
  readonly kpi: TeamKpi;
  /** Nothing for a new one. */
  readonly row: number | undefined;
}

/** Writes many at once: those that are new follow the last row. */
export function writeKpis(sheet: Sheet, { header, language }: KpiStore, kpis: readonly KpiToWrite[]): void {
  let next = kpis.some(({ row }) => row === undefined) ? sheet.getLastRow() + 1 : 0;
  const rows = new Map(kpis.map(({ kpi, row }) => [row ?? next++, kpiCells(kpi, { language })]));
  tableOf(sheet, header).write(rows);
}
