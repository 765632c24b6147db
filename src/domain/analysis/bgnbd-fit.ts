import { type Refusal, refuse } from '../refusal.ts';
import type { BgNbd } from './bgnbd.ts';
import type { Buyer } from './buyers.ts';
import { logGamma } from './numeric/log-gamma.ts';
import { minimise } from './numeric/nelder-mead.ts';

/** Repeat customers without whom four parameters say nothing. */
const LEAST_REPEATERS = 20;

/** Fitted on the logarithms of the four parameters from (1, 1, 1, 1), by maximum likelihood. */
export function fitBgNbd(
  buyers: readonly Buyer[],
): { readonly model: BgNbd; readonly logLikelihood: number } | Refusal {
  const repeaters = buyers.filter(({ repeats }) => repeats > 0).length;
  if (repeaters < LEAST_REPEATERS) {
    return refuse('FEW', { reason: 'repeaters', input: 0, seen: repeaters, limit: LEAST_REPEATERS });
  }
  const pasts = pack(buyers);
  const modelAt = (point: readonly number[]): BgNbd => {
    const [r = 1, alpha = 1, a = 1, b = 1] = point.map(Math.exp);
    return { r, alpha, a, b };
  };
  const { point, value } = minimise((logs) => -logLikelihoodOf(modelAt(logs), pasts), [0, 0, 0, 0], {
    tolerance: 1e-11,
    maxEvaluations: 2000,
  });
  const model = modelAt(point);
  const usable = Object.values(model).every(Number.isFinite) && Number.isFinite(value);
  return usable ? { model, logLikelihood: -value } : refuse('NEVER');
}

/** Fader, Hardie & Lee (2005), Marketing Science 24(2), eq. 6, summed over the customers. */
export function logLikelihood(model: BgNbd, buyers: readonly Buyer[]): number {
  return logLikelihoodOf(model, pack(buyers));
}

function logLikelihoodOf({ r, alpha, a, b }: BgNbd, { counts, xs, ages, recencies, repeats, times }: Packed): number {
  const constant = r * Math.log(alpha) - logGamma(r) + logGamma(a + b) - logGamma(b);
  const logTimes = times.map((time) => Math.log(alpha + time));
  const shared = repeats.map((x) => constant + logGamma(r + x) + logGamma(b + x) - logGamma(a + b + x));
  const leaving = repeats.map((x) => (x === 0 ? Number.NEGATIVE_INFINITY : Math.log(a / (b + x - 1))));
  let total = 0;
  for (let past = 0; past < counts.length; past++) {
    const which = xs[past] as number;
    const power = r + (repeats[which] as number);
    const still = -power * (logTimes[ages[past] as number] as number);
    const gone = (leaving[which] as number) - power * (logTimes[recencies[past] as number] as number);
    // The sum of two tiny powers, by its larger one: both underflow for a customer of a hundred purchases.
    const most = Math.max(still, gone);
    total +=
      (counts[past] as number) * ((shared[which] as number) + most + Math.log1p(Math.exp(-Math.abs(still - gone))));
  }
  return total;
}

/** Customers with the same past count once; logarithms and gammas are taken once a distinct time and count. */
interface Packed {
  readonly counts: readonly number[];
  /** Positions in `repeats` and in `times`, one a past. */
  readonly xs: readonly number[];
  readonly ages: readonly number[];
  readonly recencies: readonly number[];
  readonly repeats: readonly number[];
  readonly times: readonly number[];
}

function pack(buyers: readonly Buyer[]): Packed {
  const repeats = positions();
  const times = positions();
  const pasts = new Map<string, number>();
  const packed = { counts: [] as number[], xs: [] as number[], ages: [] as number[], recencies: [] as number[] };
  for (const { repeats: x, recency, age } of buyers) {
    const key = `${x} ${recency} ${age}`;
    const same = pasts.get(key);
    if (same !== undefined) {
      packed.counts[same] = (packed.counts[same] ?? 0) + 1;
      continue;
    }
    pasts.set(key, packed.counts.push(1) - 1);
    packed.xs.push(repeats.of(x));
    packed.ages.push(times.of(age));
    packed.recencies.push(times.of(recency));
  }
  return { ...packed, repeats: repeats.values, times: times.values };
}

/** Gives each distinct number its position in a list. */
function positions(): { readonly values: readonly number[]; readonly of: (value: number) => number } {
  const values: number[] = [];
  const known = new Map<number, number>();
  return {
    values,
    of: (value) => {
      const position = known.get(value) ?? values.push(value) - 1;
      known.set(value, position);
      return position;
    },
  };
}
