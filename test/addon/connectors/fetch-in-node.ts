/// <reference types="google-apps-script" />
import type { FetchThread } from './fetch-in-thread.ts';

interface FetchOptions {
  readonly method: string;
  readonly contentType: string;
  readonly headers: Record<string, string>;
  readonly payload: string;
  readonly muteHttpExceptions: boolean;
  readonly followRedirects: boolean;
  readonly timeoutSeconds: number;
}

/** What `UrlFetchApp.fetch` was asked, for what no service can see: time-out and redirects. */
export const asked: FetchOptions[] = [];

/** Puts a `UrlFetchApp` in the place of Google's, which sends to loopback and throws as Google does. */
export function installUrlFetch(thread: FetchThread, routes: Record<string, string>): void {
  const fetch = (url: string, options: FetchOptions): object => {
    asked.push(options);
    const { host, pathname, search } = new URL(url);
    const { method, contentType, payload, timeoutSeconds } = options;
    const headers = { ...options.headers, 'Content-Type': contentType };
    const base = routes[host];
    const answer = base
      ? thread.fetch({
          url: `${base}${pathname}${search}`,
          method: method.toUpperCase(),
          headers,
          payload,
          timeoutSeconds,
        })
      : { failure: 'address' as const };
    if ('failure' in answer) {
      throw new Error(answer.failure === 'timeout' ? `Timeout: ${url}` : `Address unavailable: ${url}`);
    }
    return {
      getResponseCode: () => answer.status,
      getContentText: () => answer.body,
      getHeaders: () => answer.headers,
    };
  };
  Object.assign(globalThis, { UrlFetchApp: { fetch } });
}
