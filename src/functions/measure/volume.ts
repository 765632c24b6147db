import { type Input, type List, given as numbersOf } from '../../domain/catalogue/input.ts';
import type { Form, Kpi } from '../../domain/catalogue/kpi.ts';
import { isRange } from '../cell.ts';
import type { DayReader } from '../day-serial.ts';
import { prepare } from '../prepare.ts';
import { hasHeader } from '../total.ts';

/**
 * How much a figure rests on: its denominator, added up where it is made of several inputs, or how many answers were
 * given. The second input unless the KPI says otherwise; a rate or an option is no denominator.
 */
export function volumeOf(
  { volume = 1 }: Kpi,
  { inputs }: Form,
  args: readonly unknown[],
  days: () => DayReader,
): number | undefined {
  const declared = typeof volume === 'number' ? [volume] : volume;
  const positions = inputs[0]?.kind === 'answers' ? [0] : declared;
  const parts = positions.map((position) => partOf(inputs[position], args[position], days));
  const known = parts.filter((part): part is number => part !== undefined);
  return known.length === 0 || known.length < parts.length ? undefined : known.reduce((sum, part) => sum + part);
}

function partOf(input: Input | undefined, argument: unknown, days: () => DayReader): number | undefined {
  if (!input || (input.kind !== 'flow' && input.kind !== 'stock' && input.kind !== 'answers')) return undefined;
  const height = isRange(argument) ? argument.length : 1;
  const from = input.kind === 'answers' && isRange(argument) && hasHeader(argument) ? 1 : 0;
  const value = prepare(input, argument, { from, to: height }, days);
  if (typeof value === 'number') return value;
  return Array.isArray(value) ? numbersOf(value as List).length : undefined;
}
