import { Bench } from 'tinybench';

/**
 * Milliseconds of each task, side by side so that a ratio means something on any machine: the best median of
 * several short rounds, because other work on the machine only ever makes a round slower.
 */
export async function medians(
  tasks: Readonly<Record<string, () => unknown>>,
  time = 20,
  rounds = 25,
): Promise<Record<string, number>> {
  const best: Record<string, number> = {};
  for (let round = 0; round < rounds; round++) {
    const bench = new Bench({ time, warmupTime: round === 0 ? 200 : 5 });
    for (const [name, task] of Object.entries(tasks)) bench.add(name, task);
    await bench.run();
    for (const { name, result } of bench.tasks) {
      if ('latency' in result) best[name] = Math.min(best[name] ?? Number.POSITIVE_INFINITY, result.latency.p50);
    }
  }
  return best;
}

export interface Line {
  readonly what: string;
  readonly measured: string;
  readonly budget: string;
  readonly held: boolean;
}

export function printLines(title: string, lines: readonly Line[]): void {
  console.log(`\n${title}`);
  const width = Math.max(...lines.map(({ what }) => what.length));
  const measuredWidth = Math.max(...lines.map(({ measured }) => measured.length));
  for (const { what, measured, budget, held } of lines) {
    console.log(`  ${held ? '✓' : '✕'} ${what.padEnd(width)}  ${measured.padStart(measuredWidth)}  (${budget})`);
  }
}
