import { HOSTS } from './allowed-hosts.ts';
import type { Credentials, Service } from './port.ts';

/** What a person fills in for a service. A secret is shown by its last four characters and no more. */
export interface AccessField {
  readonly name: string;
  readonly secret: boolean;
  /** The stored form of what was pasted, or undefined where it is none. */
  readonly read: (pasted: string) => string | undefined;
}

const matching =
  (form: RegExp) =>
  (pasted: string): string | undefined =>
    form.test(pasted) ? pasted : undefined;

/** An id as it stands in an address that people copy, or the id itself. */
const idIn =
  (...forms: readonly RegExp[]) =>
  (pasted: string): string | undefined =>
    forms.map((form) => form.exec(pasted)?.[1]).find((id) => id !== undefined);

const URL_FORMS = {
  slack: new RegExp(`^https://${HOSTS.slack.replace(/\./g, '\\.')}/services/\\w+/\\w+/\\w+$`),
  chat: new RegExp(`^https://${HOSTS.chat.replace(/\./g, '\\.')}/v1/(spaces/[\\w-]+)/messages\\?([\\w.%~=&*-]+)$`),
};

/** The two parts that the webhook needs; whatever else was in the address is left out. */
function chatWebhook(pasted: string): string | undefined {
  const [, space, query = ''] = URL_FORMS.chat.exec(pasted) ?? [];
  const part = (name: string): string | undefined => new RegExp(`(?:^|&)(${name}=[^&]+)`).exec(query)?.[1];
  const [key, token] = [part('key'), part('token')];
  return space && key && token ? `https://${HOSTS.chat}/v1/${space}/messages?${key}&${token}` : undefined;
}

const secret = (name: string, read: AccessField['read']): AccessField => ({ name, secret: true, read });
const open = (name: string, read: AccessField['read']): AccessField => ({ name, secret: false, read });

/** In the order of the form. */
export const ACCESS_FIELDS: Readonly<Record<Service, readonly AccessField[]>> = {
  slack: [secret('url', matching(URL_FORMS.slack))],
  chat: [secret('url', chatWebhook)],
  trello: [
    secret('key', matching(/^[0-9a-f]{32}$/i)),
    secret('token', matching(/^\w{32,200}$/)),
    open('list', idIn(/^([0-9a-f]{24})$/i)),
  ],
  asana: [
    secret('token', matching(/^[\w/:.-]{16,300}$/)),
    open(
      'project',
      idIn(
        /^(\d{6,30})$/,
        /^https:\/\/app\.asana\.com\/\d+\/\d+\/project\/(\d{6,30})(?:[/?#]|$)/,
        /^https:\/\/app\.asana\.com\/0\/(\d{6,30})(?:[/?#]|$)/,
      ),
    ),
  ],
  monday: [
    secret('token', matching(/^[\w.-]{20,2000}$/)),
    open('board', idIn(/^(\d{4,30})$/, /^https:\/\/[\w-]+\.monday\.com\/boards\/(\d{4,30})(?:[/?#]|$)/)),
  ],
};

export type ReadAccess = { readonly credentials: Credentials } | { readonly wrong: string };

/** What was pasted, in its stored form; a secret left blank keeps the stored one. Names the first field that is none. */
export function readPasted(service: Service, pasted: Credentials, stored: Credentials | undefined): ReadAccess {
  const credentials: Record<string, string> = {};
  for (const { name, secret: hidden, read } of ACCESS_FIELDS[service]) {
    const text = (pasted[name] ?? '').trim();
    const kept = hidden && text === '' ? stored?.[name] : read(text);
    if (kept === undefined) return { wrong: name };
    credentials[name] = kept;
  }
  return { credentials };
}

/** « ••••7f3a » */
export function masked(text: string): string {
  return text === '' ? '' : `••••${text.slice(-4)}`;
}
