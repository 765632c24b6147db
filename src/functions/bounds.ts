import type { Input } from '../domain/catalogue/input.ts';
import { type Refusal, refuse } from '../domain/refusal.ts';

/** Refuses a figure outside what its input can be; `row` is told when it comes from a range. */
export function outOfBounds(input: Input, value: number, row?: number): Refusal | undefined {
  const least = input.least ?? (input.signed ? Number.NEGATIVE_INFINITY : 0);
  const where = row === undefined ? {} : { row };
  // A list with a scale holds answers; without one it holds amounts, refused like any other amount.
  const offScale = input.kind === 'answers' && input.most !== undefined;
  if (value < least) {
    if (offScale) return refuse('RANGE', { reason: 'off-scale', seen: value, ...where });
    return value < 0 && least === 0
      ? refuse('NEG', { seen: value, ...where })
      : refuse('RANGE', { reason: 'below', seen: value, limit: least, ...where });
  }
  if (input.most !== undefined && value > input.most) {
    if (offScale) return refuse('RANGE', { reason: 'off-scale', seen: value, ...where });
    return input.kind === 'rate' && input.most === 1
      ? refuse('RATIO', { seen: value, ...where })
      : refuse('RANGE', { reason: 'above', seen: value, limit: input.most, ...where });
  }
  if (input.whole && !Number.isInteger(value)) return refuse('RANGE', { reason: 'not-whole', seen: value, ...where });
  return undefined;
}
