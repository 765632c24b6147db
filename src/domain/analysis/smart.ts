import type { Objective, Unit } from '../catalogue/kpi.ts';
import type { Day, Grain } from '../history/calendar.ts';
import { attainable } from './smart-attainable.ts';
import { relevant, specific, timely } from './smart-form.ts';
import { measurable } from './smart-measurable.ts';
import type { Sense, TargetType } from './target.ts';

/** A KPI as a team writes it; what nobody filled in is absent. */
export interface SmartInput {
  readonly name?: string | undefined;
  readonly definition?: string | undefined;
  readonly objective?: string | undefined;
  /** The objectives that a team may serve; anything goes when there is no list. */
  readonly objectives?: readonly string[] | undefined;
  /** The catalogue KPI that it measures, and the objective that this one serves. */
  readonly metric?: string | undefined;
  readonly metricObjective?: Objective | undefined;
  /** The number that its measure shows today. */
  readonly measureReads?: number | undefined;
  readonly unit?: Unit | undefined;
  readonly baseline?: number | undefined;
  readonly target?: number | undefined;
  readonly targetMax?: number | undefined;
  readonly targetType: TargetType;
  readonly sense: Sense;
  readonly source?: string | undefined;
  /** The last day that the source holds. */
  readonly sourceLastDay?: Day | undefined;
  readonly frequency?: Grain | undefined;
  readonly start?: Day | undefined;
  readonly end?: Day | undefined;
  readonly today: Day;
  /** Past values of the measure, oldest first. */
  readonly history?: readonly number[] | undefined;
  /** Chance of reaching the target, from the history; see forecast/attainability.ts. */
  readonly probability?: number | undefined;
  readonly owner?: string | undefined;
  readonly weight?: number | undefined;
  readonly nextReport?: Day | undefined;
}

export type SmartLetter = 'S' | 'M' | 'A' | 'R' | 'T';
export type SmartMark = 'pass' | 'partial' | 'fail';

/** One thing found, with the numbers that its sentence needs. */
export interface SmartReason {
  readonly code: SmartCode;
  readonly mark: SmartMark;
  readonly seen?: number | string | undefined;
  readonly limit?: number | undefined;
  readonly unit?: Unit | undefined;
}

export type SmartCode =
  | 'no-name'
  | 'no-owner'
  | 'no-objective'
  | 'unknown-objective'
  | 'no-metric'
  | 'no-definition'
  | 'two-goals'
  | 'no-value'
  | 'no-unit'
  | 'no-target'
  | 'target-to-set'
  | 'no-baseline'
  | 'percent-as-number'
  | 'no-source'
  | 'stale-source'
  | 'target-not-better'
  | 'unrealistic'
  | 'too-easy'
  | 'attainable'
  | 'little-history'
  | 'beyond-best'
  | 'within-best'
  | 'already-there'
  | 'done-or-not'
  | 'other-objective'
  | 'no-weight'
  | 'no-dates'
  | 'bad-dates'
  | 'over'
  | 'no-frequency'
  | 'too-few-reports'
  | 'rare-reports'
  | 'late-report';

export interface SmartCheck {
  readonly letter: SmartLetter;
  readonly mark: SmartMark;
  /** What is missing or doubtful; what speaks for the target too. */
  readonly reasons: readonly SmartReason[];
}

export interface SmartVerdict {
  readonly checks: readonly SmartCheck[];
  /** 0 to 5: one a letter that passes, half where it is doubtful. */
  readonly total: number;
}

const POINTS: Record<SmartMark, number> = { pass: 1, partial: 0.5, fail: 0 };

/**
 * The five letters in terms that can be checked. Only A rests on statistics; S, M, R and T check the form, and say
 * nothing on whether the idea is good.
 */
export function checkSmart(input: SmartInput): SmartVerdict {
  const checks = [
    letter('S', specific(input)),
    letter('M', measurable(input)),
    letter('A', attainable(input)),
    letter('R', relevant(input)),
    letter('T', timely(input)),
  ];
  return { checks, total: checks.reduce((total, { mark }) => total + POINTS[mark], 0) };
}

function letter(of: SmartLetter, reasons: readonly SmartReason[]): SmartCheck {
  const fails = reasons.some(({ mark }) => mark === 'fail');
  const doubts = reasons.some(({ mark }) => mark === 'partial');
  return { letter: of, mark: fails ? 'fail' : doubts ? 'partial' : 'pass', reasons };
}
