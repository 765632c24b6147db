import type { KnownRow } from './merge.ts';
import { handSealOf, isClosed, sealOf } from './seal.ts';

/** A row that carries the run id of the batch to be undone. */
export interface BatchedRow extends KnownRow {
  /** Something of the team's own stands in the same row. */
  readonly annotated: boolean;
}

export interface Undo {
  readonly remove: readonly number[];
  /** Rows that had another value before the batch. */
  readonly restore: readonly { readonly position: number; readonly period: string }[];
  /** Changed since, closed or annotated: they stay, and are told. */
  readonly left: readonly { readonly period: string; readonly because: 'changed' | 'closed' | 'annotated' }[];
}

/**
 * Takes a batch back as a whole: what it added goes, what it replaced comes back.
 * @param rows those that still carry its run id; any other has been measured again since.
 * @param replaced seal that the batch wrote over each row it replaced, by period.
 */
export function planUndo(rows: readonly BatchedRow[], replaced: ReadonlyMap<string, string>): Undo {
  const remove: number[] = [];
  const restore: { position: number; period: string }[] = [];
  const left: { period: string; because: 'changed' | 'closed' | 'annotated' }[] = [];
  for (const row of rows) {
    const { period, position } = row;
    const seal = replaced.get(period);
    if (isClosed(row)) left.push({ period, because: 'closed' });
    else if (!isAsWritten(row, seal)) left.push({ period, because: 'changed' });
    else if (seal !== undefined) restore.push({ position, period });
    else if (row.annotated) left.push({ period, because: 'annotated' });
    else remove.push(position);
  }
  return { remove, restore, left };
}

/** A run that met a row changed by hand has sealed it again, so the seal that the batch wrote is what tells. */
function isAsWritten(row: BatchedRow, seal: string | undefined): boolean {
  if (seal === undefined) return row.origin === 'backfill' && row.seal === sealOf(row);
  return row.seal === seal && (seal === sealOf(row) || seal === handSealOf(row));
}
