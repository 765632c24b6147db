import type { AppView } from '../../addon/endpoints/contract.ts';
import type { Reply } from '../../addon/endpoints/reply.ts';
import { panelWords } from '../../text/sidebar/panel-words.ts';
import { distinct } from './list-query.ts';

/** Code of a refusal to someone who may look at the file and not change it. */
export const READ_ONLY = 'READ-ONLY';
const MOST = 3;

/** Says who has changed this file, and may do so or give the right to. */
export function withEditors<Value>(reply: Reply<Value>, view: AppView | undefined): Reply<Value> {
  if (reply.ok || reply.error.code !== READ_ONLY || !view) return reply;
  const people = distinct([view.schedule.owner, ...view.kpis.map(({ kpi }) => kpi.updatedBy)]).slice(0, MOST);
  if (people.length === 0) return reply;
  const message = `${reply.error.message} ${panelWords[view.language].editors(people.join(', '))}`;
  return { ok: false, error: { ...reply.error, message } };
}
