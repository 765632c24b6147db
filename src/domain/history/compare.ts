import type { Status } from '../analysis/target.ts';

/** What one KPI's row says, as far as two snapshots are compared. */
export interface SnapshotRow {
  readonly kpiId: string;
  readonly kpi: string;
  readonly unit: string;
  readonly period: string;
  readonly value: number | undefined;
  readonly status: Status | '';
}

export interface Difference {
  readonly kpiId: string;
  readonly kpi: string;
  readonly unit: string;
  readonly before: SnapshotRow | undefined;
  readonly after: SnapshotRow | undefined;
  /** In the KPI's own unit; points of a hundred for a rate. Absent where one of the two has no value. */
  readonly change: number | undefined;
  /** Share of the first value, where a share makes sense. */
  readonly share: number | undefined;
}

/** Units whose zero is nobody's zero, or that are shares already: « + 10 % » of them would mislead. */
const NO_SHARE = new Set(['ratio', 'points', 'score']);

/**
 * Two snapshots side by side, one line a KPI, widest relative gap first; then those without a gap to tell, and those
 * that only one of the two has. Of several rows of a KPI in one snapshot the latest period counts.
 */
export function compareSnapshots(before: readonly SnapshotRow[], after: readonly SnapshotRow[]): readonly Difference[] {
  const [left, right] = [latestByKpi(before), latestByKpi(after)];
  const ids = new Set([...left.keys(), ...right.keys()]);
  return [...ids]
    .map((id) => differenceOf(id, left.get(id), right.get(id)))
    .sort((a, b) => gapOf(b) - gapOf(a) || (a.kpi < b.kpi ? -1 : a.kpi > b.kpi ? 1 : 0));
}

function latestByKpi(rows: readonly SnapshotRow[]): ReadonlyMap<string, SnapshotRow> {
  const latest = new Map<string, SnapshotRow>();
  for (const row of rows) {
    const known = latest.get(row.kpiId);
    if (!known || known.period < row.period) latest.set(row.kpiId, row);
  }
  return latest;
}

function differenceOf(kpiId: string, before: SnapshotRow | undefined, after: SnapshotRow | undefined): Difference {
  const { kpi = '', unit = '' } = after ?? before ?? {};
  const [from, to] = [before?.value ?? Number.NaN, after?.value ?? Number.NaN];
  const named = { kpiId, kpi, unit, before, after };
  if (before?.unit !== after?.unit) return { ...named, change: undefined, share: undefined };
  const change = unit === 'ratio' ? (to - from) * 100 : to - from;
  return { ...named, change: rounded(change), share: shareOf(from, to, unit) };
}

/** Only from a positive value, to one that is not negative. */
function shareOf(from: number, to: number, unit: string): number | undefined {
  return NO_SHARE.has(unit) || from <= 0 || to < 0 ? undefined : rounded((to - from) / from);
}

/** A difference of two figures has no more digits than they had; one that no number holds is not told. */
function rounded(value: number): number | undefined {
  return Number.isFinite(value) ? Number(value.toPrecision(12)) + 0 : undefined;
}

function gapOf({ before, after, change }: Difference): number {
  if (!before || !after) return -2;
  if (change === undefined) return -1;
  const [from = 0, to = 0] = [before.value, after.value];
  return from === to ? 0 : Math.min(Number.MAX_VALUE, Math.abs(to - from) / Math.abs(from));
}
