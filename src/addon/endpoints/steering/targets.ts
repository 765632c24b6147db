import * as v from 'valibot';
import { parseDay } from '../../../domain/history/calendar.ts';
import { changeOf, versionOf } from '../../../domain/kpi/settle-target.ts';
import { inOrder, type TargetVersion, versionOn } from '../../../domain/kpi/target-version.ts';
import { targetRefusal } from '../../../text/steering/target-refusals.ts';
import { sitting } from '../../google/document.ts';
import { userEmail } from '../../google/user.ts';
import { findSheets } from '../../sheets/find-sheet.ts';
import { stampedVersions, writeGoal } from '../../steering/targets.ts';
import { appView } from '../../views/app-view.ts';
import { steeringView } from '../../views/steering-view.ts';
import { type Answer, checked } from '../checked.ts';
import type { Endpoint } from '../reply.ts';
import { atDesk, type Desk, targetsAt } from './desk.ts';
import { ENTRY_NAME, FIGURE, TEXT } from './payloads.ts';
import { wishOf } from './target-wish.ts';

const CHANGE = v.object({
  kpiId: TEXT,
  updatedAt: TEXT,
  target: FIGURE,
  targetMax: FIGURE,
  from: TEXT,
  reason: v.string(),
});

/** A target from a day on; what it replaces stays the target of the days before. */
export const targetChange: Endpoint = (payload) =>
  checked(CHANGE, payload, (change) =>
    changing(change.kpiId, (desk) => {
      const { kpi } = desk.record;
      if (kpi.updatedAt !== change.updatedAt) return { refused: 'kpi-changed' };
      const { targets } = targetsAt(desk);
      const wish = wishOf(change, kpi, (day) => targets.on(kpi, day), desk.here);
      if (!('goal' in wish)) return wish;
      const { goal, from } = wish;
      const known = targets.versionsOf(kpi.id);
      const added = known.length > 0 ? [versionOf(kpi, goal, from)] : changeOf(kpi, kpi, goal, from);
      const by = userEmail();
      const written = stampedVersions(added, desk.here, { reason: change.reason.trim(), by });
      targets.sheet().append(written);
      return bringUpToDate(desk, [...known, ...written]);
    }),
  );

/** Takes one version back; the one before it counts again on its days. */
export const targetRemove: Endpoint = (payload) =>
  checked(ENTRY_NAME, payload, ({ kpiId, id }) =>
    changing(kpiId, (desk) => {
      const { language } = desk.here;
      const { targets } = targetsAt(desk);
      const known = targets.versionsOf(kpiId);
      const refuse = (refusal: 'gone' | 'first'): Answer<never> => ({
        refused: 'field',
        field: 'version',
        sentence: targetRefusal(refusal, language),
      });
      if (id === '' || !known.some((version) => version.id === id)) return refuse('gone');
      if (inOrder(known)[0]?.id === id) return refuse('first');
      targets.sheet().remove(id);
      return bringUpToDate(
        desk,
        known.filter((version) => version.id !== id),
      );
    }),
  );

const VERSION = v.object({
  kpiId: TEXT,
  id: TEXT,
  from: v.pipe(
    v.string(),
    v.check((text) => parseDay(text) !== undefined),
  ),
  target: FIGURE,
  targetMax: FIGURE,
  reason: TEXT,
  by: TEXT,
  at: TEXT,
});

/** Undo of a removal: the version comes back as it was. A second click changes nothing. */
export const targetRestore: Endpoint = (payload) =>
  checked(VERSION, payload, ({ kpiId, from, target, targetMax, ...rest }) =>
    changing(kpiId, (desk) => {
      const { targets } = targetsAt(desk);
      const known = targets.versionsOf(kpiId);
      if (known.some(({ id }) => id === rest.id)) return { value: {} };
      const goal = { target: target ?? undefined, targetMax: targetMax ?? undefined };
      const version = { ...rest, ...versionOf(desk.record.kpi, goal, parseDay(from) ?? 0) };
      targets.sheet().append([version]);
      return bringUpToDate(desk, [...known, version]);
    }),
  );

/** The KPI's own cells say the target in force today, and that somebody changed something. */
function bringUpToDate(
  { found, store, record, here }: Desk,
  versions: readonly TargetVersion[],
): Answer<Record<string, never>> {
  const goal = versionOn(versions, here.clock.day) ?? record.kpi;
  writeGoal(found, store, record, goal, here);
  return { value: {} };
}

/** The work under the lock, then the whole view and the KPI's own, as they stand. */
function changing(kpiId: string, work: (desk: Desk) => Answer<object>): Answer<object> {
  const answer = atDesk(kpiId, work);
  if (!('value' in answer)) return answer;
  const here = sitting();
  const view = appView(here);
  const name = view.kpis.find(({ kpi }) => kpi.id === kpiId)?.kpi.name ?? '';
  return { value: { ...view, steering: steeringView(findSheets(here.spreadsheet), kpiId, name, here) } };
}
