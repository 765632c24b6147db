import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { createContext, runInContext } from 'node:vm';
import { projectRoot } from '../../src/build/project-root.ts';

/** The script that ships, as the run's global setup built it. */
export function shippedCode(): Promise<string> {
  return readFile(join(projectRoot, 'dist/Code.js'), 'utf8');
}

export interface BareRealm {
  /** Calls a custom function as a cell would: a throw comes back as its message. */
  cell(name: string, ...args: readonly unknown[]): unknown;
}

/** The shipped script in a context with ECMAScript globals and the two facts that a cell may read. */
export async function bareRealm(locale = 'fr_FR', timeZone = 'Europe/Paris'): Promise<BareRealm> {
  const context = createContext({ locale, timeZone });
  runInContext(await shippedCode(), context);
  runInContext(
    `var SpreadsheetApp = { getActiveSpreadsheet: () => ({
       getSpreadsheetLocale: () => locale, getSpreadsheetTimeZone: () => timeZone }) };`,
    context,
  );
  return {
    cell(name, ...args) {
      const { [name]: called } = context as Record<string, (...given: readonly unknown[]) => unknown>;
      if (!called) throw new Error(`${name} is not a global of the bundle`);
      try {
        return called(...args);
      } catch (error) {
        return { refused: (error as Error).message };
      }
    },
  };
}
