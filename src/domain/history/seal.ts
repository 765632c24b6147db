import { fingerprint } from './fingerprint.ts';
import type { HistoryRow } from './history-row.ts';

/** What a hand must not change unseen. */
export interface Sealable extends Pick<HistoryRow, 'kpiId' | 'period' | 'target' | 'baseline'> {
  /** Nothing where the cell holds no number any more. */
  readonly value: number | undefined;
}

const RUN = 'v1-';
const HAND = 'hand-';
const CLOSED = 'closed-';

type SealedRow = Sealable & Pick<HistoryRow, 'seal' | 'origin'>;

/** Seal of a row as a run writes it. Starts with a letter, so that no spreadsheet takes it for a number. */
export function sealOf(row: Sealable): string {
  return RUN + contentOf(row);
}

/** Seal of a row that a person changed, over what that person wrote: a further change shows again. */
export function handSealOf(row: Sealable & Partial<Pick<HistoryRow, 'seal'>>): string {
  return (row.seal?.startsWith(CLOSED) ? CLOSED : '') + HAND + contentOf(row);
}

/** Seal of a row once its period is closed: frozen for good, and a change by hand, before or after, still shows. */
export function closedSealOf(row: SealedRow): string {
  return CLOSED + reopenedSealOf(row);
}

/** Seal of a row once its closed period is opened again. */
export function reopenedSealOf(row: SealedRow): string {
  return (isByHand(row) ? HAND : RUN) + contentOf(row);
}

/** No run, backfill or correction of ours writes such a row, whatever a hand did to it. */
export function isClosed({ seal }: Pick<HistoryRow, 'seal'>): boolean {
  return seal.startsWith(CLOSED);
}

export function sealed(row: Omit<HistoryRow, 'seal'>): HistoryRow {
  return { ...row, seal: sealOf(row) };
}

/** A row that a run wrote and nobody changed since may be updated; any other belongs to whoever wrote it. */
export function isByHand(row: SealedRow): boolean {
  return row.origin === 'correction' || (row.seal !== sealOf(row) && row.seal !== CLOSED + sealOf(row));
}

function contentOf({ kpiId, period, value, target, baseline }: Sealable): string {
  return fingerprint(JSON.stringify([kpiId, period, figure(value), figure(target), figure(baseline)]));
}

/**
 * A number as it survives a spreadsheet, an export and a re-import: 15 significant digits is what those keep,
 * and 12 are told apart; −0 is 0.
 */
function figure(value: number | undefined): string {
  if (value === undefined) return '';
  const exact = Number.isInteger(value) && Math.abs(value) < 1e12;
  return String((exact ? value : Number(Number(value.toPrecision(15)).toPrecision(12))) + 0);
}
