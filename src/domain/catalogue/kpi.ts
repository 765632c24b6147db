import type { SmartCheck } from '../analysis/smart.ts';
import type { Refusal } from '../refusal.ts';
import type { Words } from '../words.ts';
import type { Input, Values } from './input.ts';
import type { SteeringKey } from './steering/say-keys.ts';

export type Unit =
  | 'currency'
  | 'ratio'
  | 'multiple'
  | 'count'
  | 'points'
  | 'score'
  | 'months'
  | 'days'
  | 'hours'
  | 'seconds'
  | 'periods'
  | 'same'
  | 'table'
  | 'text';
export type Direction = 'higher' | 'lower' | 'between' | 'context';
export type Objective = 'awareness' | 'leads' | 'sales' | 'loyalty' | 'profitability' | 'all';
export type Family =
  | 'acquisition'
  | 'funnel'
  | 'website'
  | 'audience'
  | 'email'
  | 'revenue'
  | 'loyalty'
  | 'finance'
  | 'service'
  | 'steering'
  | 'tables';

/** A word that only the shell can write, because it depends on the language. */
export interface Say {
  readonly say: SayKey;
}
export type SayKey =
  | 'total'
  | 'unassigned'
  | 'no-date'
  | 'gain'
  | 'stage'
  | 'count'
  | 'step'
  | 'cumulative'
  | 'drop'
  | SteeringKey;

/** What a SMART check advises, in sentences of the file’s language. */
export interface Advice {
  readonly advice: readonly SmartCheck[];
}

export type Cell = number | string | boolean | Say | Advice | Refusal | Words;
export type Table = readonly (readonly Cell[])[];
/** One figure, a table that spills, or why there is none. */
export type Outcome = number | string | Table | Refusal;

/** One way to write a call; most KPIs have a single one. */
export interface Signature {
  readonly inputs: readonly Input[];
}

export interface Form extends Signature {
  /** Receives one prepared value an input, by position: keyed objects cost five times as much over 10,000 rows. */
  readonly compute: (...values: never[]) => Outcome;
}

export function form<const Inputs extends readonly Input[]>(
  inputs: Inputs,
  compute: (...values: Values<Inputs>) => Outcome,
): Form {
  // The mapped tuple is checked above; a list of mixed forms can only hold the widest signature.
  return { inputs, compute: compute as Form['compute'] };
}

export type Article = 'la' | 'l’' | 'les';

/** What a cell needs of a function; the longer words are on its card. */
export interface Entry<Written extends Signature = Signature> {
  /** `CPL`; the custom function is `KPI_` + id, the same in every language. */
  readonly id: string;
  readonly family: Family;
  readonly name: Words;
  /** French article of the name where it is not « le », for sentences: « la portée n’existe pas ». */
  readonly article?: Article;
  readonly forms: readonly [Written, ...Written[]];
  /** With `{0}`, `{1}`… for the inputs of the first form: one formula, worded in each language. */
  readonly formula: string | Words;
  readonly unit: Unit;
  readonly direction: Direction;
  readonly objective: Objective;
  /**
   * Positions of the inputs that say, added up, how much the figure rests on (the denominator), where it is not the
   * second one; none where the figure rests on no count. In a form that starts with answers it is their number.
   */
  readonly volume?: number | readonly number[];
  /** Words for a denominator that no single input is: « aucune opportunité close ». */
  readonly none?: Words;
  /** What the figure means in money, shown beside it in KPI_BY: revenue − investment beside a return. */
  readonly gain?: Form;
  /** Answers a table or a text: not for EACH, BY and BY_PERIOD. */
  readonly table?: true;
}

/** An entry that carries its own arithmetic; the others work on other KPIs and live in `functions/tables`. */
export type Kpi = Entry<Form>;

export function isKpi(entry: Entry): entry is Kpi {
  return entry.forms.every((form) => 'compute' in form);
}
