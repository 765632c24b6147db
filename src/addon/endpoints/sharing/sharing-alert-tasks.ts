import { setupWords } from '../../../text/sharing/setup-words.ts';
import { activeConnector } from '../../connectors/active.ts';
import { sitting } from '../../google/document.ts';
import { readSettings } from '../../google/settings.ts';
import { userEmail } from '../../google/user.ts';
import { type Answer, checked } from '../checked.ts';
import type { Endpoint } from '../reply.ts';
import type { SharingView } from '../sharing-contract.ts';
import { changed } from './sharing-access.ts';
import { ALERT_TASKS } from './sharing-payload.ts';

/** A task for every alert, in a tool that is on: only its own person fills the team's board. */
export const sharingAlertTasks: Endpoint = (payload) =>
  checked(ALERT_TASKS, payload, ({ service, wanted }): Answer<SharingView> => {
    const here = sitting();
    const active = activeConnector(readSettings(), here.spreadsheet.getId(), service);
    if (active?.owner !== userEmail()) {
      return { refused: 'field', field: 'alertTasks', sentence: setupWords('not-active', here.language, { service }) };
    }
    return changed(here, service, (settings) => ({
      ...settings,
      connectors: settings.connectors.map((one) =>
        one.service === service && one.owner === active.owner ? { ...one, alertTasks: wanted } : one,
      ),
    }));
  });
