import { createContext, Script } from 'node:vm';
import { build } from 'esbuild';
import { codeFile, scriptBundle } from '../../src/build/bundle.ts';
import { projectRoot } from '../../src/build/project-root.ts';
import { catalogue } from '../../src/domain/catalogue/catalogue.ts';
import { dayReader } from '../../src/functions/day-serial.ts';
import { run } from '../../src/functions/run.ts';
import { type Line, medians } from './measure.ts';

const days = dayReader('Europe/Paris');
const surroundings = { catalogue, language: () => 'fr' as const, days: () => days };

function entry(id: string) {
  const found = catalogue.find((candidate) => candidate.id === id);
  if (!found) throw new Error(id);
  return found;
}

/** Budgets of the cells: one call over long columns, against bare loops over the same cells. */
export async function functionLines(): Promise<readonly Line[]> {
  return [...(await totals()), ...(await each()), ...(await byGroup())];
}

async function totals(): Promise<readonly Line[]> {
  const spend = numbers(100_000, 900);
  const leads = numbers(100_000, 40);
  const cpl = entry('CPL');
  const bare = (range: readonly (readonly number[])[]): number => {
    let sum = 0;
    for (let row = 0; row < range.length; row++) {
      const cells = range[row] as readonly number[];
      for (let column = 0; column < cells.length; column++) sum += cells[column] as number;
    }
    return sum;
  };
  const { metric = 0, loop = 1 } = await medians({
    metric: () => run(cpl, [spend, leads], surroundings),
    loop: () => bare(spend) / bare(leads),
  });
  return [ratio('a metric over two ranges of 100,000 cells ÷ a bare loop', metric / loop, 1.25)];
}

async function each(): Promise<readonly Line[]> {
  const spend = numbers(10_000, 900);
  const leads = numbers(10_000, 40);
  const { metric = 0, loop = 1 } = await medians({
    metric: () => run(entry('EACH'), ['CPL', spend, leads], surroundings),
    loop: () => spend.map(([cost = 0], row) => [cost / (leads[row]?.[0] ?? 1)]),
  });
  return [ratio('KPI_EACH over 10,000 rows ÷ a bare loop', metric / loop, 5)];
}

async function byGroup(): Promise<readonly Line[]> {
  const rows = 50_000;
  const groups = Array.from({ length: rows }, (_, row) => [`campagne ${(row * 7919) % 200}`]);
  const spend = numbers(rows, 900);
  const leads = numbers(rows, 40);
  const bare = (): Map<string, [number, number]> => {
    const sums = new Map<string, [number, number]>();
    for (let row = 0; row < rows; row++) {
      const key = groups[row]?.[0] ?? '';
      const sum = sums.get(key) ?? [0, 0];
      sum[0] += spend[row]?.[0] ?? 0;
      sum[1] += leads[row]?.[0] ?? 0;
      sums.set(key, sum);
    }
    return sums;
  };
  const { metric = 0, loop = 1 } = await medians({
    metric: () => run(entry('BY'), ['CPL', groups, spend, leads], surroundings),
    loop: bare,
  });
  return [
    {
      what: 'KPI_BY on 50,000 rows and 200 groups ÷ a bare loop',
      measured: `${(metric / loop).toFixed(2)} × (${metric.toFixed(1)} ms)`,
      budget: 'no budget, for information',
      held: true,
    },
  ];
}

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
  const peerCode = peer.outputFiles[0]?.text ?? '';
  const load = (text: string) => (): void => {
    new Script(text).runInContext(createContext({}));
  };
  const {
    ours = 0,
    theirs = 1,
    empty = 0,
  } = await medians({ ours: load(code), theirs: load(peerCode), empty: load('') });
  const size = code.length / 1000;
  const bytes = Buffer.byteLength(code) / 1000;
  return [
    {
      what: 'Code.js',
      measured: `${bytes.toFixed(0)} kB`,
      budget: '≤ 200 kB with the library, ≤ 300 kB with everything',
      held: bytes <= 300,
    },
    {
      what: 'of which the stubs',
      measured: `${(size - bundle.length / 1000).toFixed(0)} kB`,
      budget: 'for information',
      held: true,
    },
    ratio('loading Code.js in a fresh realm ÷ loading formulajs', (ours - empty) / (theirs - empty), 0.6),
  ];
}

function numbers(count: number, scale: number): readonly (readonly number[])[] {
  return Array.from({ length: count }, (_, row) => [
    Math.round((((row * 2654435761) % 1000) / 1000) * scale * 100) / 100 + 1,
  ]);
}

export function ratio(what: string, value: number, budget: number): Line {
  return { what, measured: `${value.toFixed(2)} ×`, budget: `≤ ${budget} ×`, held: value <= budget };
}
