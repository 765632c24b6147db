import type { Language } from '../../domain/words.ts';
import { post } from '../google/fetch.ts';
import { asana } from './asana.ts';
import { chat } from './chat.ts';
import { monday } from './monday.ts';
import type { Parcel } from './parcel.ts';
import type { Channel, ChannelAdapter, Credentials, Sent, TaskAdapter, TaskTool } from './port.ts';
import { slack } from './slack.ts';
import { trello } from './trello.ts';

const CHANNEL_ADAPTERS: Readonly<Record<Channel, ChannelAdapter>> = { slack: slack(post), chat: chat(post) };
const TASK_ADAPTERS: Readonly<Record<TaskTool, TaskAdapter>> = {
  trello: trello(post),
  asana: asana(post),
  monday: monday(post),
};

/** The request of one parcel to its service. */
export function sendParcel(
  { key, service, title, text, link, owner, due, kpiId }: Parcel,
  credentials: Credentials,
  language: Language,
  timeoutSeconds: number,
): Sent {
  if (service === 'slack' || service === 'chat') {
    const message = { key, title, lines: text.split('\n'), link, kpiIds: kpiId.split(' '), language };
    return CHANNEL_ADAPTERS[service].send(message, credentials, timeoutSeconds);
  }
  const task = { key, title, notes: text, due, assignee: owner, link, language };
  return TASK_ADAPTERS[service].create(task, credentials, timeoutSeconds);
}
