import { ServiceRefusal } from './execution.ts';
import type { HostParts } from './host-parts.ts';
import type { FetchFailure, FetchRequest, FetchResponse } from './network.ts';
import type { Operations } from './operations.ts';

/** https://developers.google.com/apps-script/guides/services/quotas */
const URL_LENGTH = 2082;
const PAYLOAD_LENGTH = 50 * 1024 * 1024;

interface Address {
  protocol: string;
  host: string;
  rest: string;
}

function addressOf(url: string): Address {
  const found = /^(https?):\/\/([^/?#]+)(.*)$/i.exec(url);
  if (!found) throw new ServiceRefusal(`Invalid argument: ${url}`);
  return { protocol: (found[1] ?? '').toLowerCase(), host: (found[2] ?? '').toLowerCase(), rest: found[3] ?? '' };
}

/** https://developers.google.com/apps-script/manifest/allowlist-url : https prefixes, `*.` for one leading part. */
function isListed(url: string, prefix: string): boolean {
  const [address, allowed] = [addressOf(url), addressOf(prefix.replace('://*.', '://any.'))];
  const wild = prefix.includes('://*.');
  const suffix = allowed.host.slice('any'.length);
  const sameHost = wild ? address.host.endsWith(suffix) : address.host === allowed.host;
  const path = address.rest === '' ? '/' : address.rest;
  return address.protocol === allowed.protocol && sameHost && path.startsWith(allowed.rest);
}

function routed(host: HostParts, request: FetchRequest): FetchRequest | null {
  const { routes } = host.network;
  const address = addressOf(request.url);
  const base = routes[address.host];
  if (base === undefined) return null;
  return { ...request, url: base.replace(/\/$/, '') + (address.rest === '' ? '/' : address.rest) };
}

function answer(host: HostParts, request: FetchRequest): FetchResponse | FetchFailure {
  const sent = routed(host, request);
  return sent && host.network.send ? host.network.send(sent) : { failure: 'address' };
}

/** Requests of connectors. Only hosts with a route are reached; the host has no other network. */
export const fetchOperations: Operations = {
  'UrlFetchApp.fetch': ({ host }, request: FetchRequest) => {
    if (request.url.length > URL_LENGTH) throw new ServiceRefusal('Limit Exceeded: URLFetch URL Length.');
    if ((request.payload?.length ?? 0) > PAYLOAD_LENGTH)
      throw new ServiceRefusal('Limit Exceeded: URLFetch POST Size.');
    const list = host.settings.urlWhitelist;
    if (list && !list.some((prefix) => isListed(request.url, prefix))) {
      throw new ServiceRefusal(`${request.url} is not in the urlFetchWhitelist of the manifest.`);
    }
    const response = answer(host, request);
    if (!('failure' in response)) return response;
    const site = `${addressOf(request.url).protocol}://${addressOf(request.url).host}`;
    throw new ServiceRefusal(
      response.failure === 'timeout' ? `Timeout: ${request.url}` : `Address unavailable: ${site}`,
    );
  },
};
