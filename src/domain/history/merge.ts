import type { HistoryRow } from './history-row.ts';
import { handSealOf, isByHand, isClosed, type Sealable } from './seal.ts';

/** A row of the sheet as it was read just before the write, and where it stands. */
export interface KnownRow extends Sealable, Pick<HistoryRow, 'takenAt' | 'origin' | 'seal'> {
  readonly position: number;
}

export interface Key {
  readonly kpiId: string;
  readonly period: string;
}

/** What a run changes in the history: rows to add, rows to rewrite, and what it leaves alone and tells. */
export interface Merge {
  readonly appends: readonly HistoryRow[];
  readonly updates: readonly { readonly position: number; readonly row: HistoryRow }[];
  /** Rows found changed by hand since they were last told: origin and seal to write, nothing else. */
  readonly marks: readonly (Key & {
    readonly position: number;
    readonly origin: 'correction';
    readonly seal: string;
  })[];
  /** Values taken for a row that belongs to a person: not written. */
  readonly untouched: readonly (Key & { readonly position: number })[];
  /** Values taken for a row whose period was closed: not written, and nothing to tell. */
  readonly frozen: readonly (Key & { readonly position: number })[];
  /** One key on several rows: the first counts, none is removed. */
  readonly doubled: readonly (Key & { readonly positions: readonly number[] })[];
}

/**
 * One row per KPI and period, for ever. The same values merged twice change nothing but when and by which run.
 * @param known every row of the keys concerned, as read under the lock: a row that another run just added is updated here.
 */
export function merge(known: readonly KnownRow[], taken: readonly HistoryRow[]): Merge {
  const byKey = groupByKey(known);
  const appends = new Map<string, HistoryRow>();
  const updates = new Map<string, { readonly position: number; readonly row: HistoryRow }>();
  const untouched: (Key & { readonly position: number })[] = [];
  const frozen: (Key & { readonly position: number })[] = [];
  for (const row of taken) {
    const key = keyOf(row);
    const [first] = byKey.get(key) ?? [];
    if (!first) appends.set(key, row);
    else if (isClosed(first)) frozen.push({ kpiId: row.kpiId, period: row.period, position: first.position });
    else if (isByHand(first)) untouched.push({ kpiId: row.kpiId, period: row.period, position: first.position });
    else updates.set(key, { position: first.position, row: keepOrigin(row, first) });
  }
  return {
    appends: [...appends.values()],
    updates: [...updates.values()],
    marks: marksOf(known),
    untouched,
    frozen,
    doubled: doubledIn(byKey),
  };
}

/** A period that was caught up stays so, whichever run refreshes it. */
function keepOrigin(row: HistoryRow, { origin }: KnownRow): HistoryRow {
  return origin === 'backfill' ? { ...row, origin } : row;
}

function marksOf(known: readonly KnownRow[]): Merge['marks'] {
  return known
    .filter((row) => isByHand(row) && (row.origin !== 'correction' || row.seal !== handSealOf(row)))
    .map((row) => ({
      kpiId: row.kpiId,
      period: row.period,
      position: row.position,
      origin: 'correction',
      seal: handSealOf(row),
    }));
}

function doubledIn(byKey: ReadonlyMap<string, readonly KnownRow[]>): Merge['doubled'] {
  return [...byKey.values()].flatMap((rows) => {
    const [first] = rows;
    if (!first || rows.length < 2) return [];
    return [{ kpiId: first.kpiId, period: first.period, positions: rows.map(({ position }) => position) }];
  });
}

function groupByKey(known: readonly KnownRow[]): ReadonlyMap<string, readonly KnownRow[]> {
  const byKey = new Map<string, KnownRow[]>();
  for (const row of [...known].sort((a, b) => a.position - b.position)) {
    const rows = byKey.get(keyOf(row));
    if (rows) rows.push(row);
    else byKey.set(keyOf(row), [row]);
  }
  return byKey;
}

function keyOf({ kpiId, period }: Key): string {
  return `${period}\u0000${kpiId}`;
}
