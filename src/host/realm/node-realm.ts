import vm from 'node:vm';
import type { MakeRealm } from './realm.ts';

const scripts = new Map<string, vm.Script>();

function compiled(source: string, filename: string): vm.Script {
  const known = scripts.get(source);
  if (known) return known;
  const script = new vm.Script(source, { filename });
  scripts.set(source, script);
  return script;
}

/** Globals that V8 adds to a bare context and Apps Script does not have, or that would reach the host. */
const STRIPPED = ['SharedArrayBuffer', 'Atomics'] as const;

/** A bare context of node:vm. It is a strict gate for names, not a security boundary. */
export const makeNodeRealm: MakeRealm = ({ door, services, code }) => {
  const context = vm.createContext(Object.create(null), { codeGeneration: { strings: true, wasm: true } });
  const root = vm.runInContext('globalThis', context) as Record<string, unknown>;
  for (const name of STRIPPED) delete root[name];
  const start = compiled(services, 'services.js').runInContext(context) as (
    root: Record<string, unknown>,
    door: (operation: string, json: string) => string,
  ) => (name: string, json: string) => string;
  const invoke = start(root, (operation, json) => door(String(operation), String(json)));
  compiled(code, 'Code.js').runInContext(context);
  return {
    invoke: (name, json) => String(invoke(name, json)),
    globalNames: () => Object.getOwnPropertyNames(root).sort(),
    dispose: () => {},
  };
};
