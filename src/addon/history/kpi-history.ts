import { type Proposal, propose } from '../../domain/history/backfill.ts';
import type { BackfillSource } from '../endpoints/history-contract.ts';
import type { Sitting } from '../google/document.ts';
import type { HistoryKey } from '../sheets/history-store.ts';
import type { KpiRecord } from '../sheets/kpi-store.ts';
import { storedOf, type WholeRows, wholeRows } from '../sheets/whole-rows.ts';
import { type Offer, type Offers, offersOf } from './offers.ts';

/** The values offered for a KPI, and what each of them would do. */
export interface Backfill extends Offers {
  readonly proposals: readonly Proposal<Offer>[];
}

/** The history as it stands; a file without one has no keys. */
export interface Standing {
  readonly keys: readonly HistoryKey[];
  readonly rows: WholeRows | undefined;
  readonly archivedYear: number;
}

/** Reads what is needed to say what a backfill would do; nothing is written. */
export function planBackfill(
  here: Sitting,
  record: KpiRecord,
  source: BackfillSource,
  { keys, rows, archivedYear }: Standing,
): Backfill {
  const own = keys.filter(({ kpiId }) => kpiId === record.kpi.id);
  const read = offersOf(
    here,
    record,
    source,
    own.map(({ period }) => period),
  );
  const wanted = new Set(read.offers.map(({ period }) => period.key));
  const numbers = own.filter(({ period }) => wanted.has(period)).map(({ position }) => position);
  const known = rows
    ? [...rows.values(numbers)].map(([number, cells]) => storedOf(cells, rows.header, number, here.days))
    : [];
  const proposals = propose({
    kpi: record.kpi,
    offered: read.offers,
    known,
    today: here.clock.day,
    closed: here.closed,
    archivedYear,
    overHand: source.kind === 'measured',
  });
  return { ...read, proposals };
}

/** The whole rows of a history sheet beside its keys. */
export function standingOf(
  sheet: GoogleAppsScript.Spreadsheet.Sheet,
  keys: readonly HistoryKey[],
  archivedYear: number,
): Standing & { readonly rows: WholeRows } {
  return { keys, rows: wholeRows(sheet), archivedYear };
}
