import { elapsedShare, seasonalShare } from './pace.ts';
import { reaches } from './score.ts';
import { DEFAULT_TOLERANCES } from './status.ts';
import type { Facts, JudgeInput, Sense, Status, StatusReason, Tolerances } from './target.ts';

/** Lowest step of a satisfaction scale; its top where no other is given. */
const SCALE = { low: 1, high: 5 };

/** A KPI that can be judged: its value, its target and the window are all there. */
export interface Case {
  readonly input: JudgeInput;
  readonly actual: number;
  readonly target: number;
  readonly targetMax: number;
  /** Where the way to the target starts, if that is on its bad side. */
  readonly baseline: number | undefined;
  readonly sense: Sense;
  readonly accrues: boolean;
  readonly start: number;
  readonly end: number;
  readonly today: number;
  readonly closed: boolean;
  /** Share of the days gone. */
  readonly elapsed: number;
  /** Share of the target expected by today: the days gone, or last year's share. */
  readonly share: number;
  readonly seasonal: boolean;
  readonly tolerances: Tolerances;
}

/** A status, why, and what of the facts it found on the way. */
export interface Verdict
  extends Partial<Pick<Facts, 'expectedShare' | 'gap' | 'daysAhead' | 'milestoneDue' | 'milestoneNext'>> {
  readonly status: Status;
  readonly reason: StatusReason;
  readonly expected?: number;
}

/** The value to reach; the last milestone’s where none is written, 1 for what is done or not. */
export function targetOf({
  targetType,
  target,
  targetMax,
  milestones,
}: Pick<JudgeInput, 'targetType' | 'target' | 'targetMax' | 'milestones'>): number | undefined {
  if (targetType === 'done') return target ?? 1;
  if (targetType === 'range' && targetMax === undefined) return undefined;
  if (targetType !== 'milestone' || target !== undefined) return target;
  return (milestones ?? []).reduce((last, next) => (next.day >= last.day ? next : last), {
    day: Number.NEGATIVE_INFINITY,
    value: undefined as number | undefined,
  }).value;
}

export function caseOf(input: JudgeInput): Case {
  const window = windowOf(input);
  const sense = senseOf(input);
  const target = targetOf(input) ?? 0;
  const bound = input.targetType === 'range' ? (input.targetMax ?? target) : target;
  const elapsed = elapsedShare(window.start, window.end, input.today);
  const lastYear = input.lastYear && seasonalShare(input.lastYear, window.start, window.end, input.today);
  return {
    input,
    ...window,
    actual: input.actual ?? 0,
    target: Math.min(target, bound),
    targetMax: Math.max(target, bound),
    baseline: baselineOf(input, target, sense),
    sense,
    accrues: input.accrual !== 'level',
    today: Math.floor(input.today),
    closed: input.closed ?? input.today >= window.end + 1,
    elapsed,
    share: lastYear ?? elapsed,
    seasonal: lastYear !== undefined,
    tolerances: input.tolerances ?? DEFAULT_TOLERANCES,
  };
}

/** The open period of what starts again each period, else start to end. */
export function windowOf(input: JudgeInput): { readonly start: number; readonly end: number } {
  const perPeriod = input.accrual === 'per_period';
  return {
    start: Math.floor((perPeriod ? input.periodStart : undefined) ?? input.start),
    end: Math.floor((perPeriod ? input.periodEnd : undefined) ?? input.end),
  };
}

export function senseOf({ targetType, direction }: Pick<JudgeInput, 'targetType' | 'direction'>): Sense {
  if (targetType === 'decrease_to' || targetType === 'stay_below') return 'lower';
  const open = targetType === 'milestone' || targetType === 'scale' || targetType === 'baseline_first';
  return open && direction === 'lower' ? 'lower' : 'higher';
}

/** A baseline on the good side of a target says nothing about the way there: a threshold to keep, not a move. */
function baselineOf(input: JudgeInput, target: number, sense: Sense): number | undefined {
  const { targetType, targetMax = SCALE.high } = input;
  const lowestStep = sense === 'higher' ? SCALE.low : targetMax;
  const baseline = input.baseline ?? (targetType === 'scale' ? lowestStep : undefined);
  if (baseline === undefined || (targetType !== 'scale' && input.accrual !== 'level' && target > 0)) return undefined;
  if (baseline === target) return isThreshold(input) && target > 0 ? undefined : baseline;
  return reaches(baseline, target, sense) ? (target > 0 ? undefined : target) : baseline;
}

export function isThreshold({ targetType }: JudgeInput): boolean {
  return targetType === 'stay_above' || targetType === 'stay_below';
}
