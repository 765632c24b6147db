import { openInSheets, type SendReason } from '../../text/sharing/send-words.ts';
import type { Answer, Post } from '../google/fetch.ts';
import { cellsLink, fitted, oneLine, pieces, slackText } from './escape.ts';
import { commonFailure, teller } from './outcome.ts';
import type { ChannelAdapter, Message } from './port.ts';

/** Block Kit's limits, in characters, and 50 blocks a message: https://docs.slack.dev/reference/block-kit/blocks */
const LONGEST_HEADER = 150;
const LONGEST_SECTION = 3000;
/** As much as a person reads in a channel: a digest of a hundred KPIs. */
const MOST_SECTIONS = 10;

/** Plain text bodies, not JSON: https://docs.slack.dev/messaging/sending-messages-using-incoming-webhooks#handling_errors */
const ERRORS: Readonly<Record<string, SendReason>> = {
  invalid_payload: 'payload',
  no_text: 'payload',
  too_many_attachments: 'payload',
  invalid_token: 'webhook-gone',
  no_service: 'webhook-gone',
  no_service_id: 'webhook-gone',
  no_active_hooks: 'webhook-gone',
  no_team: 'webhook-gone',
  team_disabled: 'webhook-gone',
  user_not_found: 'webhook-gone',
  channel_not_found: 'channel-gone',
  channel_is_archived: 'archived',
  action_prohibited: 'not-allowed',
  posting_to_general_channel_denied: 'not-allowed',
};

/** Slack's incoming webhook. Every text from people goes in plain text objects, where nothing is read as markup. */
export function slack(post: Post): ChannelAdapter {
  return {
    send(message, { url = '' }, timeoutSeconds) {
      const tell = teller('slack', message.language);
      const answer = post({ url, body: bodyOf(message), timeoutSeconds });
      const common = commonFailure(answer);
      const named = answer.kind === 'answer' ? answer.text.trim() : '';
      if (answer.kind === 'answer' && answer.status === 200) {
        return named === 'ok' ? { ok: true, reference: '' } : tell('unreadable', answer);
      }
      return tell(common ?? ERRORS[named] ?? byStatus(answer), answer);
    },
  };
}

function byStatus(answer: Answer): SendReason {
  const status = answer.kind === 'answer' ? answer.status : 0;
  if (status === 403 || status === 404) return 'webhook-gone';
  return status === 410 ? 'archived' : 'payload';
}

function bodyOf({ title, lines, link, language }: Message): object {
  const address = cellsLink(link);
  const plain = (text: string): object => ({ type: 'plain_text', text, emoji: false });
  return {
    // Shown in notifications in place of the blocks.
    text: fitted([oneLine(title), ...lines].join('\n').trim(), LONGEST_SECTION, slackText),
    blocks: [
      { type: 'header', text: plain(fitted(oneLine(title), LONGEST_HEADER, slackText) || '–') },
      ...pieces(lines, LONGEST_SECTION, MOST_SECTIONS, slackText).map((text) => ({
        type: 'section',
        text: plain(text),
      })),
      ...(address === '' ? [] : [{ type: 'section', text: linkText(address, language) }]),
    ],
    unfurl_links: false,
    unfurl_media: false,
  };
}

function linkText(link: string, language: Message['language']): object {
  return { type: 'mrkdwn', text: `<${link.replace(/&/g, '&amp;')}|${openInSheets(language)}>`, verbatim: true };
}
