import type { Buyer } from './buyers.ts';
import { hypergeometric } from './hypergeometric.ts';
import { logBeta, logGamma } from './numeric/log-gamma.ts';

/** BG/NBD: how often customers buy (r, alpha) and how likely they leave after a purchase (a, b). */
export interface BgNbd {
  readonly r: number;
  readonly alpha: number;
  readonly a: number;
  readonly b: number;
}

/** E[X(t)] and its kin divide by a − 1, and the whole has a finite limit there. */
const AWAY_FROM_ONE = 1e-6;

function awayFromOne(a: number): number {
  return Math.abs(a - 1) < AWAY_FROM_ONE ? 1 + AWAY_FROM_ONE : a;
}

/** Repeat purchases that a new customer makes by `time`: Fader, Hardie & Lee (2005), Marketing Science 24(2), eq. 9. */
export function expectedPurchases({ r, alpha, a: left, b }: BgNbd, time: number): number {
  if (time <= 0) return 0;
  const a = awayFromOne(left);
  const share = hypergeometric(r, b, a + b - 1, time / (alpha + time));
  return ((a + b - 1) / (a - 1)) * (1 - (alpha / (alpha + time)) ** r * share);
}

/** Chance that the customer still buys at all; 1 without a repeat purchase, by the model's construction. */
export function probabilityAlive({ r, alpha, a, b }: BgNbd, { repeats: x, recency, age }: Buyer): number {
  if (x === 0) return 1;
  const odds = Math.log(a / (b + x - 1)) + (r + x) * Math.log((alpha + age) / (alpha + recency));
  return 1 / (1 + Math.exp(odds));
}

/** Purchases of one customer in the next `time`, given the past: the same paper, eq. 10. */
export function futurePurchases(model: BgNbd, buyer: Buyer, time: number): number {
  if (time <= 0) return 0;
  const { r, alpha, b } = model;
  const a = awayFromOne(model.a);
  const { repeats: x, age } = buyer;
  const until = alpha + age + time;
  const share = hypergeometric(r + x, b + x, a + b + x - 1, time / until);
  const grown = 1 - ((alpha + age) / until) ** (r + x) * share;
  return Math.max(0, ((a + b + x - 1) / (a - 1)) * grown * probabilityAlive(model, buyer));
}

/** P(X(time) = count) for a new customer: the same paper, eq. 8. */
export function probabilityOfCount({ r, alpha, a, b }: BgNbd, time: number, count: number): number {
  const logStay = logBeta(a, b + count) - logBeta(a, b);
  const late = time / (alpha + time);
  const logCount = (k: number): number =>
    logGamma(r + k) - logGamma(r) - logGamma(k + 1) + r * Math.log(alpha / (alpha + time)) + k * Math.log(late);
  const staying = Math.exp(logStay + logCount(count));
  if (count === 0) return staying;
  let below = 0;
  for (let k = 0; k < count; k++) below += Math.exp(logCount(k));
  return staying + Math.exp(logBeta(a + 1, b + count - 1) - logBeta(a, b)) * (1 - below);
}
