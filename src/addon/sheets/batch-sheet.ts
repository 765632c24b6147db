import type { HistoryRow } from '../../domain/history/history-row.ts';
import { BATCH_HEADERS, type BatchColumns } from '../../text/history/batch-headers.ts';
import type { BackfillSource, BatchView } from '../endpoints/history-contract.ts';
import type { Sitting } from '../google/document.ts';
import { numberOf, stampOf, textOf } from './cell-text.ts';
import type { Column } from './columns.ts';
import { openEntries } from './entries.ts';
import { safeText } from './safe-text.ts';
import type { CellValue, TableRow } from './table-sheet.ts';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Key = keyof BatchColumns;

/** A row that a batch replaced: the seal that the batch wrote, and the cells that stood there. */
export interface ReplacedRow {
  readonly period: string;
  readonly seal: string;
  readonly cells: Readonly<Partial<Record<keyof HistoryRow, CellValue>>>;
}

export interface Batch extends BatchView {
  readonly kpiId: string;
  readonly undoneBy: string;
  readonly replacedRows: readonly ReplacedRow[];
}

/** A cell ends at 50,000 characters: the rows before of a long batch go on in further rows with the same run id. */
const MOST_TEXT = 45_000;
/** A text that was cut anywhere must not begin with a sign that a sheet reads. */
const MARK = ':';
/** The newest batches that can be undone; trimmed in one go once there are some more. */
const MOST_ROWS = 300;
const SLACK = 50;

const WIDTHS: Readonly<Record<Key, number>> = {
  runId: 160,
  at: 140,
  by: 180,
  kpiId: 130,
  kpi: 200,
  kind: 150,
  added: 110,
  replaced: 130,
  undoneAt: 140,
  undoneBy: 180,
  rows: 200,
};

export const BATCH_COLUMNS: readonly Column<Key>[] = (Object.keys(BATCH_HEADERS) as Key[]).map((key) => ({
  key,
  header: BATCH_HEADERS[key],
  width: WIDTHS[key],
  format: key === 'added' || key === 'replaced' ? '0' : /At$|^at$/.test(key) ? 'yyyy-mm-dd hh:mm:ss' : '@',
}));

export interface BatchStore {
  /** Oldest first. */
  readonly batches: readonly Batch[];
  append(batch: Batch): void;
  markUndone(runId: string, at: string, by: string): void;
}

/** `mend` says that the document lock is held. */
export function openBatches(sheet: Sheet, { days }: Sitting, mend = false): BatchStore {
  const entries = openEntries(sheet, BATCH_COLUMNS, mend);
  const parts = entries.rows.map(({ cells, row }) => ({ row, part: partOf(cells, days) }));
  const batches = new Map<string, { batch: Batch; row: number; json: string }>();
  for (const { row, part } of parts) {
    const known = batches.get(part.runId);
    if (known) known.json += part.json;
    else batches.set(part.runId, { batch: part.batch, row, json: part.json });
  }
  return {
    batches: [...batches.values()].map(({ batch, json }) => ({ ...batch, replacedRows: readReplaced(json) })),
    append: (batch) => {
      entries.append(rowsOf(batch));
      const over = entries.rows.length - MOST_ROWS;
      if (over > SLACK) sheet.deleteRows(2, over);
    },
    markUndone: (runId, at, by) => {
      const known = batches.get(runId);
      if (!known) return;
      const { batch, json } = known;
      const [first] = rowsOf({ ...batch, undoneAt: at, undoneBy: by, replacedRows: readReplaced(json) });
      if (first) entries.write(new Map([[known.row, first]]));
    },
  };
}

function partOf(cells: ReadonlyMap<Key, unknown>, days: Sitting['days']) {
  const text = (key: Key): string => textOf(cells.get(key));
  const batch: Batch = {
    runId: text('runId'),
    at: stampOf(cells.get('at'), days),
    by: text('by'),
    kpiId: text('kpiId'),
    kpi: text('kpi'),
    kind: text('kind') as BackfillSource['kind'],
    added: numberOf(cells.get('added')) ?? 0,
    replaced: numberOf(cells.get('replaced')) ?? 0,
    undoneAt: stampOf(cells.get('undoneAt'), days),
    undoneBy: text('undoneBy'),
    replacedRows: [],
  };
  return { runId: batch.runId, batch, json: String(cells.get('rows') ?? '').slice(MARK.length) };
}

/** What somebody damaged cannot be put back; the batch then says what it leaves. */
function readReplaced(json: string): readonly ReplacedRow[] {
  try {
    const rows = JSON.parse(json || '[]') as readonly ReplacedRow[];
    return rows.filter(({ period, seal, cells }) => typeof period === 'string' && typeof seal === 'string' && !!cells);
  } catch {
    return [];
  }
}

function rowsOf(batch: Batch): readonly TableRow<Key>[] {
  const json = batch.replacedRows.length === 0 ? '' : JSON.stringify(batch.replacedRows);
  const texts: string[] = [];
  for (let from = 0; from < Math.max(1, json.length); from += MOST_TEXT) texts.push(json.slice(from, from + MOST_TEXT));
  return texts.map((rows, index) => ({
    runId: batch.runId,
    at: batch.at,
    by: safeText(batch.by),
    kpiId: safeText(batch.kpiId),
    kpi: safeText(batch.kpi),
    kind: batch.kind,
    added: index === 0 ? batch.added : '',
    replaced: index === 0 ? batch.replaced : '',
    undoneAt: batch.undoneAt,
    undoneBy: safeText(batch.undoneBy),
    rows: rows === '' ? '' : MARK + rows,
  }));
}
