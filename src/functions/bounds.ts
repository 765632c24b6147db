import type { Input } from '../domain/catalogue/input.ts';
import { type Refusal, refuse } from '../domain/refusal.ts';

/** Refuses a figure outside what its input can be; `row` is told when it comes from a range. */
export function outOfBounds(input: Input, value: number, row?: number): Refusal | undefined {
  const least = input.least ?? (input.signed ? Number.NEGATIVE_INFINITY : 0);
  const where = row === undefined ? {} : { row };
  if (value < least) {
    if (input.kind === 'answers') return refuse('RANGE', { reason: 'off-scale', seen: value, ...where });
    return value < 0 && least === 0
      ? refuse('NEG', { seen: value, ...where })
      : refuse('RANGE', { reason: 'below', seen: value, limit: least, ...where });
  }
  if (input.most !== undefined && value > input.most) {
    if (input.kind === 'answers') return refuse('RANGE', { reason: 'off-scale', seen: value, ...where });
    return input.kind === 'rate' && input.most === 1
      ? refuse('RATIO', { seen: value, ...where })
      : refuse('RANGE', { reason: 'above', seen: value, limit: input.most, ...where });
  }
  return undefined;
}
