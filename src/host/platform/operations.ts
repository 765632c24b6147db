import type { Execution } from './execution.ts';
import type { HostParts } from './host-parts.ts';

/** One call of a service on its way through the host. */
export interface ServiceCall {
  host: HostParts;
  execution: Execution;
}

/**
 * The host's half of the services: one function for each method of Apps Script that leaves the realm, under Google's
 * own name. Arguments have been checked in the realm; they are plain JSON.
 */
export type Operations = Readonly<Record<string, (call: ServiceCall, ...given: never[]) => unknown>>;
