import { type Refusal, refuse } from '../refusal.ts';
import type { Buyer } from './buyers.ts';
import { logGamma } from './numeric/log-gamma.ts';
import { minimise } from './numeric/nelder-mead.ts';

/** Gamma-gamma model of the mean amount of a purchase. */
export interface GammaGamma {
  readonly p: number;
  readonly q: number;
  readonly v: number;
}

const LEAST_REPEATERS = 20;

/** Expected mean amount, given what the customer has spent: Fader & Hardie (2013), note 025, eq. 5. */
export function expectedSpend({ p, q, v }: GammaGamma, { repeats, spend }: Pick<Buyer, 'repeats' | 'spend'>): number {
  return (p * (v + repeats * spend)) / (p * repeats + q - 1);
}

/** Maximum likelihood over the customers with a repeat purchase of a positive amount (the same note, eq. 1a). */
export function fitGammaGamma(buyers: readonly Buyer[]): GammaGamma | Refusal {
  const spenders = buyers.filter(({ repeats, spend }) => repeats > 0 && spend > 0);
  if (spenders.length < LEAST_REPEATERS) {
    return refuse('FEW', { reason: 'repeaters', input: 0, seen: spenders.length, limit: LEAST_REPEATERS });
  }
  const modelAt = (point: readonly number[]): GammaGamma => {
    const [p = 1, q = 1, v = 1] = point.map(Math.exp);
    return { p, q, v };
  };
  // Amounts around 1 make the search the same in cents and in millions.
  const scale = spenders.reduce((total, { spend }) => total + spend, 0) / spenders.length;
  const scaled = spenders.map(({ repeats, spend }) => ({ x: repeats, mean: spend / scale }));
  const { point } = minimise((logs) => -logLikelihood(modelAt(logs), scaled), [0, 1, 0], {
    tolerance: 1e-11,
    maxEvaluations: 3000,
  });
  const { p, q, v } = modelAt(point);
  // With q ≤ 1 the expected amount of a new customer does not exist.
  return q > 1 && Number.isFinite(p * q * v) ? { p, q, v: v * scale } : refuse('NEVER');
}

function logLikelihood(
  { p, q, v }: GammaGamma,
  spenders: readonly { readonly x: number; readonly mean: number }[],
): number {
  const constant = q * Math.log(v) - logGamma(q);
  let total = 0;
  for (const { x, mean } of spenders) {
    const shape = p * x;
    total +=
      constant +
      logGamma(shape + q) -
      logGamma(shape) +
      (shape - 1) * Math.log(mean) +
      shape * Math.log(x) -
      (shape + q) * Math.log(x * mean + v);
  }
  return total;
}

/** How purchases and amounts go together; the model supposes that they do not (CDNOW: 0.11). */
export function frequencySpendCorrelation(buyers: readonly Buyer[]): number {
  const spenders = buyers.filter(({ repeats }) => repeats > 0);
  const size = spenders.length;
  if (size < 2) return 0;
  const meanX = spenders.reduce((total, { repeats }) => total + repeats, 0) / size;
  const meanY = spenders.reduce((total, { spend }) => total + spend, 0) / size;
  let xy = 0;
  let xx = 0;
  let yy = 0;
  for (const { repeats, spend } of spenders) {
    xy += (repeats - meanX) * (spend - meanY);
    xx += (repeats - meanX) ** 2;
    yy += (spend - meanY) ** 2;
  }
  return xx === 0 || yy === 0 ? 0 : xy / Math.sqrt(xx * yy);
}
