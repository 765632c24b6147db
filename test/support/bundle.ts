import { createContext, runInContext } from 'node:vm';
import { codeFile } from '../../src/build/bundle.ts';
import { projectRoot } from '../../src/build/project-root.ts';

let code: Promise<string> | undefined;

/** The script that ships, built once a test file. */
export function shippedCode(): Promise<string> {
  code ??= codeFile(projectRoot);
  return code;
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
