import { describe, expect, it } from 'vitest';
import { catalogue } from '../../../src/domain/catalogue/catalogue.ts';
import { isKpi } from '../../../src/domain/catalogue/kpi.ts';
import { isRefusal } from '../../../src/domain/refusal.ts';
import { call } from '../../../src/functions/call.ts';
import { dayReader } from '../../../src/functions/day-serial.ts';
import vectors from '../../oracle/data/analysis-vectors.json' with { type: 'json' };

interface Vector {
  readonly id: string;
  readonly function: string;
  readonly args: readonly (number | string | readonly number[])[];
  readonly expected: number | string | readonly number[] | Readonly<Record<string, number>>;
  readonly tolerance: number;
}

const cells = ([...vectors.published, ...vectors.derived] as unknown as readonly Vector[]).filter(
  ({ function: name }) => name.startsWith('KPI_'),
);

function outcomeOf({ function: name, args }: Vector): unknown {
  const kpi = catalogue.find(({ id }) => `KPI_${id}` === name);
  if (!kpi || !isKpi(kpi)) throw new Error(name);
  const passed = args.map((argument) => (Array.isArray(argument) ? argument.map((cell) => [cell]) : argument));
  return call(kpi, passed, () => dayReader('Europe/Paris'));
}

/** The figures of a result, in their order: a number, the numbers of its rows. */
function figures(outcome: unknown): readonly number[] {
  if (typeof outcome === 'number') return [outcome];
  if (Array.isArray(outcome)) return outcome.flatMap(figures);
  return typeof outcome === 'object' && outcome !== null && !('say' in outcome) ? Object.values(outcome) : [];
}

describe('figures that others print, as cells give them', () => {
  it.each(cells)('$id: $function of $args is $expected', (vector) => {
    const outcome = outcomeOf(vector);
    if (typeof vector.expected === 'string') {
      expect(isRefusal(outcome) && `#ERR:${outcome.code}`).toBe(vector.expected);
      return;
    }
    const [got, expected] = [figures(outcome), figures(vector.expected)];
    expect(got).toHaveLength(expected.length);
    expected.forEach((figure, position) => {
      expect(Math.abs((got[position] ?? Number.NaN) - figure)).toBeLessThanOrEqual(vector.tolerance);
    });
  });
});
