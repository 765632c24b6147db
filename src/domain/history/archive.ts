import { type Day, dayOf, type FiscalStart } from './calendar.ts';
import { fingerprint } from './fingerprint.ts';
import { periodFromKey } from './period.ts';

export interface DatedKey {
  readonly position: number;
  readonly kpiId: string;
  readonly period: string;
}

/** The rows of one year of periods. */
export interface HistoryYear {
  readonly year: number;
  readonly rows: number;
  /** Rows of the sheet between which they all stand. */
  readonly first: number;
  readonly last: number;
  /** Every period of it is over and frozen, and no older year is left. */
  readonly archivable: boolean;
}

export interface YearsInput {
  readonly keys: readonly DatedKey[];
  readonly today: Day;
  /** Days after a period's end during which a KPI's figure may still move. */
  readonly maturity: (kpiId: string) => number;
  readonly fiscalStart: FiscalStart;
}

/** Its last ISO week may end on 3 January; a few days more for the run that takes it. */
const DAYS_AFTER = 6;

/** The years that a history holds, oldest first. A year is that of the period's key: 2026-W53 is of 2026. */
export function historyYears({ keys, today, maturity, fiscalStart }: YearsInput): readonly HistoryYear[] {
  const years = new Map<number, { rows: number; first: number; last: number; open: boolean }>();
  for (const { position, kpiId, period } of keys) {
    const found = periodFromKey(period);
    if (!found) continue;
    const year = yearOf(period);
    const open = found.end + maturity(kpiId) >= today || dayOf(year + 1, fiscalStart, 1) + DAYS_AFTER > today;
    const known = years.get(year) ?? { rows: 0, first: position, last: position, open: false };
    years.set(year, {
      rows: known.rows + 1,
      first: Math.min(known.first, position),
      last: Math.max(known.last, position),
      open: known.open || open,
    });
  }
  let older = true;
  return [...years]
    .sort(([a], [b]) => a - b)
    .map(([year, { open, ...rest }]) => {
      // Oldest first, so that one year tells up to where the history was archived.
      const archivable = older && !open;
      older = false;
      return { year, ...rest, archivable };
    });
}

/** Its rows were downloaded and removed: nobody misses it. */
export function isArchived(period: string, archivedYear: number): boolean {
  return yearOf(period) <= archivedYear;
}

export function yearOf(period: string): number {
  return Number(period.slice(0, 4));
}

/** Fingerprint of a stretch of rows, carried on from the stretch before: one text stands for all pages in their order. */
export function chained(before: string, rows: readonly (readonly unknown[])[]): string {
  return rows.reduce<string>((known, row) => fingerprint(known + JSON.stringify(row)), before);
}

/** Row numbers in blocks without a gap, the lowest of the sheet first: what is deleted above leaves those below alone. */
export function blocksFromBelow(
  positions: readonly number[],
): readonly { readonly first: number; readonly rows: number }[] {
  const blocks: { first: number; rows: number }[] = [];
  for (const position of [...new Set(positions)].sort((a, b) => b - a)) {
    const block = blocks[blocks.length - 1];
    if (block && block.first === position + 1) {
      block.first = position;
      block.rows++;
    } else blocks.push({ first: position, rows: 1 });
  }
  return blocks;
}
