import { formatDay } from '../../domain/history/calendar.ts';
import type { TargetVersion } from '../../domain/kpi/target-version.ts';
import { isRefusal } from '../../domain/refusal.ts';
import { isBlank } from '../../functions/cell.ts';
import { entryProblem } from '../../text/entry-words.ts';
import { VERSION_HEADERS } from '../../text/sheet-words.ts';
import type { Sitting } from '../google/document.ts';
import { numberOf, stampOf, textOf } from './cell-text.ts';
import type { Column } from './columns.ts';
import { type EntryRow, openEntries } from './entries.ts';
import { safeText } from './safe-text.ts';
import type { TableRow } from './table-sheet.ts';

type Key = keyof TargetVersion;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

const FIGURE = '#,##0.00##';
const TEXT = '@';

const LAYOUT: Readonly<Record<Key, readonly [width: number, format: string]>> = {
  id: [160, TEXT],
  kpiId: [130, TEXT],
  kpi: [200, TEXT],
  from: [110, 'yyyy-mm-dd'],
  target: [100, FIGURE],
  targetMax: [110, FIGURE],
  reason: [260, TEXT],
  by: [180, TEXT],
  at: [140, TEXT],
};

export const VERSION_COLUMNS: readonly Column<Key>[] = (Object.keys(VERSION_HEADERS) as Key[]).map((key) => {
  const [width, format] = LAYOUT[key];
  return { key, header: VERSION_HEADERS[key], width, format };
});

export interface Versions {
  readonly versions: readonly TargetVersion[];
  /** Rows that cannot be read, one sentence each: they do not count until they are mended. */
  readonly problems: readonly string[];
  append(added: readonly TargetVersion[]): void;
  /** The row of a version by its id; answers what it was, or nothing where it is gone. */
  remove(id: string): TargetVersion | undefined;
}

/** All versions of all KPIs, in one read. */
export function openVersions(sheet: Sheet, here: Sitting, mend = false): Versions {
  const entries = openEntries(sheet, VERSION_COLUMNS, mend);
  const problems: string[] = [];
  const read = entries.rows.flatMap((row) => {
    const version = readVersion(row, here, problems);
    return version ? [{ version, row: row.row }] : [];
  });
  return {
    versions: read.map(({ version }) => version),
    problems,
    append: (added) => entries.append(added.map(versionCells)),
    remove: (id) => {
      const found = read.find(({ version }) => version.id === id);
      if (found) entries.remove(found.row);
      return found?.version;
    },
  };
}

function readVersion(
  { cells, at }: EntryRow<Key>,
  { days, language }: Sitting,
  problems: string[],
): TargetVersion | undefined {
  const text = (key: Key): string => textOf(cells.get(key));
  if (text('kpiId') === '') return undefined;
  const from = days(cells.get('from'));
  const unreadable = (['target', 'targetMax'] as const).filter(
    (key) => numberOf(cells.get(key)) === undefined && !isBlank(cells.get(key)),
  );
  const dayless = from === undefined || isRefusal(from);
  if (dayless) problems.push(entryProblem('day', at('from'), text('from'), language));
  for (const key of unreadable) problems.push(entryProblem('number', at(key), text(key), language));
  if (dayless || unreadable.length > 0) return undefined;
  return {
    id: text('id'),
    kpiId: text('kpiId'),
    kpi: text('kpi'),
    from: Math.floor(from),
    target: numberOf(cells.get('target')),
    targetMax: numberOf(cells.get('targetMax')),
    reason: text('reason'),
    by: text('by'),
    at: stampOf(cells.get('at'), days),
  };
}

function versionCells(version: TargetVersion): TableRow<Key> {
  return {
    id: safeText(version.id),
    kpiId: safeText(version.kpiId),
    kpi: safeText(version.kpi),
    from: formatDay(version.from),
    target: version.target ?? '',
    targetMax: version.targetMax ?? '',
    reason: safeText(version.reason),
    by: safeText(version.by),
    at: version.at,
  };
}
