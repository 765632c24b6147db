import type { RefusalCode } from '../refusal.ts';
import type { Words } from '../words.ts';
import type { Entry } from './kpi.ts';

/** What a cell of an example holds: blanks are '', days are `{ day: '2026-03-01' }`. */
export type ExampleCell = number | string | boolean | { readonly day: string };
export type ExampleArgument = ExampleCell | readonly (readonly ExampleCell[])[];

/** An example is data: it is printed in the docs and run by the tests on the shipped bundle. */
export interface Example {
  readonly given: readonly ExampleArgument[];
  readonly expect: number | string | RefusalCode | readonly (readonly (number | string)[])[];
  /** Largest difference allowed, where the source rounds its figure. Default 1e-9, relative. */
  readonly within?: number;
  /** Where the expected figure comes from, when it is not plain arithmetic. */
  readonly source?: string;
}

export interface Benchmark {
  readonly text: Words;
  readonly source: string;
}

/** The longer words of a KPI: docs and sidebar. Kept apart so that tree shaking leaves them out of `Code.js`. */
export interface Card {
  readonly kpi: Entry;
  /** One line: what it tells. Also the help in the formula list. */
  readonly summary: Words;
  /** What people type when they look for it, both languages, the documents' own slips included. */
  readonly synonyms: readonly string[];
  readonly level: 'strategic' | 'operational' | 'functional';
  readonly tense: 'leading' | 'lagging';
  readonly whenNot: Words;
  readonly benchmark?: Benchmark;
  /** Edge cases and traps worth a line in the docs. */
  readonly notes?: readonly Words[];
  /** Origin of the formula: document and line, or publication. */
  readonly source: string;
  readonly examples: readonly [Example, ...Example[]];
}
