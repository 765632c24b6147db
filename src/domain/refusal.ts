/** Why a figure cannot be given. Codes are stable; sentences live in `src/text`. */
export type RefusalCode =
  | 'ARGS'
  | 'DIV0'
  | 'NEG'
  | 'TEXT'
  | 'ERROR'
  | 'RATIO'
  | 'RANGE'
  | 'SHAPE'
  | 'SIZE'
  | 'NEVER'
  | 'DATES'
  | 'GRAIN'
  | 'FEW'
  | 'METRIC';

/** A refusal is a value: one bad row must not empty a column, and an exception is a bug. */
export interface Refusal {
  readonly code: RefusalCode;
  /** Which sentence of the code, where one code has several. */
  readonly reason?: Reason;
  /** Position of the input at fault, from 0. */
  readonly input?: number;
  /** Row inside the range at fault, from 1. */
  readonly row?: number;
  /** What was found there, or what was expected, as the sentence needs it. */
  readonly seen?: string | number;
  /** Position of a second input that the sentence names. */
  readonly other?: number;
  /** The bound that was passed, or the size that was expected. */
  readonly limit?: number;
}

export type Reason =
  | 'loading'
  | 'number-as-text'
  | 'date-as-number'
  | 'date-as-text'
  | 'date-in-criterion'
  | 'boolean'
  | 'zero'
  | 'part-above-whole'
  | 'parts-above-whole'
  | 'stage-above-previous'
  | 'kept-above-start'
  | 'below'
  | 'above'
  | 'off-scale'
  | 'not-whole'
  | 'not-positive'
  | 'not-above-zero'
  | 'stock'
  | 'rate'
  | 'heights'
  | 'widths'
  | 'one-column'
  | 'one-cell'
  | 'not-a-metric'
  | 'choice'
  | 'field'
  | 'objective'
  | 'no-zone'
  | 'constant'
  | 'gaps'
  | 'too-large'
  | 'too-many'
  | 'baseline-needed'
  | 'too-many-points'
  | 'twice'
  | 'no-grain'
  | 'cycles'
  | 'no-year-ago'
  | 'no-value-on'
  | 'no-base'
  | 'too-many-periods'
  | 'repeaters';

export function refuse(code: RefusalCode, details: Omit<Refusal, 'code'> = {}): Refusal {
  return { code, ...details };
}

export function isRefusal(value: unknown): value is Refusal {
  return typeof value === 'object' && value !== null && 'code' in value;
}
