import { type Refusal, refuse } from '../refusal.ts';
import type { Sense } from './target.ts';

/** T ÷ A has no bound as A nears 0: twice as good as the target is the most it says. */
const BEST_RATIO = 2;

export interface ScoreInput {
  readonly actual: number;
  readonly target: number;
  readonly baseline?: number | undefined;
  readonly sense?: Sense | undefined;
}

/**
 * Share of the way to the target: 1 is reached, not clamped.
 * With a baseline (A − B) ÷ (T − B), whichever side is good (BSC Designer manual, cases); without, A ÷ T or T ÷ A.
 * Refused where T ≤ 0 and there is no baseline: a ratio says nothing there.
 */
export function score({ actual, target, baseline, sense = 'higher' }: ScoreInput): number | Refusal {
  if (baseline === undefined) return ratioScore(actual, target, sense);
  if (target === baseline) return reaches(actual, target, sense) ? 1 : 0;
  return finite((actual - baseline) / (target - baseline));
}

function ratioScore(actual: number, target: number, sense: Sense): number | Refusal {
  if (target <= 0) return refuse('RANGE', { reason: 'baseline-needed', input: 1, seen: target });
  if (sense === 'higher') return finite(actual / target);
  return actual <= target / BEST_RATIO ? BEST_RATIO : target / actual;
}

/** How far outside the target interval a figure may be before it scores 0. */
export interface Limits {
  readonly low: number;
  readonly high: number;
}

/** 1 inside `low`..`high`, falling to 0 at the outer limits, one width away by default. */
export function scoreBetween(actual: number, low: number, high: number, limits?: Limits): number | Refusal {
  if (high < low) return refuse('RANGE', { reason: 'part-above-whole', input: 1, other: 4 });
  if (actual >= low && actual <= high) return 1;
  const width = high - low;
  const outer = limits ?? { low: low - width, high: high + width };
  const share =
    actual < low
      ? (actual - outer.low) / Math.max(low - outer.low, Number.MIN_VALUE)
      : (outer.high - actual) / Math.max(outer.high - high, Number.MIN_VALUE);
  return Math.min(1, Math.max(0, share));
}

export function reaches(actual: number, target: number, sense: Sense): boolean {
  return sense === 'higher' ? actual >= target : actual <= target;
}

export interface Index {
  readonly value: number;
  /** How many scores it rests on, of how many. */
  readonly counted: number;
  readonly of: number;
}

/** Weighted mean of the scores held to 0..1; a missing score or a weight of 0 leaves the KPI out. */
export function weightedIndex(
  scores: readonly (number | undefined)[],
  weights: readonly (number | undefined)[] = [],
): Index | Refusal {
  let total = 0;
  let weighed = 0;
  let counted = 0;
  const heaviest = weights.reduce<number>((most, weight) => Math.max(most, weight ?? 0), 0);
  scores.forEach((value, position) => {
    const weight = weights.length === 0 ? 1 : (weights[position] ?? 0) / heaviest;
    if (value === undefined || !(weight > 0)) return;
    total += weight * Math.min(1, Math.max(0, value));
    weighed += weight;
    counted++;
  });
  if (counted === 0) return refuse('FEW', { input: 0, seen: 0, limit: 1 });
  return { value: total / weighed, counted, of: scores.length };
}

/** A score as people read it: whole points from 0 to 100. */
export function points(value: number): number {
  return Math.round(100 * Math.min(1, Math.max(0, value)));
}

function finite(value: number): number | Refusal {
  return Number.isFinite(value) ? value : refuse('RANGE', { reason: 'too-large', input: 0 });
}
