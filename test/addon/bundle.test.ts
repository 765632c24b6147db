import { createContext, runInContext } from 'node:vm';
import { beforeAll, describe, expect, it } from 'vitest';
import { longest, parameterName } from '../../src/build/stubs.ts';
import { cards } from '../../src/domain/catalogue/cards.ts';
import { shippedCode } from '../support/bundle.ts';

/** Design §2: the script's globals, and no others. */
const ENTRY_POINTS = [
  'clockTick',
  'onInstall',
  'onOpen',
  'openHelp',
  'openSidebar',
  'refreshDashboard',
  'sidebarCall',
  'snapshotNow',
];

let code: string;
beforeAll(async () => {
  code = await shippedCode();
});

describe('the script that ships', () => {
  it('defines the KPI functions, the entry points and one name for the bundle, nothing else', () => {
    const context = createContext({});
    const before = new Set(runInContext('Object.getOwnPropertyNames(globalThis)', context) as string[]);
    runInContext(code, context);
    const after = runInContext('Object.getOwnPropertyNames(globalThis)', context) as string[];
    const added = Array.from(after).filter((name) => !before.has(name));
    const functions = cards.map(({ kpi }) => `KPI_${kpi.id}`);
    expect(added.sort()).toEqual([...functions, ...ENTRY_POINTS, 'KpiCompass'].sort());
  });

  it('touches no service and no global while it loads, so that AuthMode.NONE can load it', () => {
    const touched: string[] = [];
    const trap = new Proxy(
      {},
      {
        has: (_, name) => typeof name === 'string' && /Service|App$|^Session$|^Utilities$|^console$/.test(name),
        get: (_, name) => {
          if (typeof name === 'string' && name !== 'undefined') touched.push(name);
          return undefined;
        },
      },
    );
    const load = new Function('scope', `with (scope) { ${code} }`);
    expect(() => load(trap)).not.toThrow();
    expect(touched).toEqual([]);
  });

  it('adds its menu in AuthMode.NONE, with the user’s locale and the menu alone within reach', () => {
    const items: string[] = [];
    const menu = {
      addItem: (label: string, target: string) => {
        items.push(`${label} → ${target}`);
        return menu;
      },
      addSeparator: () => menu,
      addToUi: () => items.push('added'),
    };
    const context = createContext({
      SpreadsheetApp: { getUi: () => ({ createAddonMenu: () => menu }) },
      Session: { getActiveUserLocale: () => 'fr' },
    });
    runInContext(`${code}\nonOpen({ authMode: 'NONE' });`, context);
    expect(items[0]).toBe('Ouvrir le suivi → openSidebar');
    expect(items.at(-1)).toBe('added');
  });

  it('is plain enough for Apps Script: no module syntax, no class fields, no operator of 2021 or later', () => {
    // Strings and comments are left out of the search.
    const bare = code.replace(/"(?:[^"\\\n]|\\.)*"|'(?:[^'\\\n]|\\.)*'/g, '""').replace(/\/\*[\s\S]*?\*\//g, '');
    const refused = [/^\s*(import|export)\s/m, /(\?\?|\|\||&&)=/, /[^\w.]\d+_\d/, /static\s+\w+\s*=/];
    expect(refused.filter((pattern) => pattern.test(bare)).map(String)).toEqual([]);
  });

  it('leaves the cards’ longer words to the sidebar and the docs', () => {
    for (const { whenNot } of cards) expect(code).not.toContain(whenNot.fr.slice(0, 40));
  });
});

describe.each(cards)('the stub of KPI_$kpi.id', ({ kpi }) => {
  it('stands directly under one doc comment with @customfunction and names its parameters', () => {
    const names = longest(kpi.forms).inputs.map(parameterName);
    const stub = new RegExp(
      `/\\*\\*\\n((?: \\* .*\\n)+) \\*/\\nfunction KPI_${kpi.id}\\(${names.join(', ')}\\) \\{ return KpiCompass\\.run\\('${kpi.id}', arguments\\); \\}`,
    ).exec(code);
    expect(stub).not.toBeNull();
    const comment = stub?.[1] ?? '';
    expect(comment).toContain(' * @customfunction');
    expect(comment.match(/@param/g)?.length ?? 0).toBe(names.length);
    expect(comment).toContain(kpi.name.fr);
    expect(comment).toContain(kpi.name.en);
    expect(comment).not.toMatch(/[<>]/);
    expect(new Set(names).size).toBe(names.length);
  });
});
