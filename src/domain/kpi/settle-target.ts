import { type Day, parseDay } from '../history/calendar.ts';
import { type Goal, inOrder, sameFigure, sameGoal, type TargetVersion, versionOn } from './target-version.ts';
import type { TeamKpi } from './team-kpi.ts';

export interface SettleInput {
  /** The KPI as its row of the sheet stands. */
  readonly kpi: TeamKpi;
  /** Its versions, in any order. */
  readonly versions: readonly TargetVersion[];
  /** The target on the newest row that a run wrote, where there is one. */
  readonly lastRow: Pick<Goal, 'target'> | undefined;
  readonly today: Day;
}

/** A version still to be written. */
export type NewVersion = Pick<TargetVersion, 'kpiId' | 'kpi' | 'from' | 'target' | 'targetMax'>;

export interface Settlement {
  /** Versions to add: what somebody typed in the sheet, with the target that it replaced if that stood nowhere. */
  readonly added: readonly NewVersion[];
  /** What the KPI's own cells must say, with a new date of change: they lag behind, or their change was just recorded. */
  readonly cells: Goal | undefined;
}

const SETTLED: Settlement = { added: [], cells: undefined };

/**
 * Brings the KPI sheet's own target and the versions together. Whoever writes a KPI's row writes the target in force and
 * the moment, `updatedAt`: a cell that differs from what was in force then was changed by hand and becomes a version from
 * today; one that does not has only missed a version that began since, and is brought up to date.
 * Without any version, the newest history row tells which target was there before.
 */
export function settleTarget({ kpi, versions, lastRow, today }: SettleInput): Settlement {
  const inForce = versionOn(versions, today);
  if (!inForce) {
    if (!lastRow || sameFigure(lastRow.target, kpi.target)) return SETTLED;
    const before = { target: lastRow.target, targetMax: kpi.targetMax };
    return { added: changeOf(kpi, before, kpi, today), cells: goalOf(kpi) };
  }
  if (sameGoal(inForce, kpi)) return isSeen(inForce, kpi) ? SETTLED : { added: [], cells: goalOf(kpi) };
  const lags = sameGoal(expectedIn(kpi, versions, inForce), kpi);
  return lags ? { added: [], cells: goalOf(inForce) } : { added: [versionOf(kpi, kpi, today)], cells: goalOf(kpi) };
}

/**
 * The versions to add where one goal replaces another from a day on: the old one comes first, from the KPI's start,
 * unless versions stand there already.
 */
export function changeOf(kpi: TeamKpi, before: Goal, after: Goal, from: Day): readonly NewVersion[] {
  const beginning = Math.min(kpi.start ?? from - 1, from - 1);
  return [versionOf(kpi, before, beginning), versionOf(kpi, after, from)];
}

export function versionOf({ id, name }: TeamKpi, { target, targetMax }: Goal, from: Day): NewVersion {
  return { kpiId: id, kpi: name, from, target, targetMax };
}

/** The KPI's row was last written after this version had begun and had been written. */
function isSeen({ from, at }: TargetVersion, { updatedAt }: TeamKpi): boolean {
  const day = parseDay(updatedAt.slice(0, 10));
  return day !== undefined && from <= day && at <= updatedAt;
}

/** What the cells held when the KPI's row was last written; without a date, what held before the version in force. */
function expectedIn({ updatedAt }: TeamKpi, versions: readonly TargetVersion[], inForce: TargetVersion): Goal {
  const day = parseDay(updatedAt.slice(0, 10));
  const known = versions.filter(({ at }) => at <= updatedAt);
  const [first = inForce] = inOrder(versions);
  if (day !== undefined) return versionOn(known, day) ?? first;
  const others = versions.filter((version) => version !== inForce);
  return versionOn(others, inForce.from - 1) ?? inForce;
}

function goalOf({ target, targetMax }: Goal): Goal {
  return { target, targetMax };
}
