import { isRefusal, type Refusal } from '../refusal.ts';
import { type Case, caseOf, senseOf, targetOf, windowOf } from './case.ts';
import { dayCount } from './pace.ts';
import { score, scoreBetween } from './score.ts';
import type { Facts, JudgeInput, Judgement, Status, StatusReason } from './target.ts';
import { verdictOf } from './verdict.ts';

/**
 * Score, status and the facts behind them, for one KPI at one day. Cells, sidebar and snapshots all ask here.
 * What cannot be judged has a status and a reason too (`no_data`, `not_started`, `too_early`); it never throws.
 */
export function judge(input: JudgeInput): Judgement {
  const blocked = blockedBy(input);
  if (blocked) return { status: blocked.status, facts: factsOf(input, blocked.reason) };
  const judged = caseOf(input);
  const { status, reason, expected, ...found } = verdictOf(judged);
  const value = scoreOf(judged);
  return {
    ...(isRefusal(value) ? {} : { score: value }),
    status,
    ...(expected === undefined ? {} : { expected }),
    facts: { ...factsOf(input, reason), seasonal: judged.seasonal, ...found },
  };
}

function blockedBy(input: JudgeInput): { readonly status: Status; readonly reason: StatusReason } | undefined {
  const { start, end } = windowOf(input);
  if (end < start) return { status: 'no_data', reason: 'bad-dates' };
  if (input.today < input.start) return { status: 'not_started', reason: 'before-start' };
  if (input.actual === undefined) return { status: 'no_data', reason: 'no-value' };
  if (targetOf(input) !== undefined) return undefined;
  return input.targetType === 'baseline_first'
    ? { status: 'too_early', reason: 'measuring-baseline' }
    : { status: 'no_data', reason: 'no-target' };
}

function scoreOf({ input, actual, target, targetMax, baseline, sense }: Case): number | Refusal {
  if (input.targetType === 'done') return actual >= target ? 1 : 0;
  if (input.targetType === 'range') return scoreBetween(actual, target, targetMax);
  return score({ actual, target, baseline, sense });
}

function factsOf(input: JudgeInput, reason: StatusReason): Facts {
  const { start, end } = windowOf(input);
  const { targetType, actual, targetMax, baseline, volume } = input;
  const today = Math.floor(input.today);
  return {
    reason,
    targetType,
    sense: senseOf(input),
    accrues: input.accrual !== 'level',
    actual,
    target: targetOf(input),
    targetMax,
    baseline,
    start,
    end,
    today,
    dayNumber: Math.min(Math.max(0, dayCount(start, today)), Math.max(0, dayCount(start, end))),
    dayCount: Math.max(0, dayCount(start, end)),
    seasonal: false,
    volume,
  };
}
