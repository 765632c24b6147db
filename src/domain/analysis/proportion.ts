import { type Refusal, refuse } from '../refusal.ts';
import { normalCdf, normalQuantile } from './numeric/normal.ts';

export interface Interval {
  readonly low: number;
  readonly high: number;
}

/**
 * Wilson's score interval for `successes` of `trials` (0 ≤ successes ≤ trials, trials > 0), at a level such as 0.95.
 * Newcombe (1998), Statistics in Medicine 17:857, method 3. Never of width 0, unlike the textbook interval at 0 of 20.
 */
export function wilson(successes: number, trials: number, level = 0.95): Interval | Refusal {
  if (trials === 0) return refuse('DIV0', { input: 1 });
  if (successes > trials) return refuse('RANGE', { reason: 'part-above-whole', input: 0, other: 1 });
  const z = quantileFor(level);
  const share = successes / trials;
  const spread = (z * z) / trials;
  const centre = (share + spread / 2) / (1 + spread);
  const half = (z / (1 + spread)) * Math.sqrt((share * (1 - share)) / trials + spread / (4 * trials));
  return {
    low: successes === 0 ? 0 : Math.max(0, centre - half),
    high: successes === trials ? 1 : Math.min(1, centre + half),
  };
}

function quantileFor(level: number): number {
  return normalQuantile(0.5 + level / 2);
}

export interface Arm {
  readonly successes: number;
  readonly trials: number;
}

export type Verdict = 'a-wins' | 'b-wins' | 'no-difference';
/** Why a verdict deserves care: too few successes to trust the normal law, or too few to see a difference at all. */
export type Caution = 'few-successes' | 'small-sample' | 'none';

export interface Comparison {
  readonly rateA: number;
  readonly rateB: number;
  /** B − A, in points of rate. */
  readonly difference: number;
  readonly interval: Interval;
  /** Two-sided, two proportions, pooled variance. */
  readonly p: number;
  readonly verdict: Verdict;
  readonly caution: Caution;
}

const FEW_SUCCESSES = 5;

/**
 * Two rates compared: Newcombe's hybrid score interval of B − A (Statistics in Medicine 17:873, method 10) and the
 * pooled z test. A winner needs both the test and the interval; inputs are refused as in `wilson`.
 */
export function compareProportions(a: Arm, b: Arm, level = 0.95): Comparison | Refusal {
  const around = { a: wilson(a.successes, a.trials, level), b: wilson(b.successes, b.trials, level) };
  if ('code' in around.a) return around.a;
  if ('code' in around.b) return shifted(around.b);
  const rateA = a.successes / a.trials;
  const rateB = b.successes / b.trials;
  const difference = rateB - rateA;
  const interval = {
    low: difference - Math.hypot(rateB - around.b.low, around.a.high - rateA),
    high: difference + Math.hypot(around.b.high - rateB, rateA - around.a.low),
  };
  const p = twoProportionP(a, b);
  const clear = p < 1 - level && (interval.low > 0 || interval.high < 0);
  const verdict = !clear ? 'no-difference' : difference > 0 ? 'b-wins' : 'a-wins';
  return { rateA, rateB, difference, interval, p, verdict, caution: cautionOf(a, b) };
}

/** Two-sided p-value of equal rates, pooled variance, no continuity correction; 1 when nothing varies. */
export function twoProportionP(a: Arm, b: Arm): number {
  const pooled = (a.successes + b.successes) / (a.trials + b.trials);
  const error = Math.sqrt(pooled * (1 - pooled) * (1 / a.trials + 1 / b.trials));
  if (error === 0) return 1;
  const z = (b.successes / b.trials - a.successes / a.trials) / error;
  return Math.min(1, 2 * normalCdf(-Math.abs(z)));
}

function cautionOf(a: Arm, b: Arm): Caution {
  if (Math.min(a.successes, b.successes) < FEW_SUCCESSES) return 'few-successes';
  return Math.min(a.trials - a.successes, b.trials - b.successes) < FEW_SUCCESSES ? 'small-sample' : 'none';
}

/** The second arm's inputs stand two positions after the first's. */
function shifted(refusal: Refusal): Refusal {
  return {
    ...refusal,
    input: (refusal.input ?? 0) + 2,
    ...(refusal.other === undefined ? {} : { other: refusal.other + 2 }),
  };
}
