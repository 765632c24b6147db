import type { FetchFailure, FetchResponse, Network, SynchronousFetch } from '../platform/network.ts';

// UrlFetchApp waits for its answer, so the page has to: a synchronous request is the one way to do that here.
const send: SynchronousFetch = (request) => {
  const waiting = new XMLHttpRequest();
  waiting.open('POST', '/forward', false);
  waiting.setRequestHeader('content-type', 'application/json');
  try {
    waiting.send(JSON.stringify(request));
  } catch {
    return { failure: 'address' };
  }
  if (waiting.status !== 200) return { failure: 'address' };
  return JSON.parse(waiting.responseText) as FetchResponse | FetchFailure;
};

/** The page reaches the stand-ins that the preview server knows, and nothing else. */
export function pageNetwork(routes: Readonly<Record<string, string>>): Network {
  return { routes: { ...routes }, send };
}
