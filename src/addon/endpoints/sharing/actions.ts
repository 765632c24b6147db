import { fingerprint } from '../../../domain/history/fingerprint.ts';
import { SERVICE_NAMES } from '../../../text/sharing/send-words.ts';
import { setupWords } from '../../../text/sharing/setup-words.ts';
import { linksOf } from '../../alerts/links.ts';
import { activeConnector } from '../../connectors/active.ts';
import { actionKey } from '../../connectors/note-references.ts';
import type { Send } from '../../connectors/parcel.ts';
import { sendToTaskTools } from '../../connectors/send-to-channels.ts';
import { type Sitting, sitting } from '../../google/document.ts';
import { type Locked, underLock } from '../../google/lock.ts';
import { readSettings } from '../../google/settings.ts';
import { userEmail } from '../../google/user.ts';
import { ACTION_COLUMNS, type ActionRow, type Actions, openActions } from '../../sheets/actions-sheet.ts';
import { findSheets } from '../../sheets/find-sheet.ts';
import { openKpis } from '../../sheets/kpi-store.ts';
import { ownedSheet } from '../../sheets/owned-sheet.ts';
import { type Answer, checked } from '../checked.ts';
import type { Endpoint } from '../reply.ts';
import type { ActionDraft, ActionsView } from '../sharing-contract.ts';
import { actionsView } from './actions-view.ts';
import { ACTION_DRAFT, ACTION_MARK, GLANCE } from './sharing-payload.ts';

export const actionsOpen: Endpoint = (payload) =>
  checked(GLANCE, payload, (glance) => ({ value: actionsView(sitting(), glance) }));

/** Notes the action in its sheet first; what the task tools make of it is written beside it afterwards. */
export const actionsAdd: Endpoint = (payload) =>
  checked(ACTION_DRAFT, payload, (draft): Answer<ActionsView> => {
    const here = sitting();
    if (draft.action.trim() === '') {
      return { refused: 'field', field: 'action', sentence: setupWords('action-blank', here.language) };
    }
    const subject = subjectOf(here, draft.glance.kpiId);
    if (!subject) return { refused: 'kpi-gone' };
    const row = actionRow(here, draft, subject.name);
    if (!changing(here, (actions) => actions.add(row)).obtained) return { refused: 'busy' };
    const sends = draft.send ? sendToTaskTools(here, taskOf(here, row, subject.link), row.kpiId) : [];
    const said = sends ? toldOf(here, sends) : setupWords('action-not-sent', here.language);
    return { value: actionsView(here, draft.glance, said) };
  });

/** Done, dropped, or open again. */
export const actionsMark: Endpoint = (payload) =>
  checked(ACTION_MARK, payload, ({ glance, id, state }): Answer<ActionsView> => {
    const here = sitting();
    const done = changing(here, (actions) => {
      const row = actions.rows.find((action) => action.id === id);
      if (row) actions.change([{ ...row, state }]);
      return row !== undefined;
    });
    if (!done.obtained) return { refused: 'busy' };
    return done.value
      ? { value: actionsView(here, glance) }
      : { refused: 'field', field: 'action', sentence: setupWords('action-gone', here.language) };
  });

function changing<Value>(here: Sitting, work: (actions: Actions) => Value): Locked<Value> {
  return underLock(() => {
    const sheet = ownedSheet(findSheets(here.spreadsheet), 'actions', ACTION_COLUMNS, here);
    return work(openActions(sheet, here, true));
  });
}

interface Subject {
  readonly name: string;
  readonly link: string;
}

function subjectOf(here: Sitting, kpiId: string): Subject | undefined {
  const found = findSheets(here.spreadsheet);
  const sheet = found.get('kpi')?.sheet;
  const record = sheet && openKpis(sheet, here).records.find(({ kpi }) => kpi.id === kpiId);
  return record && { name: record.kpi.name, link: linksOf(here, found).row(record.row) };
}

function actionRow({ clock }: Sitting, { glance, action, owner, due }: ActionDraft, kpi: string): ActionRow {
  const by = userEmail();
  return {
    id: `a${fingerprint(`${glance.kpiId} ${action} ${by} ${clock.milliseconds}`)}`,
    kpiId: glance.kpiId,
    kpi,
    action: action.trim(),
    owner: owner.trim(),
    due,
    state: 'open',
    service: '',
    reference: '',
    by,
    at: clock.stamp,
  };
}

function taskOf({ language }: Sitting, { id, kpi, action, owner, due }: ActionRow, link: string) {
  return { key: actionKey(id), title: action, notes: kpi, due, assignee: owner, link, language };
}

function toldOf({ language, spreadsheet }: Sitting, sends: readonly Send[]): string {
  const [first] = sends;
  if (!first) return setupWords('action-noted', language);
  const failed = sends.find(({ reason }) => reason !== '');
  if (failed) return failed.reason;
  const service = sends.map((send) => SERVICE_NAMES[send.service] ?? send.service).join(', ');
  if (sends.every(({ state }) => state === 'sent')) return setupWords('action-sent', language, { service });
  const settings = readSettings();
  const owner = activeConnector(settings, spreadsheet.getId(), first.service)?.owner ?? '';
  return setupWords(settings.schedule.active ? 'later' : 'later-owner', language, { service, owner });
}
