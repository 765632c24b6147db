import { fingerprint } from '../../domain/history/fingerprint.ts';
import { openInSheets, type SendReason } from '../../text/sharing/send-words.ts';
import type { Post } from '../google/fetch.ts';
import { cellsLink, fitted, htmlText, jsonBytes, oneLine } from './escape.ts';
import { commonFailure, jsonOf, reference, statusOf, teller } from './outcome.ts';
import type { ChannelAdapter, Message } from './port.ts';

/** A message ends at 32,000 bytes, the title being in it twice: https://developers.google.com/workspace/chat/api/reference/rest/v1/spaces.messages/create */
const TEXT_BYTES = 27_000;
const TITLE_BYTES = 1000;

/**
 * Google Chat's incoming webhook, as a card: its paragraphs read a little HTML, which can be escaped, while the plain
 * text form has no way to write a bare `<users/all>`.
 */
export function chat(post: Post): ChannelAdapter {
  return {
    send(message, { url = '' }, timeoutSeconds) {
      const tell = teller('chat', message.language);
      // The same request id gives back the message that is there instead of a second one (same page, `requestId`).
      const requestId = `kpi-compass-${fingerprint(message.key)}`;
      const answer = post({ url: `${url}&requestId=${requestId}`, body: bodyOf(message), timeoutSeconds });
      const status = statusOf(answer);
      if (status === 200) {
        const name = reference(jsonOf(answer)?.['name']);
        return name === '' ? tell('unreadable', answer) : { ok: true, reference: name };
      }
      return tell(commonFailure(answer) ?? byStatus(status), answer);
    },
  };
}

function byStatus(status: number): SendReason {
  if (status === 401 || status === 403) return 'webhook-gone';
  return status === 404 ? 'channel-gone' : 'payload';
}

function bodyOf({ title, lines, link, language }: Message): object {
  const heading = fitted(oneLine(title), TITLE_BYTES, htmlText, jsonBytes);
  const text = fitted(lines.join('\n').trim(), TEXT_BYTES, htmlText, jsonBytes);
  const address = cellsLink(link);
  const widgets = [
    { textParagraph: { text: `<b>${heading}</b>` } },
    ...(text === '' ? [] : [{ textParagraph: { text } }]),
    ...(address === ''
      ? []
      : [{ buttonList: { buttons: [{ text: openInSheets(language), onClick: { openLink: { url: address } } }] } }]),
  ];
  return { cardsV2: [{ cardId: 'kpi', card: { sections: [{ widgets }] } }], fallbackText: notification(title) };
}

/** What a phone shows in place of the card; without the signs that begin a mention or a link. */
function notification(title: string): string {
  return fitted(oneLine(title), TITLE_BYTES, (text) => text.replace(/</g, '‹').replace(/>/g, '›'), jsonBytes);
}
