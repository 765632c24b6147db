import type { Words } from '../words.ts';

/**
 * What a range does in an input.
 * - `flow` adds up over rows (money, counts of events): a range is totalled.
 * - `stock` does not add up over time (customers at a date, list size, reach): one cell.
 * - `rate` is a rate, an average or a number of years: one cell.
 * - `answers` is a list of numbers taken as it is, `dates` a list of days, `labels` a list of texts.
 * - `option` is one word of a closed list, `criterion` one value to compare with.
 */
export type InputKind = 'flow' | 'stock' | 'rate' | 'answers' | 'dates' | 'labels' | 'option' | 'criterion';

export interface Input<Kind extends InputKind = InputKind> {
  readonly kind: Kind;
  /** The parameter's name, lower case, as shown in the formula helper and in refusals. */
  readonly name: Words;
  /** How a refusal says that there is none of it: « aucun lead »; English is "no" and the name, where it is not told. */
  readonly none?: Words | string;
  readonly least?: number;
  readonly most?: number;
  /** May be below zero: a net income, a growth. Everything else refuses negatives. */
  readonly signed?: true;
  /** Whole numbers only: an answer on a scale. */
  readonly whole?: true;
  /** Present on inputs that may be left out; the number that stands in. */
  readonly otherwise?: number | 'absent';
  /** A list of its own length, not read row by row with the others: weights beside signals. */
  readonly apart?: true;
  /** One value at most, though read as a list: a day, or a figure that may be left out. */
  readonly single?: true;
  /** The words an `option` accepts; its value is the position in this list. */
  readonly choices?: readonly string[];
}

/** Numbers or days in the order of their rows; a blank keeps its place as `undefined`. */
export type List = readonly (number | undefined)[];

/** What `compute` receives for each kind. A left-out optional list is an empty one. */
export type Prepared<Kind extends InputKind> = Kind extends 'flow' | 'stock' | 'rate' | 'option'
  ? number
  : Kind extends 'labels'
    ? readonly string[]
    : Kind extends 'criterion'
      ? number | string | undefined
      : List;

export type Values<Inputs extends readonly Input[]> = {
  [Position in keyof Inputs]: Prepared<Inputs[Position]['kind']>;
};

type Details = Omit<Input, 'kind' | 'name' | 'none'>;

export function flow(name: Words, none: Words | string, details: Details = {}): Input<'flow'> {
  return { kind: 'flow', name, none, ...details };
}

export function stock(name: Words, none: Words | string, details: Details = {}): Input<'stock'> {
  return { kind: 'stock', name, none, ...details };
}

/** A share of something: 0 to 1. Above 1 it is almost always a percentage typed without its sign. */
export function share(name: Words, details: Details = {}): Input<'rate'> {
  return { kind: 'rate', name, least: 0, most: 1, ...details };
}

/** An average, a duration, a number of periods: one cell, without the upper bound of a share. */
export function average(name: Words, none: Words | string, details: Details = {}): Input<'rate'> {
  return { kind: 'rate', name, none, ...details };
}

export function answers(name: Words, details: Details = {}): Input<'answers'> {
  return { kind: 'answers', name, ...details };
}

export function dates(name: Words, details: Details = {}): Input<'dates'> {
  return { kind: 'dates', name, ...details };
}

export function labels(name: Words, details: Details = {}): Input<'labels'> {
  return { kind: 'labels', name, ...details };
}

export function option(name: Words, choices: readonly string[]): Input<'option'> {
  return { kind: 'option', name, choices, otherwise: 0 };
}

/** The numbers of a list, blanks left out. */
export function given(list: List): number[] {
  return list.filter((value): value is number => value !== undefined);
}

export function criterion(name: Words): Input<'criterion'> {
  return { kind: 'criterion', name, otherwise: 'absent' };
}

/** The same input, but it may be left out; `value` then stands in for it. */
export function optional<Kind extends InputKind>(input: Input<Kind>, value: number | 'absent'): Input<Kind> {
  return { ...input, otherwise: value };
}
