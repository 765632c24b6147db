import type { TeamKpi } from '../kpi/team-kpi.ts';
import { isArchived } from './archive.ts';
import type { Day } from './calendar.ts';
import { fingerprint } from './fingerprint.ts';
import type { KnownRow } from './merge.ts';
import type { Period } from './period.ts';
import { isByHand, isClosed } from './seal.ts';

/** A value for a past period, from a list, from dated rows or typed; without one the person says that there is none. */
export interface Offered {
  readonly period: Period;
  readonly value: number | undefined;
}

/** Why a row of the history is left as it is. */
export type KeptBecause = 'by-hand' | 'closed' | 'not-over' | 'archived' | 'before-start' | 'after-end';

export type Proposal<Offer extends Offered = Offered> = Offer &
  (
    | { readonly fate: 'add' }
    | { readonly fate: 'replace'; readonly row: KnownRow }
    | { readonly fate: 'same'; readonly row: KnownRow }
    | { readonly fate: 'refused'; readonly because: KeptBecause }
  );

export interface ProposeInput<Offer extends Offered> {
  readonly kpi: Pick<TeamKpi, 'start' | 'end' | 'accrual'>;
  readonly offered: readonly Offer[];
  /** Rows of this KPI as they stand. */
  readonly known: readonly KnownRow[];
  readonly today: Day;
  /** Inside a period that somebody closed. */
  readonly closed: (period: Period) => boolean;
  /** The last year whose rows were archived, 0 for none. */
  readonly archivedYear: number;
  /** The person asked for the measured value over what a hand wrote. */
  readonly overHand?: boolean;
}

/**
 * What a backfill would do, period by period, oldest first; nothing is written. Rows that a person changed or that are
 * closed stay, as do periods that are not over: those are the next run's.
 */
export function propose<Offer extends Offered>(input: ProposeInput<Offer>): readonly Proposal<Offer>[] {
  const rows = new Map<string, KnownRow>();
  // Of several rows with one key the first counts, as in a merge.
  for (const row of [...input.known].sort((a, b) => a.position - b.position)) {
    if (!rows.has(row.period)) rows.set(row.period, row);
  }
  return [...input.offered]
    .sort((a, b) => a.period.start - b.period.start)
    .map((offer) => proposalFor(offer, rows.get(offer.period.key), input));
}

function proposalFor<Offer extends Offered>(
  offer: Offer,
  row: KnownRow | undefined,
  input: ProposeInput<Offer>,
): Proposal<Offer> {
  if (row && sameFigure(row.value, offer.value) && !input.overHand) return { ...offer, fate: 'same', row };
  const because = keptBecause(offer, row, input);
  if (because) return { ...offer, fate: 'refused', because };
  return row ? { ...offer, fate: 'replace', row } : { ...offer, fate: 'add' };
}

function keptBecause(
  { period }: Offered,
  row: KnownRow | undefined,
  { kpi, today, closed, archivedYear, overHand = false }: ProposeInput<Offered>,
): KeptBecause | undefined {
  if (closed(period) || (row && isClosed(row))) return 'closed';
  if (row && isByHand(row) && !overHand) return 'by-hand';
  if (period.end >= today) return 'not-over';
  if (isArchived(period.key, archivedYear)) return 'archived';
  // A total that adds up from a start has no value before it.
  if (kpi.accrual === 'total' && period.end < (kpi.start ?? Number.NEGATIVE_INFINITY)) return 'before-start';
  return period.start > (kpi.end ?? Number.POSITIVE_INFINITY) ? 'after-end' : undefined;
}

/** The 12 digits that a seal tells apart: a figure that only a spreadsheet has rounded is the same one. */
export function sameFigure(a: number | undefined, b: number | undefined): boolean {
  if (a === undefined || b === undefined) return a === b;
  return Number(a.toPrecision(12)) === Number(b.toPrecision(12));
}

/** What a person agreed to when saying yes to the replacements: another one of them asks again. */
export function agreementOf(proposals: readonly Proposal[]): string {
  const replaced = proposals.flatMap((proposal) =>
    proposal.fate === 'replace' ? [[proposal.period.key, proposal.row.value ?? null, proposal.value ?? null]] : [],
  );
  return fingerprint(JSON.stringify(replaced));
}
