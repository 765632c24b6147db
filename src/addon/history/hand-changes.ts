import { runIdOf } from '../../domain/history/log-row.ts';
import { handSealOf, isByHand, isClosed } from '../../domain/history/seal.ts';
import { keptValueWords } from '../../text/history/backfill-words.ts';
import { periodWords } from '../../text/history/period-words.ts';
import type { Done, HandChange } from '../endpoints/history-contract.ts';
import type { Sitting } from '../google/document.ts';
import { textOf } from '../sheets/cell-text.ts';
import type { FoundSheets } from '../sheets/find-sheet.ts';
import { HISTORY_COLUMNS } from '../sheets/history-columns.ts';
import { openHistory } from '../sheets/history-store.ts';
import { type KpiRecord, openKpis } from '../sheets/kpi-store.ts';
import { ownedSheet } from '../sheets/owned-sheet.ts';
import { storedOf, type WholeRows, wholeRows } from '../sheets/whole-rows.ts';
import { measurerFor } from '../snapshot/values.ts';
import { logTool } from './log-tool.ts';

/** Rows that one call looks through: a second or two of Google's time. */
const PAGE = 5000;

export interface HandChanges {
  readonly changes: readonly HandChange[];
  /** Row of the sheet to go on from, 0 at the end. */
  readonly next: number;
  readonly rows: number;
}

/** Rows whose value, target or baseline is no longer what a run wrote, among some rows of the sheet. */
export function handChanges(here: Sitting, found: FoundSheets, from: number): HandChanges {
  const sheet = found.get('history')?.sheet;
  if (!sheet) return { changes: [], next: 0, rows: 0 };
  const whole = wholeRows(sheet);
  const last = Math.min(whole.gridRows, from + PAGE - 1);
  const numbers = from > last ? [] : Array.from({ length: last - from + 1 }, (_, index) => from + index);
  const kpis = found.get('kpi')?.sheet;
  const records = new Map((kpis ? openKpis(kpis, here).records : []).map((record) => [record.kpi.id, record]));
  const measure = measurerFor(here);
  const changes = [...whole.values(numbers)].flatMap(([number, cells]) =>
    changeIn(cells, number, { here, whole, records, isDated: ({ cell, kpi }) => measure.isDated(cell, kpi.dates) }),
  );
  return { changes, next: last < whole.gridRows ? last + 1 : 0, rows: whole.gridRows - 1 };
}

interface Around {
  readonly here: Sitting;
  readonly whole: WholeRows;
  readonly records: ReadonlyMap<string, KpiRecord>;
  readonly isDated: (record: KpiRecord) => boolean;
}

function changeIn(cells: readonly unknown[], number: number, around: Around): readonly HandChange[] {
  const { here, whole, records, isDated } = around;
  const row = storedOf(cells, whole.header, number, here.days);
  if (row.kpiId === '' || row.period === '' || !isByHand(row)) return [];
  const text = (key: 'kpi' | 'unit' | 'by' | 'runId' | 'measure'): string => textOf(cells[whole.header.get(key) ?? -1]);
  const record = records.get(row.kpiId);
  return [
    {
      kpiId: row.kpiId,
      kpi: text('kpi'),
      unit: text('unit'),
      currency: record?.kpi.currency ?? '',
      period: row.period,
      value: row.value ?? null,
      target: row.target ?? null,
      takenAt: row.takenAt,
      by: text('by'),
      runId: text('runId'),
      measure: text('measure'),
      kept: row.origin === 'correction' && row.seal === handSealOf(row),
      closed: isClosed(row),
      measurable: record !== undefined && isDated(record),
    },
  ];
}

/** « Garder ma valeur »: marked and sealed as it stands, under the lock; nothing where no such row was changed. */
export function keepByHand(
  here: Sitting,
  found: FoundSheets,
  { kpiId, period }: { readonly kpiId: string; readonly period: string },
  by: string,
): Done | undefined {
  if (!found.has('history')) return undefined;
  const sheet = ownedSheet(found, 'history', HISTORY_COLUMNS, here);
  const history = openHistory(sheet, here.days);
  const key = history.keys.find((one) => one.kpiId === kpiId && one.period === period);
  const whole = wholeRows(sheet);
  const cells = key && whole.values([key.position]).get(key.position);
  const row = key && cells ? storedOf(cells, whole.header, key.position, here.days) : undefined;
  if (!row || !isByHand(row)) return undefined;
  const mark = { kpiId, period, position: row.position, origin: 'correction', seal: handSealOf(row) } as const;
  history.write({ appends: [], updates: [], marks: [mark], untouched: [], frozen: [], doubled: [] });
  const runId = runIdOf(here.clock.stamp, `${by}keep${here.clock.milliseconds}`);
  logTool(found, here, { runId, by, why: 'keep', written: 0, updated: 1, refused: [] });
  const kpi = textOf(cells?.[whole.header.get('kpi') ?? -1]) || kpiId;
  return { sentence: keptValueWords(kpi, periodWords(period, here.language), here.language), details: [] };
}
