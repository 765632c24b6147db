import type { Clock } from '../clock.ts';
import type { Engine } from '../engine/engine.ts';
import type { CountingCounter } from './counter.ts';
import type { DocumentState } from './document.ts';
import type { ArmedFaults } from './faults.ts';
import type { Locks } from './locks.ts';
import type { SentMail } from './mail-operations.ts';
import type { Network } from './network.ts';
import type { Screen, ScreenListener } from './screen.ts';
import type { CacheStore } from './stores.ts';
import type { Users } from './users.ts';

export interface LogLine {
  level: string;
  message: string;
  user: string;
}

/** Everything that the operations of the services work on. */
export interface HostParts {
  engine: Engine;
  document: DocumentState;
  readonly users: Users;
  readonly clock: Clock;
  readonly counter: CountingCounter;
  readonly faults: ArmedFaults;
  readonly locks: Locks;
  cache(name: string): CacheStore;
  screen: Screen;
  readonly listener: ScreenListener;
  readonly mails: SentMail[];
  readonly logs: LogLine[];
  readonly network: Network;
  readonly settings: HostSettings;
}

export interface HostSettings {
  scriptTimeZone: string;
  /** HTML files of the add-on, by name without extension. */
  files: Readonly<Record<string, string>>;
  /** The manifest's oauthScopes; null when they are detected from the code, as Google does. */
  scopes: readonly string[] | null;
  /** The manifest's urlFetchWhitelist; null when it has none. */
  urlWhitelist: readonly string[] | null;
  /** False: a script bound to the document, without the limits of add-ons on triggers. */
  addOn: boolean;
  /** False: Google gives no document lock here, getDocumentLock() is null. */
  documentLock: boolean;
}
