import type { Service } from './port.ts';

/** The one host of each service, as the manifest's `urlFetchWhitelist` lists them. */
export const HOSTS: Readonly<Record<Service, string>> = {
  slack: 'hooks.slack.com',
  chat: 'chat.googleapis.com',
  trello: 'api.trello.com',
  asana: 'app.asana.com',
  monday: 'api.monday.com',
};

/** https, one of these hosts to the letter, and nothing else before the path: no name before an @, no port. */
export function isAllowedAddress(url: string): boolean {
  const host = /^https:\/\/([^/?#\\\s]+)\/[!-~]*$/.exec(url)?.[1];
  return host !== undefined && Object.values(HOSTS).includes(host);
}
