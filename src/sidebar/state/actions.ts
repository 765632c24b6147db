import type { KpiDraft, ScheduleDraft } from '../../addon/endpoints/contract.ts';
import type { Sidebar } from './context.ts';
import { failureToast } from './failure.ts';

/** « Relever maintenant »: the report's sentence, and each KPI that could not be measured with its reason. */
export async function runSnapshot(sidebar: Sidebar): Promise<void> {
  const { act, say, words } = sidebar;
  const reply = await act('snapshot.run', null);
  if (!reply) return;
  if (!reply.ok) return say(failureToast(reply.error, words.common, () => runSnapshot(sidebar)));
  const { sentence, refused, measured } = reply.value.run;
  const { kpis } = reply.value;
  const drafts = measured === 0 && !kpis.some(({ kpi }) => kpi.state === 'active') && kpis.length > 0;
  say({
    kind: 'status',
    text: drafts ? `${sentence} ${words.list.onlyDrafts}` : sentence,
    detail: refused.map(({ kpi, reason }) => `${kpi}${words.common.colon}${reason}`),
  });
}

/** Removes at once and offers the way back: undo is kinder than a question before. */
export async function removeKpi(sidebar: Sidebar, kpi: KpiDraft): Promise<void> {
  const { act, say, go, words } = sidebar;
  const reply = await act('kpi.remove', { id: kpi.id });
  if (!reply) return;
  if (!reply.ok) return say(failureToast(reply.error, words.common, () => removeKpi(sidebar, kpi)));
  const { removed } = reply.value;
  go({ name: 'list' });
  say({
    kind: 'status',
    text: words.detail.removed(removed.name),
    action: { label: words.common.undo, run: () => restoreKpi(sidebar, removed) },
  });
}

export async function restoreKpi(sidebar: Sidebar, kpi: KpiDraft): Promise<void> {
  const { act, say, words } = sidebar;
  const reply = await act('kpi.restore', { kpi });
  if (!reply) return;
  if (!reply.ok) return say(failureToast(reply.error, words.common, () => restoreKpi(sidebar, kpi)));
  say({ kind: 'status', text: words.detail.restored(kpi.name) });
}

/** Saves a KPI in another state, with the way back. */
export async function setState(sidebar: Sidebar, kpi: KpiDraft, state: KpiDraft['state']): Promise<void> {
  const { act, say, words } = sidebar;
  const reply = await act('kpi.save', { kpi: { ...kpi, state } });
  if (!reply) return;
  if (!reply.ok) return say(failureToast(reply.error, words.common, () => setState(sidebar, kpi, state)));
  const saved = reply.value.kpis.find((view) => view.kpi.id === kpi.id)?.kpi ?? kpi;
  say({
    kind: 'status',
    text: state === 'archived' ? words.detail.archivedToast(kpi.name) : words.detail.unarchivedToast(kpi.name),
    action: { label: words.common.undo, run: () => setState(sidebar, saved, kpi.state) },
  });
}

export async function saveSchedule(sidebar: Sidebar, schedule: ScheduleDraft): Promise<void> {
  const { act, say, words } = sidebar;
  const reply = await act('schedule.save', schedule);
  if (!reply) return;
  if (!reply.ok) return say(failureToast(reply.error, words.common, () => saveSchedule(sidebar, schedule)));
  say({ kind: 'status', text: schedule.active ? words.settings.saved : words.settings.stopped });
}
