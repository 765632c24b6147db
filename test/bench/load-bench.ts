import { createContext, Script } from 'node:vm';
import { build } from 'esbuild';
import { codeFile, scriptBundle, scriptOptions, serverFile } from '../../src/build/bundle.ts';
import { projectRoot } from '../../src/build/project-root.ts';
import { customFunctionStub } from '../../src/build/stubs.ts';
import { cards } from '../../src/domain/catalogue/cards.ts';
import { ratio } from './functions-bench.ts';
import { type Line, medians } from './measure.ts';

/** Size of what every cell loads, and what loading it costs beside a whole formula library. */
export async function loadLines(): Promise<readonly Line[]> {
  const code = await codeFile(projectRoot);
  const bundle = await scriptBundle(projectRoot);
  const peer = await build({
    stdin: { contents: `export * from '@formulajs/formulajs'`, resolveDir: projectRoot },
    bundle: true,
    write: false,
    minify: true,
    format: 'iife',
    globalName: 'Formula',
    target: 'es2019',
  });
  // A text that V8 has compiled before is not compiled again: each evaluation gets one of its own, as each execution does.
  let evaluations = 0;
  const load = (text: string) => (): void => {
    new Script(`${text}\n//${evaluations++}`).runInContext(createContext({}));
  };
  const {
    ours = 0,
    theirs = 1,
    empty = 0,
  } = await medians({ ours: load(code), theirs: load(peer.outputFiles[0]?.text ?? ''), empty: load('') });
  const size = Buffer.byteLength(code);
  const server = await serverFile(projectRoot);
  return [
    {
      what: 'Code.js',
      measured: `${kilobytes(size)} kB`,
      budget: '≤ 200 kB with the library, ≤ 300 kB with everything',
      held: size <= 300_000,
    },
    information('of which the stubs', `${kilobytes(size - Buffer.byteLength(bundle))} kB`),
    information('Server.html, which no cell loads', `${kilobytes(Buffer.byteLength(server))} kB`),
    ratio('loading Code.js in a fresh realm ÷ loading formulajs', (ours - empty) / (theirs - empty), 0.6),
    ...(await functionLines()),
  ];
}

const LARGEST = 10;

/** What each function adds to the script: its declaration in the bundle and its stub. */
async function functionLines(): Promise<readonly Line[]> {
  const { metafile } = await build({ ...scriptOptions(projectRoot), metafile: true });
  const [output] = Object.values(metafile.outputs);
  const declared = new Map(
    Object.entries(output?.inputs ?? {}).map(([path, { bytesInOutput }]) => [
      path.replace(/^.*catalogue\//, ''),
      bytesInOutput,
    ]),
  );
  const costs = cards.map((card) => {
    const { id, family } = card.kpi;
    const declaration = declared.get(`${family}/${id.toLowerCase().replace(/_/g, '-')}.ts`) ?? 0;
    return { id, bytes: declaration + Buffer.byteLength(customFunctionStub(card)) };
  });
  const all = costs.reduce((sum, { bytes }) => sum + bytes, 0);
  const largest = costs.sort((a, b) => b.bytes - a.bytes).slice(0, LARGEST);
  return [
    information(`a function, of ${costs.length}`, `${Math.round(all / costs.length)} bytes on average`),
    ...largest.map(({ id, bytes }) => information(`  KPI_${id}`, `${bytes} bytes`)),
  ];
}

function information(what: string, measured: string): Line {
  return { what, measured, budget: 'for information', held: true };
}

function kilobytes(bytes: number): string {
  return (bytes / 1000).toFixed(0);
}
