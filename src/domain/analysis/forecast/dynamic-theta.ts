import { lowestOn } from './golden-section.ts';

/** The least-squares line of the values seen so far, as the dynamic Theta updates it. */
class RunningLine {
  count = 0;
  mean = 0;
  slope = 0;
  intercept = 0;

  add(value: number): void {
    this.count++;
    const t = this.count;
    if (t > 1) this.slope = ((t - 2) * this.slope + (6 * (value - this.mean)) / t) / (t + 1);
    this.mean += (value - this.mean) / t;
    this.intercept = this.mean - (this.slope * (t + 1)) / 2;
  }
}

interface Fit {
  readonly alpha: number;
  /** 1 − 1/θ: 0 is simple smoothing, ½ is the classic theta 2. */
  readonly pull: number;
  readonly level: number;
  readonly squaredError: number;
}

/**
 * Dynamic optimised Theta (DOTM): the theta line bends with the data, θ and alpha by least squares.
 * Fiorucci, Pellegrini, Louzada, Petropoulos & Koehler (2016), IJF 32, equations 15–18. Needs three values.
 */
export function dynamicThetaForecast(values: readonly number[], horizon: number): number[] {
  const line = new RunningLine();
  const lines = values.map((value) => {
    const before = { intercept: line.intercept, slope: line.slope };
    line.add(value);
    return before;
  });
  const alpha = lowestOn((a) => fitAt(values, lines, a).squaredError, 0.1, 0.99, 8);
  const fit = fitAt(values, lines, alpha);
  let level = fit.level;
  let fading = (1 - alpha) ** values.length;
  return Array.from({ length: horizon }, () => {
    const expected = level + fit.pull * trendTerm(line, alpha, fading);
    level += alpha * (expected - level);
    fading *= 1 - alpha;
    line.add(expected);
    return expected;
  });
}

function trendTerm(line: { intercept: number; slope: number }, alpha: number, fading: number): number {
  return fading * line.intercept + ((1 - fading * (1 - alpha)) / alpha) * line.slope;
}

/** For a given alpha the errors are linear in the first level and in the pull, so neither is searched. */
function fitAt(values: readonly number[], lines: readonly { intercept: number; slope: number }[], alpha: number): Fit {
  let level = 0;
  let fading = 1;
  let ee = 0;
  let el = 0;
  let ep = 0;
  let ll = 0;
  let lp = 0;
  let pp = 0;
  values.forEach((value, k) => {
    const error = value - level;
    const line = lines[k];
    // The first two values have no line behind them.
    if (k > 1 && line) {
      const term = trendTerm(line, alpha, fading);
      ee += error * error;
      el += error * fading;
      ep += error * term;
      ll += fading * fading;
      lp += fading * term;
      pp += term * term;
    }
    level += alpha * error;
    fading *= 1 - alpha;
  });
  const determinant = ll * pp - lp * lp;
  const free = determinant > 1e-12 * ll * pp ? (ep * ll - el * lp) / determinant : 0;
  const pull = Math.min(1, Math.max(0, free));
  const first = ll > 0 ? (el - pull * lp) / ll : 0;
  const squaredError =
    ee - 2 * first * el - 2 * pull * ep + first * first * ll + 2 * first * pull * lp + pull * pull * pp;
  return { alpha, pull, level: level + fading * first, squaredError };
}
