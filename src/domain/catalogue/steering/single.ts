import type { Words } from '../../words.ts';
import { type Input, type List, optional } from '../input.ts';

/** One figure of any sign in one cell. */
export function figure(name: Words): Input<'rate'> {
  return { kind: 'rate', name, signed: true };
}

/** One figure that may be left out: read as a list, because no number can stand for its absence. */
export function maybeFigure(name: Words): Input<'answers'> {
  return optional({ kind: 'answers', name, signed: true, apart: true, single: true }, 'absent');
}

/** One day in one cell. */
export function oneDay(name: Words): Input<'dates'> {
  return { kind: 'dates', name, apart: true, single: true };
}

export function maybeDay(name: Words): Input<'dates'> {
  return optional(oneDay(name), 'absent');
}

/** The one value of such a list. */
export function only(list: List): number | undefined {
  return list.find((value) => value !== undefined);
}

/** The day of a cell, its hour left out. */
export function dayOnly(list: List): number {
  return Math.floor(only(list) ?? 0);
}
