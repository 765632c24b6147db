import type { Day } from '../history/calendar.ts';
import type { TeamKpi } from './team-kpi.ts';

/** What a team asks of a KPI: the target, and the upper bound where its type has one. */
export type Goal = Pick<TeamKpi, 'target' | 'targetMax'>;

/** A goal and the day from which it counts: one row of the Versions sheet. */
export interface TargetVersion extends Goal {
  readonly id: string;
  readonly kpiId: string;
  /** The KPI's name when it was written. */
  readonly kpi: string;
  readonly from: Day;
  readonly reason: string;
  /** E-mail, or '' where nobody knows whose hand it was. */
  readonly by: string;
  /** `yyyy-mm-dd hh:mm:ss` on the spreadsheet's wall clock. */
  readonly at: string;
}

/**
 * The version in force on a day: the latest to have begun, and of two that begin together the one written last.
 * Before the first one begins, the first one counts: a KPI has never been without the target it was given.
 */
export function versionOn(versions: readonly TargetVersion[], day: Day): TargetVersion | undefined {
  let found: TargetVersion | undefined;
  for (const version of inOrder(versions)) if (!found || version.from <= day) found = version;
  return found;
}

/** By the day they begin, then by the moment they were written. */
export function inOrder(versions: readonly TargetVersion[]): readonly TargetVersion[] {
  return [...versions].sort((a, b) => a.from - b.from || (a.at < b.at ? -1 : a.at > b.at ? 1 : 0));
}

/** A KPI as it is judged on a day: with the target that was in force then. */
export function kpiOn(kpi: TeamKpi, versions: readonly TargetVersion[], day: Day): TeamKpi {
  const version = versionOn(versions, day);
  return version ? { ...kpi, target: version.target, targetMax: version.targetMax } : kpi;
}

export function sameGoal(one: Goal, other: Goal): boolean {
  return sameFigure(one.target, other.target) && sameFigure(one.targetMax, other.targetMax);
}

/** Alike in the digits that a spreadsheet and an export keep. */
export function sameFigure(one: number | undefined, other: number | undefined): boolean {
  if (one === undefined || other === undefined) return one === other;
  return Math.abs(one - other) <= 1e-12 * Math.max(Math.abs(one), Math.abs(other));
}
