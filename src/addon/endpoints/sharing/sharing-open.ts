import { setupWords } from '../../../text/sharing/setup-words.ts';
import { sendAgain, sendWaitingSafely } from '../../connectors/send-to-channels.ts';
import { sitting } from '../../google/document.ts';
import { readSettings } from '../../google/settings.ts';
import { type Answer, checked } from '../checked.ts';
import { NOTHING } from '../kpi-payload.ts';
import type { Endpoint } from '../reply.ts';
import type { SharingView } from '../sharing-contract.ts';
import { ONE_SEND } from './sharing-payload.ts';
import { sharingView } from './sharing-view.ts';

/** Without a schedule no tick comes: what waits leaves when the person who can send it looks. */
export const sharingOpen: Endpoint = (payload) =>
  checked(NOTHING, payload, () => {
    const here = sitting();
    const { schedule, pendingSends } = readSettings();
    if (!schedule.active && pendingSends > 0) sendWaitingSafely(here);
    return { value: sharingView(here) };
  });

/** Once more, because a person has looked and asks for it. */
export const sharingResend: Endpoint = (payload) =>
  checked(ONE_SEND, payload, ({ id }): Answer<SharingView> => {
    const here = sitting();
    const sends = sendAgain(here, id);
    if (!sends) return { refused: 'busy' };
    const [send] = sends;
    if (!send) return { refused: 'field', field: 'send', sentence: setupWords('gone', here.language) };
    const { service, state, reason } = send;
    const said = state === 'sent' ? 'resent' : 'later';
    return { value: sharingView(here, reason || setupWords(said, here.language, { service })) };
  });
