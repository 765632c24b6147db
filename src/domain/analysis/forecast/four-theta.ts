import { lowestOn } from './golden-section.ts';
import { fitSimple } from './simple-smoothing.ts';
import { extrapolate } from './smoothing.ts';
import { straightLine } from './theta.ts';

interface Candidate {
  readonly error: number;
  readonly forecast: readonly number[];
}

/**
 * Theta with four choices, made by the mean absolute error inside the series: straight or exponential trend, additive or
 * multiplicative theta line, and θ between 1 and 3. After Spiliotis, Assimakopoulos & Makridakis (2020), EJOR 284,
 * « Generalizing the Theta method for automatic forecasting » (4Theta of the M4).
 */
export function fourThetaForecast(values: readonly number[], horizon: number): number[] {
  const positive = values.every((value) => value > 0);
  const trends = positive ? [straightTrend, exponentialTrend] : [straightTrend];
  const candidates = trends.flatMap((trend) => {
    const line = trend(values, horizon);
    const bends = positive && line.every((height) => height > 0) ? [additive, multiplicative] : [additive];
    return bends.map((bend) => {
      const theta = lowestOn((t) => bend(values, line, t).error, 1, 3, 4, 0.01);
      return bend(values, line, theta);
    });
  });
  const best = candidates.reduce((a, b) => (b.error < a.error ? b : a));
  return [...best.forecast];
}

function straightTrend(values: readonly number[], horizon: number): number[] {
  const { intercept, slope } = straightLine(values);
  return Array.from({ length: values.length + horizon }, (_, k) => intercept + slope * (k + 1));
}

function exponentialTrend(values: readonly number[], horizon: number): number[] {
  return straightTrend(values.map(Math.log), horizon).map(Math.exp);
}

function additive(values: readonly number[], line: readonly number[], theta: number): Candidate {
  const bent = values.map((value, k) => theta * value + (1 - theta) * (line[k] ?? 0));
  const share = 1 / theta;
  return judged(values, bent, (curve, k) => share * curve + (1 - share) * (line[k] ?? 0), line.length);
}

function multiplicative(values: readonly number[], line: readonly number[], theta: number): Candidate {
  const bent = values.map((value, k) => value ** theta * (line[k] ?? 1) ** (1 - theta));
  const share = 1 / theta;
  return judged(values, bent, (curve, k) => Math.max(curve, 0) ** share * (line[k] ?? 1) ** (1 - share), line.length);
}

function judged(
  values: readonly number[],
  bent: readonly number[],
  unbend: (curve: number, k: number) => number,
  length: number,
): Candidate {
  const fit = fitSimple(bent);
  const inside = bent.map((value, k) => unbend(value - (fit.errors[k] ?? 0), k));
  const error = values.reduce((total, value, k) => total + Math.abs(value - (inside[k] ?? 0)), 0);
  const forecast = extrapolate(fit, length - values.length).map((curve, k) => unbend(curve, values.length + k));
  return { error, forecast };
}
