import type { Proposal } from '../../domain/history/backfill.ts';
import type { HistoryRow } from '../../domain/history/history-row.ts';
import { handSealOf, sealed } from '../../domain/history/seal.ts';
import { listSource } from '../../text/history/backfill-words.ts';
import type { Sitting } from '../google/document.ts';
import type { Batch } from '../sheets/batch-sheet.ts';
import type { FoundSheets } from '../sheets/find-sheet.ts';
import { keptRow, type WholeRows } from '../sheets/whole-rows.ts';
import { historyRow } from '../snapshot/history-row.ts';
import { openTargets, type Targets } from '../steering/targets.ts';
import type { ApplyInput } from './apply.ts';
import type { Offer } from './offers.ts';

export type Chosen = Extract<Proposal<Offer>, { readonly fate: 'add' | 'replace' }>;

/** A row to write, and the number of the row that it takes the place of. */
export interface BatchedRow {
  readonly row: HistoryRow;
  readonly over: number | undefined;
}

/** Each value judged as of its period's end, with the target in force then. */
export function rowsOf(
  here: Sitting,
  found: FoundSheets,
  input: ApplyInput,
  chosen: readonly Chosen[],
  runId: string,
): readonly BatchedRow[] {
  const targets = openTargets(found, here, input.store, () => undefined);
  return chosen.map((proposal) => {
    const over = proposal.fate === 'replace' ? proposal.row.position : undefined;
    return { over, row: rowOf(here, input, targets, proposal, runId) };
  });
}

function rowOf(here: Sitting, input: ApplyInput, targets: Targets, offer: Chosen, runId: string): HistoryRow {
  const { record, source, by } = input;
  const { period, value, volume, lastYear } = offer;
  const asOf = Math.min(period.end, record.kpi.end ?? period.end);
  const dated = source.kind !== 'list' && source.kind !== 'typed';
  const row = historyRow(
    here,
    { ...record, kpi: targets.on(record.kpi, asOf) },
    { period, window: undefined, asOf, catchUp: true },
    { value, volume, lastYear },
    { why: 'sidebar', by, runId },
  );
  if (dated) return row;
  const from = source.kind === 'typed' ? source.from : listSource(source.file, here.language);
  const told = { ...row, source: from, measure: '' };
  if (offer.fate === 'add') return sealed(told);
  // A person's figure over a measured one: from then on it is theirs, and runs leave it.
  return { ...told, origin: 'correction', seal: handSealOf(told) };
}

interface Written {
  readonly runId: string;
  readonly rows: readonly BatchedRow[];
  /** The sheet as it was just before. */
  readonly stood: WholeRows;
}

/** What the sheet of backfills keeps of a batch: enough to put every replaced row back cell for cell. */
export function batchOf(here: Sitting, { source, record, by }: ApplyInput, { runId, rows, stood }: Written): Batch {
  const over = rows.flatMap(({ over: number }) => (number === undefined ? [] : [number]));
  const values = stood.values(over);
  const formulas = stood.formulas(over);
  return {
    runId,
    at: here.clock.stamp,
    by,
    kpiId: record.kpi.id,
    kpi: record.kpi.name,
    kind: source.kind,
    added: rows.length - over.length,
    replaced: over.length,
    undoneAt: '',
    undoneBy: '',
    replacedRows: rows.flatMap(({ over: number, row }) => {
      if (number === undefined) return [];
      const cells = keptRow(values.get(number) ?? [], formulas.get(number) ?? [], stood.header, here.days);
      return [{ period: row.period, seal: row.seal, cells }];
    }),
  };
}
