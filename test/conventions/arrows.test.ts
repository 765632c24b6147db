import { describe, expect, it } from 'vitest';
import { sourceFiles } from './imports.ts';

/** Who may import whom (docs/overview.md): `types` lists folders from which only types may come. */
const ARROWS: Readonly<Record<string, { readonly values: readonly string[]; readonly types: readonly string[] }>> = {
  domain: { values: ['domain'], types: [] },
  text: { values: ['text'], types: ['domain'] },
  functions: { values: ['functions', 'domain', 'text'], types: [] },
  addon: { values: ['addon', 'functions', 'domain', 'text'], types: [] },
  sidebar: { values: ['sidebar', 'text', 'domain'], types: ['addon/endpoints'] },
  host: { values: ['host'], types: ['addon/ports', 'addon/endpoints'] },
  build: { values: ['build', 'domain/catalogue', 'text'], types: ['domain'] },
};

/** The packages that a folder may use at run time; everything else is a type or does not belong there. */
const PACKAGES: Readonly<Record<string, RegExp>> = {
  domain: /^$/,
  text: /^$/,
  functions: /^$/,
  addon: /^valibot$/,
  sidebar: /^(preact(\/.*)?|uplot(\/.*)?)$/,
  host: /^(node:.*|@odoo\/.*|jsdom|fflate|esbuild|playwright-core|@sparticuz\/chromium)$/,
  build: /^(node:.*|esbuild)$/,
};

const ENTRY_LISTS = ['addon/main.ts', 'addon/server.ts'];

const files = sourceFiles();
const known = new Set(files.map(({ path }) => path));

describe('import arrows', () => {
  it('finds the sources and their imports', () => {
    expect(files.length).toBeGreaterThan(40);
    expect(files.flatMap(({ imports }) => imports).length).toBeGreaterThan(80);
  });

  it.each(Object.keys(ARROWS))('src/%s imports only what the house allows', (folder) => {
    const arrow = ARROWS[folder] ?? { values: [], types: [] };
    const within = (target: string, allowed: readonly string[]): boolean =>
      allowed.some((prefix) => target === `${prefix}.ts` || target.startsWith(`${prefix}/`));
    const wrong = files
      .filter(({ path }) => path.startsWith(`${folder}/`))
      .flatMap(({ path, imports }) => imports.map((entry) => ({ path, ...entry })))
      .filter(({ target, ours, typeOnly }) => {
        if (/\.(css|html|json)$/.test(target)) return false;
        if (!ours) return !typeOnly && !PACKAGES[folder]?.test(target);
        return !within(target, arrow.values) && !(typeOnly && within(target, arrow.types));
      })
      .map(({ path, target }) => `${path} → ${target}`);
    // The command line of the host drives the build, which is what `npm start` promises, and prints the product's words.
    expect(wrong.filter((line) => !/^host\/cli\/.* → (build|text)\//.test(line))).toEqual([]);
  });

  it('has no cycle of value imports', () => {
    const edges = new Map(
      files.map(({ path, imports }) => [
        path,
        imports
          .filter(({ ours, typeOnly, target }) => ours && !typeOnly && known.has(target))
          .map(({ target }) => target),
      ]),
    );
    expect(firstCycle(edges)).toEqual([]);
  });

  it('has no barrel: a file that only passes on what others export', () => {
    const barrels = files.filter(
      ({ path, text }) =>
        // The lists of entry points are where passing on is the point.
        !ENTRY_LISTS.includes(path) &&
        text
          .replace(/\/\*[\s\S]*?\*\/|\/\/.*/g, '')
          .replace(/export\s+(type\s+)?(\*|\{[^}]*\})\s+from\s+['"][^'"]+['"];?/g, '')
          .trim() === '',
    );
    expect(barrels.map(({ path }) => path)).toEqual([]);
  });
});

describe('purity', () => {
  it('keeps the clock, chance and locales out of the domain', () => {
    const impure = files
      .filter(({ path }) => path.startsWith('domain/'))
      .filter(({ text }) =>
        /\b(Date\.now|new Date|Math\.random|Intl\.|toLocaleString|setTimeout|process\.|globalThis)\b/.test(text),
      );
    expect(impure.map(({ path }) => path)).toEqual([]);
  });

  it('names Google in src/addon alone', () => {
    const google =
      /\b(SpreadsheetApp|PropertiesService|ScriptApp|UrlFetchApp|MailApp|LockService|CacheService|HtmlService|Session|Utilities)\.[a-z]/;
    const outside = files
      .filter(({ path }) => !path.startsWith('addon/') && !path.startsWith('host/'))
      .filter(({ text }) => google.test(text));
    expect(outside.map(({ path }) => path)).toEqual([]);
  });
});

function firstCycle(edges: ReadonlyMap<string, readonly string[]>): readonly string[] {
  const done = new Set<string>();
  const walk = (path: string, trail: readonly string[]): readonly string[] => {
    if (trail.includes(path)) return [...trail.slice(trail.indexOf(path)), path];
    if (done.has(path)) return [];
    for (const next of edges.get(path) ?? []) {
      const cycle = walk(next, [...trail, path]);
      if (cycle.length > 0) return cycle;
    }
    done.add(path);
    return [];
  };
  for (const path of edges.keys()) {
    const cycle = walk(path, []);
    if (cycle.length > 0) return cycle;
  }
  return [];
}
