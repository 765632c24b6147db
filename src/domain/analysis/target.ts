import type { Direction, Unit } from '../catalogue/kpi.ts';
import type { Day } from '../history/calendar.ts';

/** What a team may ask of a KPI. The codes are stored; the words are in `src/text`. */
export const TARGET_TYPES = [
  'increase_to',
  'decrease_to',
  'stay_above',
  'stay_below',
  'range',
  'milestone',
  'done',
  'scale',
  'baseline_first',
] as const;
export type TargetType = (typeof TARGET_TYPES)[number];

/** `total` adds up from start to end, `per_period` starts again each period, `level` does not add up. */
export const ACCRUALS = ['total', 'per_period', 'level'] as const;
export type Accrual = (typeof ACCRUALS)[number];

export const STATUSES = [
  'not_started',
  'too_early',
  'on_track',
  'at_risk',
  'off_track',
  'achieved',
  'missed',
  'no_data',
] as const;
export type Status = (typeof STATUSES)[number];

/** The good side of a figure. */
export type Sense = 'higher' | 'lower';

/** A value to have reached on a day. */
export interface Milestone {
  readonly day: Day;
  readonly value: number;
}

/** What was counted over some days, both included. */
export interface Span {
  readonly start: Day;
  readonly end: Day;
  readonly value: number;
}

/** Largest gap between expected and actual progress, as shares of the target, for each status. */
export interface Tolerances {
  readonly onTrack: number;
  readonly atRisk: number;
}

/** One KPI at one day: everything the verdict rests on, nothing read from elsewhere. */
export interface JudgeInput {
  readonly targetType: TargetType;
  /** Decides only where the target type leaves it open: milestone, scale, baseline first. */
  readonly direction: Direction;
  readonly accrual: Accrual;
  readonly actual?: number | undefined;
  readonly target?: number | undefined;
  /** Upper bound of a range; top of a scale, if not 5. */
  readonly targetMax?: number | undefined;
  readonly baseline?: number | undefined;
  readonly start: Day;
  /** Last day, included. */
  readonly end: Day;
  /** The day that the value speaks for. */
  readonly today: Day;
  /** The open period of a KPI that accrues per period; start and end stand in. */
  readonly periodStart?: Day | undefined;
  readonly periodEnd?: Day | undefined;
  /** The value is final: a clock run after the last day says so. Otherwise, once `today` is past the end. */
  readonly closed?: boolean | undefined;
  readonly milestones?: readonly Milestone[] | undefined;
  readonly unit?: Unit | undefined;
  /** What a rate rests on (its denominator): a gap inside the noise is a risk, not a failure. */
  readonly volume?: number | undefined;
  /** The same months one year before: replaces the straight line of time. */
  readonly lastYear?: readonly Span[] | undefined;
  readonly tolerances?: Tolerances | undefined;
}

/** Why the status is what it is. */
export type StatusReason =
  | 'before-start'
  | 'no-value'
  | 'no-target'
  | 'bad-dates'
  | 'measuring-baseline'
  | 'early'
  | 'pace'
  | 'level'
  | 'noise'
  | 'milestone'
  | 'waiting'
  | 'cap-passed'
  | 'reached'
  | 'closed';

/** What the explaining sentence needs: numbers and codes, no words. */
export interface Facts {
  readonly reason: StatusReason;
  readonly targetType: TargetType;
  readonly sense: Sense;
  /** The KPI adds up inside the window. */
  readonly accrues: boolean;
  readonly actual?: number | undefined;
  readonly target?: number | undefined;
  readonly targetMax?: number | undefined;
  readonly baseline?: number | undefined;
  /** The window that the status speaks about: the open period, or start to end. */
  readonly start: Day;
  readonly end: Day;
  readonly today: Day;
  readonly dayNumber: number;
  readonly dayCount: number;
  /** The expected share comes from last year, not from the calendar. */
  readonly seasonal: boolean;
  /** Share of the target expected today, 0 to 1. */
  readonly expectedShare?: number | undefined;
  /** Expected minus actual progress, in shares of the target: above 0 is late. */
  readonly gap?: number | undefined;
  /** Days ahead of the straight line; below 0 is behind. */
  readonly daysAhead?: number | undefined;
  readonly milestoneDue?: Milestone | undefined;
  readonly milestoneNext?: Milestone | undefined;
  readonly volume?: number | undefined;
}

export interface Judgement {
  /** 1 is the target. Not clamped: below 0 is worse than the start, above 1 beyond the target. */
  readonly score?: number | undefined;
  readonly status: Status;
  /** The value expected today, in the KPI's unit, where the status is a matter of pace. */
  readonly expected?: number | undefined;
  readonly facts: Facts;
}
