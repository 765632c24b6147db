import type { Realm } from './realm/realm.ts';
import type { Door } from './wire.ts';

export interface DeclaredFunction {
  name: string;
  /** The block comment directly above, '' when there is none. */
  comment: string;
}

/** Enough of a host for code that does nothing when it is loaded, as an add-on's must. */
export function loadingDoor(scriptTimeZone: string): Door {
  return (operation) => {
    if (operation === 'Host.environment') return JSON.stringify({ value: { scriptTimeZone } });
    if (operation === 'Host.now') return JSON.stringify({ value: 0 });
    const message = `The add-on calls ${operation} while it is being loaded: its menu would fail without rights.`;
    return JSON.stringify({ error: { name: 'Exception', message } });
  };
}

function commentBefore(code: string, at: number): string {
  const before = code.slice(0, at).trimEnd();
  return before.endsWith('*/') ? before.slice(before.lastIndexOf('/*')) : '';
}

/**
 * The global functions of the add-on with their doc comments. Which names are global is known from a realm that has
 * loaded the code; the text is searched only for the comments, as Google does.
 */
export function declaredFunctions(code: string, realm: Realm): DeclaredFunction[] {
  const globals = new Set(realm.globalNames());
  return [...code.matchAll(/^(?:async\s+)?function\s*\*?\s*([A-Za-z_$][\w$]*)\s*\(/gm)]
    .map((found) => ({ name: found[1] ?? '', comment: commentBefore(code, found.index) }))
    .filter(({ name }) => globals.has(name));
}

/** Names of the custom functions, as cells call them: their doc comment holds @customfunction. */
export function customFunctionNames(functions: readonly DeclaredFunction[]): string[] {
  return functions.filter(({ comment }) => /@customfunction\b/i.test(comment)).map(({ name }) => name);
}
