import { fileOf } from '../addon/support/many-kpis.ts';
import type { Line } from './measure.ts';

/** Design §9: reads and writes of a run on sheets untouched since, and two for each source sheet. */
const RUN_BUDGET = 10;
const SIZES = [
  { kpis: 1, history: 0 },
  { kpis: 100, history: 0 },
  { kpis: 1000, history: 0 },
  { kpis: 100, history: 10_000 },
];
const REPEATS = 3;

/** Service calls and time of a clock run and of opening the panel, in a file with so many KPIs and so long a history. */
export async function snapshotLines(): Promise<readonly Line[]> {
  const lines: Line[] = [];
  for (const { kpis, history } of SIZES) {
    const { host, clock } = await fileOf(kpis, history);
    const sources = kpis === 1 ? 1 : 2;
    const budget = RUN_BUDGET + 2 * sources;
    const size = `${kpis.toLocaleString('en')} KPIs, ${history.toLocaleString('en')} older rows`;
    let best = Number.POSITIVE_INFINITY;
    let calls = 0;
    for (let repeat = 0; repeat < REPEATS; repeat++) {
      host.calls.reset();
      best = Math.min(
        best,
        milliseconds(() => host.fire(clock)),
      );
      calls = Math.max(calls, host.calls.readsAndWrites());
      host.clock.move({ days: 7 });
    }
    lines.push(counted(`a clock run with ${size}`, calls, best, budget));
    host.calls.reset();
    const opening = milliseconds(() => host.sidebarCall('app.open', null));
    lines.push(counted(`  opening the panel`, host.calls.readsAndWrites(), opening, budget));
    host.dispose();
  }
  return lines;
}

function counted(what: string, calls: number, time: number, budget: number): Line {
  return {
    what,
    measured: `${calls} reads and writes, ${time.toFixed(0)} ms`,
    budget: `≤ ${budget}`,
    held: calls <= budget,
  };
}

function milliseconds(work: () => unknown): number {
  const start = performance.now();
  work();
  return performance.now() - start;
}
