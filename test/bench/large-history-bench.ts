import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { projectRoot } from '../../src/build/project-root.ts';
import type { Transfer } from './array-services.ts';
import type { Line } from './measure.ts';

const KPIS = [1, 100, 1000];
const ROWS = [0, 10_000, 50_000, 200_000];
/** Design §9: reads and writes of a run, and two for the one source sheet. */
const BUDGET = 10 + 2;
const REPEATS = 3;

interface Figures {
  readonly calls: number;
  readonly milliseconds: number;
  readonly kilobytes: number;
  readonly transfers: readonly Transfer[];
}

/** A clock run over histories that the host's engine is too slow for, on sheets that are plain arrays. */
export function largeHistoryLines(): readonly Line[] {
  const lines: Line[] = [];
  for (const kpis of KPIS) {
    for (const rows of ROWS) {
      const { calls, milliseconds, kilobytes } = figures('run', kpis, rows);
      lines.push({
        what: `a clock run with ${kpis.toLocaleString('en')} KPIs, ${rows.toLocaleString('en')} rows of history`,
        measured: `${calls} reads and writes, ${milliseconds.toFixed(0)} ms, ${megabytes(kilobytes)} MB`,
        budget: `≤ ${BUDGET}`,
        held: calls <= BUDGET,
      });
    }
  }
  return [...lines, ...largest()];
}

/** The same cells moved once, with nothing done to them, is the least that such a run could cost. */
function largest(): readonly Line[] {
  const [kpis, rows] = [Math.max(...KPIS), Math.max(...ROWS)];
  const run = best('run', kpis, rows);
  const cells = best('cells', kpis, rows, run.transfers);
  const idle = best('idle', kpis, rows);
  const time = run.milliseconds / cells.milliseconds;
  const memory = (run.kilobytes - idle.kilobytes) / Math.max(1, cells.kilobytes - idle.kilobytes);
  const both = `${megabytes(run.kilobytes - idle.kilobytes)} MB, ${megabytes(cells.kilobytes - idle.kilobytes)} MB`;
  return [
    {
      what: '  the largest ÷ reading and writing its cells once, time',
      measured: `${time.toFixed(1)} × (${run.milliseconds.toFixed(0)} ms, ${cells.milliseconds.toFixed(0)} ms)`,
      budget: 'for information',
      held: true,
    },
    {
      what: '  the largest ÷ reading and writing its cells once, memory above the sheets',
      measured: `${memory.toFixed(1)} × (${both})`,
      budget: 'for information',
      held: true,
    },
  ];
}

/** The quickest of a few processes: other work on the machine only ever makes one slower. */
function best(mode: string, kpis: number, rows: number, moved: readonly Transfer[] = []): Figures {
  const all = Array.from({ length: REPEATS }, () => figures(mode, kpis, rows, moved));
  return all.reduce((least, one) => (one.milliseconds < least.milliseconds ? one : least));
}

function figures(mode: string, kpis: number, rows: number, moved: readonly Transfer[] = []): Figures {
  const script = join(projectRoot, 'test/bench/large-history.ts');
  const args = ['--import', 'tsx', script, mode, String(kpis), String(rows), JSON.stringify(moved)];
  const { stdout, stderr, status } = spawnSync(process.execPath, args, { encoding: 'utf8', cwd: projectRoot });
  if (status !== 0) throw new Error(stderr);
  return JSON.parse(stdout) as Figures;
}

function megabytes(kilobytes: number): string {
  return (kilobytes / 1024).toFixed(0);
}
