import { createDoor } from './dispatcher.ts';
import type { AuthMode, Execution } from './platform/execution.ts';
import { ExecutionKilled } from './platform/execution.ts';
import type { HostParts } from './platform/host-parts.ts';
import type { MakeRealm, Realm } from './realm/realm.ts';
import type { Door, Reply, Wire } from './wire.ts';

/** What a function of the add-on threw, with its name and the stack inside its realm. */
export class ScriptError extends Error {
  override name = 'ScriptError';
  readonly realmStack: string;
  constructor(message: string, realmStack: string) {
    super(message);
    this.realmStack = realmStack;
  }
}

export interface Runner {
  run(name: string, given: readonly Wire[], rights: Rights): Wire;
  customFunction(name: string, given: readonly Wire[], cell: Execution['cell']): Wire;
  /** What custom functions reach the services through. */
  readonly cellDoor: Door;
  dispose(): void;
}

export interface Rights {
  user: string;
  authMode: AuthMode;
  headless: boolean;
}

interface RunnerOptions {
  parts: () => HostParts;
  /** The realm of all custom functions. */
  cells: Realm;
  makeRealm: MakeRealm;
  services: string;
  code: string;
  ran(name: string, failed: boolean): void;
}

function resultOf(text: string): Wire {
  const reply = JSON.parse(text) as Reply;
  if ('error' in reply) throw new ScriptError(reply.error.message, reply.error.stack ?? '');
  return reply.value;
}

/** Starts executions: a fresh realm for each, and one realm for all custom functions. */
export function createRunner({ parts, cells, makeRealm, services, code, ran }: RunnerOptions): Runner {
  let cell: Execution['cell'] = null;
  let number = 0;
  const begin = (rights: Rights, at: Execution['cell'] = null): Execution => {
    number += 1;
    return { id: number, ...rights, cell: at, killed: false };
  };
  const cellRights = (): Rights => ({ user: parts().users.first().email, authMode: 'CUSTOM_FUNCTION', headless: true });
  return {
    run: (name, given, rights) => {
      const execution = begin(rights);
      const realm = makeRealm({ door: createDoor(parts(), execution), services, code });
      let failed = true;
      try {
        const reply = realm.invoke(name, JSON.stringify(given));
        if (execution.killed) throw new ExecutionKilled();
        const value = resultOf(reply);
        failed = false;
        return value;
      } finally {
        parts().locks.releaseAll(execution.id);
        realm.dispose();
        ran(name, failed);
      }
    },
    customFunction: (name, given, at) => {
      cell = at;
      return resultOf(cells.invoke(name, JSON.stringify(given)));
    },
    cellDoor: (...given) => createDoor(parts(), begin(cellRights(), cell))(...given),
    dispose: () => cells.dispose(),
  };
}
