import { type List, given as numbersOf } from '../../domain/catalogue/input.ts';
import type { Form, Kpi } from '../../domain/catalogue/kpi.ts';
import { isRange } from '../cell.ts';
import type { DayReader } from '../day-serial.ts';
import { prepare } from '../prepare.ts';
import { hasHeader } from '../total.ts';

/**
 * How much a figure rests on: its denominator, or how many answers were given.
 * The second input unless the KPI says otherwise; a rate or an option is no denominator.
 */
export function volumeOf(
  { volume }: Kpi,
  { inputs }: Form,
  args: readonly unknown[],
  days: () => DayReader,
): number | undefined {
  const position = volume ?? (inputs[0]?.kind === 'answers' ? 0 : 1);
  const input = inputs[position];
  if (!input || (input.kind !== 'flow' && input.kind !== 'stock' && input.kind !== 'answers')) return undefined;
  const argument = args[position];
  const height = isRange(argument) ? argument.length : 1;
  const from = input.kind === 'answers' && isRange(argument) && hasHeader(argument) ? 1 : 0;
  const value = prepare(input, argument, { from, to: height }, days);
  if (typeof value === 'number') return value;
  return Array.isArray(value) ? numbersOf(value as List).length : undefined;
}
