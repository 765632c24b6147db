import { type BgNbd, futurePurchases } from './bgnbd.ts';
import type { Buyer } from './buyers.ts';
import { expectedSpend, type GammaGamma } from './gamma-gamma.ts';

/** 365 days ÷ 12 ÷ 7. */
export const WEEKS_A_MONTH = 365 / 84;

export interface ValueInput {
  readonly purchases: BgNbd;
  readonly spending: GammaGamma;
  readonly buyer: Buyer;
  /** Whole months ahead. */
  readonly months: number;
  /** Per month; an annual rate d is (1 + d)^(1/12) − 1. */
  readonly monthlyDiscount: number;
  /** Time units of the model in a month: weeks unless told. Taking weeks for days multiplies the value by seven. */
  readonly unitsAMonth?: number;
}

/** Σ over the months of expected amount × expected purchases of the month ÷ (1 + d)^month. Revenue, not margin. */
export function customerValue(input: ValueInput): number {
  const { purchases, spending, buyer, months, monthlyDiscount, unitsAMonth = WEEKS_A_MONTH } = input;
  const amount = expectedSpend(spending, buyer);
  let total = 0;
  let before = 0;
  for (let month = 1; month <= months; month++) {
    const until = futurePurchases(purchases, buyer, month * unitsAMonth);
    total += (amount * (until - before)) / (1 + monthlyDiscount) ** month;
    before = until;
  }
  return total;
}
