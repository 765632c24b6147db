import type { Service, ServiceView } from '../../../addon/endpoints/sharing-contract.ts';
import type { SharingWords } from '../../../text/sharing/panel-words.ts';

/** Names are the services' own, the same in every language. */
export const NAMES: Readonly<Record<Service, string>> = {
  slack: 'Slack',
  chat: 'Google Chat',
  trello: 'Trello',
  asana: 'Asana',
  monday: 'monday.com',
};

/** « actif · #marketing » */
export function stateText({ state, label }: ServiceView, words: SharingWords): string {
  return [words.states[state], label].filter(Boolean).join(' · ');
}
