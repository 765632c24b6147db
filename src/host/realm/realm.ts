import type { Door } from '../wire.ts';

/** A place of its own for the add-on's code: ECMAScript's globals and the emulated services, nothing else. */
export interface Realm {
  /** Runs a global function by name; arguments and reply are JSON texts. */
  invoke(name: string, json: string): string;
  /** Names of all globals, for the test that holds the list. */
  globalNames(): string[];
  dispose(): void;
}

export interface RealmOptions {
  door: Door;
  /** The services as one script; see servicesBundle(). */
  services: string;
  /** The add-on's Code.js, byte for byte. */
  code: string;
}

export type MakeRealm = (options: RealmOptions) => Realm;
