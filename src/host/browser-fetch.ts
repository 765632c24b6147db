import type { FetchFailure, FetchRequest, FetchResponse, SynchronousFetch } from './platform/network.ts';

/**
 * In a page a synchronous request waits for the answer. The stand-in is on the preview server's own origin, or allows
 * requests from it; a browser gives no timeout to a synchronous request.
 */
export const fetchInPage: SynchronousFetch = (request: FetchRequest): FetchResponse | FetchFailure => {
  const sent = new XMLHttpRequest();
  try {
    sent.open(request.method, request.url, false);
    for (const [name, value] of Object.entries(request.headers)) sent.setRequestHeader(name, value);
    sent.send(request.payload);
  } catch {
    return { failure: 'address' };
  }
  const lines = sent.getAllResponseHeaders().trim().split(/\r?\n/).filter(Boolean);
  const headers = lines.map((line) => {
    const at = line.indexOf(':');
    const name = line
      .slice(0, at)
      .replace(/(^|-)([a-z])/g, (_, dash: string, letter: string) => dash + letter.toUpperCase());
    return [name, line.slice(at + 1).trim()];
  });
  return {
    status: sent.status,
    headers: Object.fromEntries(headers) as Record<string, string>,
    body: sent.responseText,
  };
};
