import { copyFile, mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { createContext, runInContext } from 'node:vm';
import { type BuildOptions, build } from 'esbuild';
import { minify } from 'terser';
import { cards } from '../domain/catalogue/cards.ts';
import { sidebarPage } from './sidebar-page.ts';
import { BUNDLE_NAME, customFunctionStub, entryPointStub } from './stubs.ts';

/** Writes what clasp pushes: the manifest, one script, one page. */
export async function writeDist(root: string, dist = join(root, 'dist')): Promise<void> {
  const [code, page] = await Promise.all([codeFile(root), sidebarPage(root)]);
  await rm(dist, { recursive: true, force: true });
  await mkdir(dist, { recursive: true });
  await Promise.all([
    writeFile(join(dist, 'Code.js'), code),
    writeFile(join(dist, 'Sidebar.html'), page),
    copyFile(join(root, 'appsscript.json'), join(dist, 'appsscript.json')),
  ]);
}

/** One bundle without side effects, then the plain functions that Sheets and Google call. */
export async function codeFile(root: string): Promise<string> {
  const bundle = await scriptBundle(root);
  const stubs = [...cards.map(customFunctionStub), ...entryPoints(bundle)];
  return `${bundle}\n${stubs.join('\n')}\n`;
}

export async function scriptBundle(root: string): Promise<string> {
  const result = await build({
    entryPoints: [join(root, 'src/addon/main.ts')],
    bundle: true,
    write: false,
    format: 'iife',
    globalName: BUNDLE_NAME,
    // Apps Script refuses static and private class fields, which es2022 and later leave in; see decision 0004.
    target: 'es2020',
    charset: 'utf8',
    minify: true,
    legalComments: 'none',
    logLevel: 'error',
  });
  const [file] = result.outputFiles;
  if (!file) throw new Error('esbuild wrote no bundle');
  // A second pass takes off a tenth more, and every cell loads what is left.
  const smaller = await minify(file.text, { ecma: 2020, compress: { passes: 2 }, format: { ecma: 2020 } });
  return `${smaller.code ?? file.text}\n`;
}

/** How the script is bundled; the bench asks for the bytes of each file with the same options. */
export function scriptOptions(root: string): BuildOptions & { readonly write: false } {
  return {
    entryPoints: [join(root, 'src/addon/main.ts')],
    bundle: true,
    write: false,
    format: 'iife',
    globalName: BUNDLE_NAME,
    // Apps Script refuses static and private class fields, which es2022 and later leave in.
    target: 'es2019',
    charset: 'utf8',
    minify: true,
    legalComments: 'none',
    logLevel: 'error',
  };
}

/** What `addon/main.ts` exports, read from the bundle itself; `run` is reached through its stubs only. */
function entryPoints(bundle: string): readonly string[] {
  const context = createContext({});
  runInContext(bundle, context);
  const exported = runInContext(
    `Object.keys(${BUNDLE_NAME}).map((name) => [name, ${BUNDLE_NAME}[name].length])`,
    context,
  ) as [string, number][];
  return Array.from(exported, ([name, length]) => [name, length] as const)
    .filter(([name]) => name !== 'run')
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, length]) => entryPointStub(name, length));
}
