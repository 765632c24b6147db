import { refuse } from './endpoints/checked.ts';
import { endpoints } from './endpoints/endpoints.ts';
import type { Reply } from './endpoints/reply.ts';

/**
 * The one door of the sidebar: JSON text in, JSON text out, because anything else may break or vanish on the way.
 * A bad name, bad JSON or a bad payload is an answer with `ok: false`, never an exception.
 */
export function sidebarCall(name: string, json: string): string {
  return JSON.stringify(answer(name, json));
}

function answer(name: string, json: string): Reply<unknown> {
  const endpoint = endpoints.get(name);
  if (!endpoint) return refuse('unknown');
  try {
    return endpoint(JSON.parse(json || 'null'));
  } catch {
    return refuse('payload');
  }
}
