import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { createContext, runInContext } from 'node:vm';
import { type BuildOptions, build, type OutputFile } from 'esbuild';
import { cards } from '../domain/catalogue/cards.ts';
import { sidebarPage } from './sidebar-page.ts';
import { BUNDLE_NAME, customFunctionStub, entryPointStub, SERVER_NAME } from './stubs.ts';

/** Writes what clasp pushes: the manifest, one script, one page and what the script loads late. Each file is replaced whole, so that a reader never meets half of it. */
export async function writeDist(root: string, dist = join(root, 'dist')): Promise<void> {
  const [code, server, page, manifest] = await Promise.all([
    codeFile(root),
    serverFile(root),
    sidebarPage(root),
    readFile(join(root, 'appsscript.json'), 'utf8'),
  ]);
  await mkdir(dist, { recursive: true });
  const files: Readonly<Record<string, string>> = {
    'Code.js': code,
    'Server.html': server,
    'Sidebar.html': page,
    'appsscript.json': manifest,
  };
  for (const [name, text] of Object.entries(files)) {
    const draft = join(dist, `.${name}.${process.pid}`);
    await writeFile(draft, text);
    await rename(draft, join(dist, name));
  }
}

/** One bundle without side effects, then the plain functions that Sheets and Google call. */
export async function codeFile(root: string): Promise<string> {
  const bundle = await scriptBundle(root);
  const stubs = [...cards.map(customFunctionStub), ...entryPoints(bundle)];
  return `${bundle}\n${stubs.join('\n')}\n`;
}

/** The server as text, without any mark-up: Google pushes `.html` files as they are and runs none of it by itself. */
export async function serverFile(root: string): Promise<string> {
  return firstText(await build({ ...optionsOf(root, 'src/addon/server.ts'), globalName: SERVER_NAME, write: false }));
}

/**
 * Property names that never leave the script: not in what the sidebar gets, not in a sheet, not one of Google's, and never
 * reached by a string. Shortened, they spare every cell 5 kB.
 */
export const INTERNAL_PROPERTIES: readonly string[] = [
  'formula',
  'actual',
  'typed',
  'header',
  'least',
  'refusal',
  'refusals',
  'lastYear',
  'horizon',
  'position',
  'catalogue',
  'records',
  'expectedShare',
  'daysAhead',
  'article',
  'family',
  'forms',
  'inputs',
  'input',
  'otherwise',
  'signed',
  'choices',
  'limit',
  'other',
  'seen',
  'squaredError',
  'milestoneNext',
  'milestoneDue',
  'maxEvaluations',
  'tolerances',
  'successes',
  'trials',
  'intercept',
  'multiplicative',
  'seasonal',
  'apart',
  'measureReads',
  'accrues',
  'monthlyDiscount',
  'elapsed',
  'asOf',
  'catchUp',
  'incompleteRows',
  'displayed',
  'surroundings',
  'positions',
  'metricObjective',
  'sense',
  'facts',
  // Valibot's own: twice as often as ours, and as private.
  'requirement',
  'expects',
  'abortEarly',
  'abortPipeEarly',
];

/** How the script is bundled; the bench asks the same of esbuild with its accounts of bytes. */
export function scriptOptions(root: string): BuildOptions & { readonly write: false } {
  return {
    ...optionsOf(root, 'src/addon/main.ts'),
    write: false,
    globalName: BUNDLE_NAME,
    mangleProps: new RegExp(`^(${INTERNAL_PROPERTIES.join('|')})$`),
  };
}

function optionsOf(root: string, entry: string): BuildOptions {
  return {
    entryPoints: [join(root, entry)],
    bundle: true,
    format: 'iife',
    // Apps Script refuses static and private class fields, which es2022 and later leave in; see decision 0004.
    target: 'es2020',
    charset: 'utf8',
    minify: true,
    legalComments: 'none',
    logLevel: 'error',
  };
}

export async function scriptBundle(root: string): Promise<string> {
  return firstText(await build(scriptOptions(root)));
}

function firstText({ outputFiles }: { readonly outputFiles?: readonly OutputFile[] }): string {
  const [file] = outputFiles ?? [];
  if (!file) throw new Error('esbuild wrote no bundle');
  return file.text;
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
