import { isAllowedGlobal } from './globals.ts';
import type { MakeRealm } from './realm.ts';

interface FrameWindow extends Window {
  eval(code: string): unknown;
}

/** They cannot be deleted from a window: the add-on's code sees undefined parameters of these names instead. */
const SHADOWED = ['window', 'document', 'location', 'top', 'self', 'parent', 'frames', 'opener', 'external'];

/** Top-level functions of a script, which become globals again after the shadowing. */
function topLevelNames(code: string): string[] {
  const names = [...code.matchAll(/^(?:async\s+)?function\s*\*?\s*([A-Za-z_$][\w$]*)/gm)].map(
    (found) => found[1] ?? '',
  );
  const variables = [...code.matchAll(/^var\s+([A-Za-z_$][\w$]*)/gm)].map((found) => found[1] ?? '');
  return [...new Set([...names, ...variables])];
}

/** A hidden frame of the page, without the names that a browser adds. Node is the strict gate, this is the preview. */
export const makeBrowserRealm: MakeRealm = ({ door, services, code }) => {
  const frame = document.createElement('iframe');
  frame.style.display = 'none';
  document.documentElement.appendChild(frame);
  const inner = frame.contentWindow as FrameWindow | null;
  if (!inner) throw new Error('The page gave no frame for the add-on.');
  const evaluate = inner.eval;
  const start = evaluate(services) as (
    root: unknown,
    door: (operation: string, json: string) => string,
  ) => (name: string, json: string) => string;
  const invoke = start(inner, (operation, json) => door(String(operation), String(json)));
  const properties = inner as unknown as Record<string, unknown>;
  for (const name of Object.getOwnPropertyNames(inner)) {
    if (!isAllowedGlobal(name)) Reflect.deleteProperty(properties, name);
  }
  const exported = topLevelNames(code).map((name) => `globalThis[${JSON.stringify(name)}]=${name};`);
  evaluate(`(function(${SHADOWED.join(',')}){${code}\n;${exported.join('')}}).call(globalThis)\n//# sourceURL=Code.js`);
  return {
    invoke: (name, json) => String(invoke(name, json)),
    globalNames: () => Object.getOwnPropertyNames(inner).sort(),
    dispose: () => frame.remove(),
  };
};
