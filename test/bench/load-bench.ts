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
  const formulas = peer.outputFiles[0]?.text ?? '';
  const again = await loadingRatio(code, formulas, (text) => text);
  // A text that V8 has seen is not compiled again; whether Google keeps compiled scripts is not documented.
  let texts = 0;
  const anew = await loadingRatio(code, formulas, (text) => `${text}\n//${texts++}`);
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
    ratio('evaluating Code.js in a fresh realm ÷ evaluating formulajs', again, 0.6),
    information('the same, both compiled anew each time', `${anew.toFixed(2)} ×`),
    ...(await functionLines()),
  ];
}

/** What it costs to evaluate one text in a fresh realm beside another, the realm itself taken off. */
async function loadingRatio(ours: string, theirs: string, written: (text: string) => string): Promise<number> {
  const load = (text: string) => (): void => {
    new Script(written(text)).runInContext(createContext({}));
  };
  const spent = await medians({ ours: load(ours), theirs: load(theirs), empty: load('') });
  const { ours: own = 0, theirs: other = 1, empty = 0 } = spent;
  return (own - empty) / (other - empty);
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
