import { changeOf, versionOf } from '../../../domain/kpi/settle-target.ts';
import { sameGoal } from '../../../domain/kpi/target-version.ts';
import type { TeamKpi } from '../../../domain/kpi/team-kpi.ts';
import { userEmail } from '../../google/user.ts';
import { stampedVersions } from '../../steering/targets.ts';
import { type Desk, targetsAt } from './desk.ts';

/** A target changed with the rest of a KPI is a version from today, where there is a past that the old one belongs to. */
export function recordChange(desk: Desk, next: TeamKpi): void {
  const { here, found, record } = desk;
  if (!found.has('versions') && sameGoal(record.kpi, next)) return;
  const { targets, hasHistory } = targetsAt(desk);
  const { day } = here.clock;
  const current = targets.on(record.kpi, day);
  const known = targets.versionsOf(record.kpi.id);
  if (sameGoal(current, next) || (known.length === 0 && !hasHistory)) return;
  const added = known.length > 0 ? [versionOf(next, next, day)] : changeOf(record.kpi, current, next, day);
  targets.sheet().append(stampedVersions(added, here, { reason: '', by: userEmail() }));
}
