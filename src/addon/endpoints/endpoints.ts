import { appOpen } from './app-open.ts';
import type { EndpointName } from './contract.ts';
import type { Endpoint } from './reply.ts';

/** Everything the sidebar may ask, by the name it asks for; the type holds the list complete. */
const ENDPOINTS: Readonly<Partial<Record<EndpointName, Endpoint>>> = {
  'app.open': appOpen,
};

export const endpoints: ReadonlyMap<string, Endpoint> = new Map(Object.entries(ENDPOINTS));
