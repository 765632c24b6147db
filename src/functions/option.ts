import type { Input } from '../domain/catalogue/input.ts';
import { type Refusal, refuse } from '../domain/refusal.ts';
import { isBlank, isRange } from './cell.ts';

/** Position of the chosen word in the input's list; blank is the first one. */
export function optionOf(input: Input, argument: unknown): number | Refusal {
  const cell = isRange(argument) ? argument[0]?.[0] : argument;
  if (isBlank(cell)) return 0;
  const position = (input.choices ?? []).indexOf(String(cell).trim().toUpperCase());
  return position < 0 ? refuse('METRIC', { reason: 'choice', seen: String(cell) }) : position;
}
