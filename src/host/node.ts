import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import { quietly } from './engine/batch.ts';
import type { Library } from './engine/library.ts';
import { createHost } from './host.ts';
import { withDom } from './node-dom.ts';
import { fetchInNode } from './node-fetch.ts';
import { makeNodeRealm } from './realm/node-realm.ts';
import { servicesBundle } from './realm/services-bundle.ts';
import type { Host, HostOptions } from './types.ts';

export interface NodeHostOptions
  extends Partial<Omit<HostOptions, 'library' | 'services' | 'makeRealm' | 'code' | 'network'>> {
  /** The folder that `npm run build` writes; the project's own by default. */
  dist?: string;
  /** Code of an add-on, instead of the folder's. */
  code?: string;
  /** Base address on loopback for each real host of the connectors, for instance `hooks.slack.com`. */
  routes?: Record<string, string>;
}

let library: Promise<Library> | null = null;

/** The engine wants Node 22: Object.groupBy is the one thing that Node 20 lacks. */
function addGroupBy(): void {
  if ('groupBy' in Object) return;
  const groupBy = <T>(items: Iterable<T>, key: (item: T, index: number) => string): Record<string, T[]> => {
    const groups: Record<string, T[]> = Object.create(null);
    let index = 0;
    for (const item of items) {
      const name = key(item, index++);
      groups[name] ??= [];
      groups[name].push(item);
    }
    return groups;
  };
  Object.defineProperty(Object, 'groupBy', { value: groupBy, configurable: true, writable: true });
}

/** @odoo/o-spreadsheet, loaded once a process. */
export function loadLibrary(): Promise<Library> {
  addGroupBy();
  library ??= Promise.resolve().then(
    () => quietly(() => createRequire(import.meta.url)('@odoo/o-spreadsheet')) as Library,
  );
  return library;
}

interface Manifest {
  timeZone?: string;
  oauthScopes?: string[];
  urlFetchWhitelist?: string[];
}

interface Addon {
  code: string;
  files: Record<string, string>;
  manifest: Manifest;
}

function readAddon(folder: string): Addon {
  if (!existsSync(`${folder}/Code.js`)) throw new Error(`${folder} holds no Code.js: run npm run build first.`);
  const pages = readdirSync(folder).filter((name) => name.endsWith('.html'));
  const manifest = `${folder}/appsscript.json`;
  return {
    code: readFileSync(`${folder}/Code.js`, 'utf8'),
    files: Object.fromEntries(pages.map((name) => [name.slice(0, -5), readFileSync(`${folder}/${name}`, 'utf8')])),
    manifest: existsSync(manifest) ? (JSON.parse(readFileSync(manifest, 'utf8')) as Manifest) : {},
  };
}

const DIST = fileURLToPath(new URL('../../dist', import.meta.url));

/** A host in Node, with the built add-on unless `code` is given. */
export async function createNodeHost(options: NodeHostOptions = {}): Promise<Host> {
  const { dist = DIST, code, ...rest } = options;
  const addon: Addon = code === undefined ? readAddon(dist) : { code, files: {}, manifest: {} };
  const { timeZone, oauthScopes, urlFetchWhitelist } = addon.manifest;
  const host = createHost({
    library: await loadLibrary(),
    services: await servicesBundle(),
    makeRealm: makeNodeRealm,
    code: addon.code,
    files: addon.files,
    ...(timeZone === undefined ? {} : { scriptTimeZone: timeZone }),
    ...(oauthScopes === undefined ? {} : { scopes: oauthScopes }),
    ...(urlFetchWhitelist === undefined ? {} : { urlWhitelist: urlFetchWhitelist }),
    ...rest,
    network: { routes: rest.routes ?? {}, send: fetchInNode },
  });
  const exportXlsx = host.exportXlsx;
  return Object.assign(host, { exportXlsx: () => withDom(exportXlsx) });
}
