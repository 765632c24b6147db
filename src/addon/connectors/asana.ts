import { openInSheets, type SendReason } from '../../text/sharing/send-words.ts';
import type { Answer, Post } from '../google/fetch.ts';
import { HOSTS } from './allowed-hosts.ts';
import { cellsLink, fitted, inert, oneLine } from './escape.ts';
import { commonFailure, isRecord, jsonOf, reference, statusOf, teller } from './outcome.ts';
import type { Task, TaskAdapter } from './port.ts';

const LONGEST_NAME = 500;
const LONGEST_NOTES = 15_000;
const EMAIL = /^[^\s@<>]+@[^\s@<>]+\.[^\s@<>]+$/;

/** An Asana task, body and answer wrapped in `data`: https://developers.asana.com/reference/createtask */
export function asana(post: Post): TaskAdapter {
  return {
    create(task, { token = '', project = '' }, timeoutSeconds) {
      const tell = teller('asana', task.language);
      const request = (assigned: boolean): Answer =>
        post({
          url: `https://${HOSTS.asana}/api/1.0/tasks?opt_fields=gid,permalink_url`,
          headers: { Authorization: `Bearer ${token}` },
          body: { data: taskOf(task, project, assigned) },
          timeoutSeconds: Math.floor(timeoutSeconds / 2),
        });
      const known = EMAIL.test(task.assignee.trim());
      let answer = request(known);
      // Whoever is not in the workspace cannot be given the task; the notes name them all the same.
      if (known && statusOf(answer) === 400 && /assignee/i.test(messageOf(answer))) answer = request(false);
      if (statusOf(answer) === 201) {
        const data = jsonOf(answer)?.['data'];
        const made = isRecord(data) ? reference(data['permalink_url']) || reference(data['gid']) : '';
        return made === '' ? tell('unreadable', answer) : { ok: true, reference: made };
      }
      return tell(commonFailure(answer) ?? byStatus(answer), answer);
    },
  };
}

function byStatus(answer: Answer): SendReason {
  switch (statusOf(answer)) {
    case 401:
      return 'token';
    case 402:
      return 'payment';
    case 403:
    case 404:
      return 'project-gone';
    default:
      if (statusOf(answer) >= 200 && statusOf(answer) < 300) return 'unreadable';
      return /project/i.test(messageOf(answer)) ? 'project-gone' : 'payload';
  }
}

/** `{"errors":[{"message"}]}` */
function messageOf(answer: Answer): string {
  const errors = jsonOf(answer)?.['errors'];
  const [first] = Array.isArray(errors) ? (errors as readonly unknown[]) : [];
  return isRecord(first) ? String(first['message'] ?? '') : '';
}

function taskOf({ title, notes, due, assignee, link, language }: Task, project: string, assigned: boolean): object {
  const text = [assignee, notes].filter(Boolean).join('\n\n');
  const cells = cellsLink(link);
  return {
    name: fitted(title, LONGEST_NAME, oneLine) || '–',
    notes: [fitted(text, LONGEST_NOTES, inert), cells && `${openInSheets(language)}\n${cells}`]
      .filter(Boolean)
      .join('\n\n'),
    projects: [project],
    ...(assigned ? { assignee: assignee.trim() } : {}),
    ...(due === '' ? {} : { due_on: due }),
  };
}
