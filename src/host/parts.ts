import type { Clock } from './clock.ts';
import type { Engine } from './engine/engine.ts';
import { createCounter } from './platform/counter.ts';
import { createDocument } from './platform/document.ts';
import { createFaults } from './platform/faults.ts';
import type { HostParts } from './platform/host-parts.ts';
import { createLocks } from './platform/locks.ts';
import { createScreen } from './platform/screen.ts';
import { type CacheStore, createCacheStore } from './platform/stores.ts';
import { createUsers } from './platform/users.ts';
import type { HostOptions } from './types.ts';

/** Of a script whose manifest names none. */
export const SCRIPT_TIME_ZONE = 'Etc/UTC';

const OWNER = { email: 'camille@exemple.fr', locale: 'fr' };

function cacheShelf(now: () => number): (name: string) => CacheStore {
  const stores = new Map<string, CacheStore>();
  return (name) => {
    const store = stores.get(name) ?? createCacheStore(now);
    stores.set(name, store);
    return store;
  };
}

/** Everything beside the runner that a document with its add-on consists of. */
export function createParts(options: HostOptions, clock: Clock, name: string, engine: Engine): HostParts {
  return {
    engine,
    document: createDocument('local-document-1', name),
    users: createUsers(options.users ?? [OWNER]),
    clock,
    counter: createCounter(),
    faults: createFaults(),
    locks: createLocks(),
    cache: cacheShelf(clock.now),
    screen: createScreen(),
    listener: options.listener ?? {},
    mails: [],
    logs: [],
    network: options.network ?? { routes: {}, send: null },
    settings: {
      scriptTimeZone: options.scriptTimeZone ?? SCRIPT_TIME_ZONE,
      files: options.files ?? {},
      scopes: options.scopes ?? null,
      urlWhitelist: options.urlWhitelist ?? null,
      addOn: options.addOn ?? true,
      documentLock: options.documentLock ?? true,
    },
  };
}
