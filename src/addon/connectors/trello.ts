import { openInSheets, type SendReason } from '../../text/sharing/send-words.ts';
import type { Answer, Post } from '../google/fetch.ts';
import { HOSTS } from './allowed-hosts.ts';
import { cellsLink, fitted, markdownText, oneLine } from './escape.ts';
import { commonFailure, jsonOf, reference, statusOf, teller } from './outcome.ts';
import type { Task, TaskAdapter } from './port.ts';

const LONGEST_NAME = 500;
/** A description ends at 16,384 characters and the link follows it; as JSON, because an address ends at 2,082. */
const LONGEST_NOTES = 15_000;

/** A Trello card. Key and token go in the address: https://developer.atlassian.com/cloud/trello/rest/api-group-cards/#api-cards-post */
export function trello(post: Post): TaskAdapter {
  return {
    create(task, { key = '', token = '', list = '' }, timeoutSeconds) {
      const tell = teller('trello', task.language);
      const query = `key=${encodeURIComponent(key)}&token=${encodeURIComponent(token)}`;
      const answer = post({
        url: `https://${HOSTS.trello}/1/cards?${query}`,
        body: cardOf(task, list),
        timeoutSeconds,
      });
      if (statusOf(answer) === 200) {
        const card = jsonOf(answer);
        const link = reference(card?.['shortUrl']) || reference(card?.['id']);
        return link === '' ? tell('unreadable', answer) : { ok: true, reference: link };
      }
      return tell(commonFailure(answer) ?? byText(answer), answer);
    },
  };
}

/** Errors are plain text more often than JSON: « invalid key », « invalid token », « invalid value for idList », « Invalid objectId ». */
function byText(answer: Answer): SendReason {
  const text = answer.kind === 'answer' ? answer.text : '';
  if (/idList|objectId/i.test(text) || statusOf(answer) === 404) return 'list-gone';
  return statusOf(answer) === 401 || statusOf(answer) === 403 || /invalid (app )?(key|token)/i.test(text)
    ? 'token'
    : 'payload';
}

function cardOf({ title, notes, due, assignee, link, language }: Task, list: string): object {
  const text = [assignee, notes].filter(Boolean).join('\n\n');
  const cells = cellsLink(link);
  const address = cells === '' ? '' : `\n\n[${openInSheets(language)}](${cells})`;
  return {
    idList: list,
    name: fitted(title, LONGEST_NAME, oneLine) || '–',
    desc: fitted(text, LONGEST_NOTES, markdownText) + address,
    pos: 'top',
    // Noon in London is the same day from Los Angeles to Tokyo.
    ...(due === '' ? {} : { due: `${due}T12:00:00.000Z` }),
  };
}
