import { setupWords } from '../../../text/sharing/setup-words.ts';
import { sendAgain } from '../../connectors/send-to-channels.ts';
import { sitting } from '../../google/document.ts';
import { type Answer, checked } from '../checked.ts';
import { NOTHING } from '../kpi-payload.ts';
import type { Endpoint } from '../reply.ts';
import type { SharingView } from '../sharing-contract.ts';
import { ONE_SEND } from './sharing-payload.ts';
import { sharingView } from './sharing-view.ts';

export const sharingOpen: Endpoint = (payload) => checked(NOTHING, payload, () => ({ value: sharingView(sitting()) }));

/** Once more, because a person has looked and asks for it. */
export const sharingResend: Endpoint = (payload) =>
  checked(ONE_SEND, payload, ({ id }): Answer<SharingView> => {
    const here = sitting();
    const [send] = sendAgain(here, id);
    if (!send) return { refused: 'field', field: 'send', sentence: setupWords('gone', here.language) };
    const { service, state, reason } = send;
    const said = state === 'sent' ? 'resent' : 'later';
    return { value: sharingView(here, reason || setupWords(said, here.language, { service })) };
  });
