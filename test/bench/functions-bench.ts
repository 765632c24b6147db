import { catalogue } from '../../src/domain/catalogue/catalogue.ts';
import { dayReader } from '../../src/functions/day-serial.ts';
import { run } from '../../src/functions/run.ts';
import { column } from './columns.ts';
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
  const spend = column(100_000, 900);
  const leads = column(100_000, 40);
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
  const spend = column(10_000, 900);
  const leads = column(10_000, 40);
  const {
    metric = 0,
    optional = 0,
    loop = 1,
  } = await medians({
    metric: () => run(entry('EACH'), ['CPL', spend, leads], surroundings),
    optional: () => run(entry('EACH'), ['CAC', spend, leads], surroundings),
    loop: () => spend.map(([cost = 0], row) => [cost / (leads[row]?.[0] ?? 1)]),
  });
  return [
    ratio('KPI_EACH over 10,000 rows ÷ a bare loop', metric / loop, 5),
    ratio('the same with an optional input left out (CAC)', optional / loop, 5),
  ];
}

async function byGroup(): Promise<readonly Line[]> {
  const rows = 50_000;
  const groups = Array.from({ length: rows }, (_, row) => [`campagne ${(row * 7919) % 200}`]);
  const spend = column(rows, 900);
  const leads = column(rows, 40);
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

export function ratio(what: string, value: number, budget: number): Line {
  return { what, measured: `${value.toFixed(2)} ×`, budget: `≤ ${budget} ×`, held: value <= budget };
}
