import type { Refusal } from '../domain/refusal.ts';

/** All that a refusal's sentence may need, already in the reader's language. */
export interface RefusalFacts {
  readonly refusal: Refusal;
  /** `KPI_CPL(dépenses; leads)` */
  readonly usage: string;
  /** « le coût par lead n’existe pas », "there is no cost per lead" */
  readonly absent: string;
  /** Name of the input at fault, and of a second one. */
  readonly input: string;
  readonly other: string;
  /** « aucun lead », "no leads" */
  readonly none: string;
  readonly seen: string;
  /** " à la ligne 3" / " in row 3", or nothing. */
  readonly row: string;
  readonly limit: string;
  readonly choices: string;
}

/** One sentence a code and reason; a missing reason falls back on its code. */
export type RefusalWords = Readonly<Record<string, (facts: RefusalFacts) => string>>;
