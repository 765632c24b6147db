import type { Day } from '../history/calendar.ts';

/** What the models keep of a customer; times are in one unit, weeks here. */
export interface Buyer {
  /** Purchases after the first; several on one day count once. */
  readonly repeats: number;
  /** Time of the last purchase since the first one; 0 without a repeat. */
  readonly recency: number;
  /** Time from the first purchase to the end of observation. */
  readonly age: number;
  /** Mean amount of a repeat purchase day; 0 without one. */
  readonly spend: number;
}

export interface NamedBuyer extends Buyer {
  readonly customer: string;
  readonly last: Day;
}

const DAYS_A_WEEK = 7;

/** Customers in order of first appearance, observed up to `today`, times in weeks (Fader, Hardie & Lee 2005, §4.1). */
export function buyersOf(
  orders: readonly { readonly customer: string; readonly day: Day; readonly value?: number | undefined }[],
  today: Day,
): readonly NamedBuyer[] {
  const days = new Map<string, Map<Day, number>>();
  for (const { customer, day, value = 0 } of orders) {
    if (day > today) continue;
    const own = days.get(customer) ?? new Map<Day, number>();
    own.set(day, (own.get(day) ?? 0) + value);
    days.set(customer, own);
  }
  return [...days].map(([customer, own]) => {
    let first = Number.POSITIVE_INFINITY;
    let last = Number.NEGATIVE_INFINITY;
    let money = 0;
    for (const [day, value] of own) {
      first = Math.min(first, day);
      last = Math.max(last, day);
      money += value;
    }
    const repeats = own.size - 1;
    return {
      customer,
      last,
      repeats,
      recency: (last - first) / DAYS_A_WEEK,
      age: (today - first) / DAYS_A_WEEK,
      spend: repeats === 0 ? 0 : (money - (own.get(first) ?? 0)) / repeats,
    };
  });
}
