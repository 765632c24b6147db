/** A rectangle of one sheet; rows and columns from 1, an open end left out (`A2:A` has no bottom). */
export interface Area {
  /** Left out for the sheet that the formula stands on. */
  readonly sheet: string | undefined;
  readonly top: number;
  readonly left: number;
  readonly bottom: number | undefined;
  readonly right: number | undefined;
}

export interface NamedRange {
  readonly name: string;
}

export type Reference = Area | NamedRange;

export type Aggregate = 'SUM' | 'COUNT' | 'COUNTA' | 'AVERAGE' | 'MIN' | 'MAX';
export type Operator = '+' | '-' | '*' | '/';

/** A measure's formula as the grammar reads it. */
export type Tree =
  | { readonly kind: 'number'; readonly value: number }
  | { readonly kind: 'text'; readonly value: string }
  | { readonly kind: 'boolean'; readonly value: boolean }
  | { readonly kind: 'reference'; readonly reference: Reference }
  /** An argument left empty between two separators. */
  | { readonly kind: 'skipped' }
  /** `KPI_CPL(…)`, by its catalogue id. */
  | { readonly kind: 'call'; readonly id: string; readonly args: readonly Tree[] }
  | { readonly kind: 'aggregate'; readonly name: Aggregate; readonly args: readonly Tree[] }
  | { readonly kind: 'operation'; readonly operator: Operator; readonly left: Tree; readonly right: Tree }
  | { readonly kind: 'negation'; readonly of: Tree }
  | { readonly kind: 'percent'; readonly of: Tree };

export function isNamed(reference: Reference): reference is NamedRange {
  return 'name' in reference;
}
