import { type Refusal, refuse } from '../refusal.ts';

/** numerator ÷ denominator; a zero denominator is refused in the name of its input. */
export function divide(numerator: number, denominator: number, input = 1): number | Refusal {
  return denominator === 0 ? refuse('DIV0', { input }) : numerator / denominator;
}

/** The same where the denominator is no count of the period: the refusal then says which input is zero. */
export function divideByValue(numerator: number, denominator: number, input = 1): number | Refusal {
  return denominator === 0 ? refuse('DIV0', { reason: 'zero', input }) : numerator / denominator;
}

/** part ÷ whole, where a part larger than its whole is a mistake in the data. */
export function portion(part: number, whole: number, partInput = 0, wholeInput = 1): number | Refusal {
  if (whole === 0) return refuse('DIV0', { input: wholeInput });
  if (part > whole) return refuse('RANGE', { reason: 'part-above-whole', input: partInput, other: wholeInput });
  return part / whole;
}

/** What is left of the whole once the part is taken, as a share: (whole − part) ÷ whole. */
export function remainder(part: number, whole: number, partInput = 0, wholeInput = 1): number | Refusal {
  const share = portion(part, whole, partInput, wholeInput);
  return typeof share === 'number' ? (whole - part) / whole : share;
}
