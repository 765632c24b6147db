import type { Language } from '../../domain/words.ts';

/** What the sidebar may ask and what it gets: types alone, so that the client never pulls in the server. */
export interface Endpoints {
  'app.open': { readonly payload: null; readonly value: AppOpen };
}

export type EndpointName = keyof Endpoints;

/** All that the first paint needs, in one call. */
export interface AppOpen {
  readonly language: Language;
  readonly locale: string;
  readonly timeZone: string;
  readonly file: string;
}
