import { isRefusal } from '../refusal.ts';
import { wilson } from './proportion.ts';
import { reaches } from './score.ts';
import type { Sense, Status, StatusReason, Tolerances } from './target.ts';

/** Progress may be this much behind the pace, in shares of the target. The product's own choice, editable. */
export const DEFAULT_TOLERANCES: Tolerances = { onTrack: 0.05, atRisk: 0.15 };
/** Engagedly, « How is goal progress calculated? »: 16.5 and 33 points. */
export const ENGAGEDLY_TOLERANCES: Tolerances = { onTrack: 0.165, atRisk: 0.33 };
/** No verdict before this share of the period is gone. */
export const EARLY_SHARE = 0.2;
/** A level may miss its target by this share of the way from the baseline, or of the target. */
const LEVEL_TOLERANCE = 0.1;
/** Room for the rounding of shares: 0.5 − 0.35 is a hair above 0.15. */
const ROUNDING = 1e-9;

type Paced = Extract<Status, 'on_track' | 'at_risk' | 'off_track'>;

export function statusByGap(gap: number, { onTrack, atRisk }: Tolerances): Paced {
  if (gap <= onTrack + ROUNDING) return 'on_track';
  return gap <= atRisk + ROUNDING ? 'at_risk' : 'off_track';
}

export interface LevelInput {
  readonly actual: number;
  readonly target: number;
  readonly baseline?: number | undefined;
  readonly sense: Sense;
  /** Denominator of a rate, if it is one. */
  readonly trials?: number | undefined;
}

/** A figure that does not add up: met, missed by little or by no more than its own noise, or missed. */
export function statusByLevel(input: LevelInput): { readonly status: Paced; readonly reason: StatusReason } {
  const { actual, target, baseline, sense } = input;
  if (reaches(actual, target, sense)) return { status: 'on_track', reason: 'level' };
  const way = baseline === undefined || baseline === target ? target : target - baseline;
  const missing = Math.abs(target - actual);
  if (missing <= LEVEL_TOLERANCE * Math.abs(way) * (1 + ROUNDING)) return { status: 'at_risk', reason: 'level' };
  return withinNoise(input) ? { status: 'at_risk', reason: 'noise' } : { status: 'off_track', reason: 'level' };
}

function withinNoise({ actual, target, trials = 0 }: LevelInput): boolean {
  if (!(trials >= 1) || actual < 0) return false;
  const interval = wilson(actual * trials, trials);
  return !isRefusal(interval) && target >= interval.low && target <= interval.high;
}
