/** One HTTP request as UrlFetchApp hands it over. */
export interface FetchRequest {
  url: string;
  method: string;
  headers: Record<string, string>;
  /** null without a body. */
  payload: string | null;
  followRedirects: boolean;
  timeoutSeconds: number;
}

export interface FetchResponse {
  status: number;
  headers: Record<string, string | string[]>;
  body: string;
}

/** What went wrong below HTTP. */
export interface FetchFailure {
  failure: 'timeout' | 'address';
}

/** Sends a request and waits for the answer. In Node a helper process waits, in a page a synchronous request. */
export type SynchronousFetch = (request: FetchRequest) => FetchResponse | FetchFailure;

export interface Network {
  /** Base address on loopback for each real host, such as `hooks.slack.com`. A host without a route has no network. */
  readonly routes: Record<string, string>;
  readonly send: SynchronousFetch | null;
}
