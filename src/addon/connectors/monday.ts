import { openInSheets, type SendReason } from '../../text/sharing/send-words.ts';
import type { Answer, Post } from '../google/fetch.ts';
import { HOSTS } from './allowed-hosts.ts';
import { cellsLink, fitted, htmlText, oneLine } from './escape.ts';
import { commonFailure, isRecord, jsonOf, reference, statusOf, teller } from './outcome.ts';
import type { Task, TaskAdapter } from './port.ts';

/** Versions come out each quarter and live a year; the one that the contracts were read for. */
const API_VERSION = '2026-01';
const LONGEST_NAME = 255;
const LONGEST_NOTES = 10_000;

const CREATE_ITEM = 'mutation ($board: ID!, $name: String!) { create_item(board_id: $board, item_name: $name) { id } }';
const CREATE_UPDATE = 'mutation ($item: ID!, $body: String!) { create_update(item_id: $item, body: $body) { id } }';

/**
 * A monday.com item and, below it, an update with the notes: which columns a board has is its own affair.
 * Errors come under HTTP 200 as well: https://developer.monday.com/api-reference/docs/error-handling
 */
export function monday(post: Post): TaskAdapter {
  return {
    create(task, { token = '', board = '' }, timeoutSeconds) {
      const tell = teller('monday', task.language);
      const ask = (query: string, variables: object): Answer =>
        post({
          url: `https://${HOSTS.monday}/v2`,
          headers: { Authorization: token, 'API-Version': API_VERSION },
          body: { query, variables },
          timeoutSeconds: Math.floor(timeoutSeconds / 2),
        });
      const answer = ask(CREATE_ITEM, { board, name: fitted(task.title, LONGEST_NAME, oneLine) || '–' });
      const item = itemOf(answer);
      if (item === '') return tell(reasonOf(answer), patient(answer));
      // The item is there: an update that fails takes nothing from it, and asking again would double the item.
      ask(CREATE_UPDATE, { item, body: updateOf(task) });
      return { ok: true, reference: item };
    },
  };
}

function itemOf(answer: Answer): string {
  const data = statusOf(answer) === 200 ? jsonOf(answer)?.['data'] : undefined;
  const item = isRecord(data) ? data['create_item'] : undefined;
  return isRecord(item) ? reference(item['id']) : '';
}

/** `errors: [{message, extensions: {code, status_code, error_data}}]`, a list of texts, or the older form without a list. */
interface Told {
  readonly words: string;
  readonly status: number;
  readonly data: unknown;
}

function toldIn(answer: Answer): Told | undefined {
  const body = jsonOf(answer);
  const errors = body?.['errors'];
  const [first] = Array.isArray(errors) ? (errors as readonly unknown[]) : [];
  if (first === undefined && body?.['error_code'] === undefined) return undefined;
  const extensions = isRecord(first) && isRecord(first['extensions']) ? first['extensions'] : {};
  return {
    words: [isRecord(first) ? first['message'] : first, extensions['code'], body?.['error_code']].join(' '),
    status: Number(extensions['status_code'] ?? body?.['status_code'] ?? statusOf(answer)),
    data: extensions['error_data'] ?? body?.['error_data'],
  };
}

/** With the patience that an error under HTTP 200 asks for in its own words: `error_data: {retry_in_seconds}`. */
function patient(answer: Answer): Answer {
  const data = toldIn(answer)?.data;
  const seconds = isRecord(data) ? Number(data['retry_in_seconds']) : Number.NaN;
  if (answer.kind === 'none' || answer.retryAfterSeconds !== undefined || !(seconds >= 0 && seconds <= 86_400)) {
    return answer;
  }
  return { ...answer, retryAfterSeconds: Math.ceil(seconds) };
}

function reasonOf(answer: Answer): SendReason {
  const told = toldIn(answer);
  if (told && /DAILY_LIMIT/i.test(told.words)) return 'daily-limit';
  const common = commonFailure(answer);
  if (common) return common;
  if (!told) return statusOf(answer) === 401 ? 'token' : statusOf(answer) === 200 ? 'unreadable' : 'payload';
  const { words, status } = told;
  if (/complexity|rate.?limit|limit.?exceeded|concurrency/i.test(words) || status === 429) return 'busy';
  if (/InvalidBoard|ResourceNotFound|board/i.test(words) || status === 404) return 'board-gone';
  if (/authenticat|authoriz|permission|token/i.test(words) || status === 401 || status === 403) return 'token';
  return status >= 500 || /internal/i.test(words) ? 'down' : 'payload';
}

function updateOf({ notes, due, assignee, link, language }: Task): string {
  const text = fitted([assignee, due, notes].filter(Boolean).join('\n'), LONGEST_NOTES, htmlText);
  const address = cellsLink(link).replace(/&/g, '&amp;');
  return address === '' ? text : `${text}<br><a href="${address}">${openInSheets(language)}</a>`;
}
