import { type Case, isThreshold, type Verdict } from './case.ts';
import { milestoneVerdict } from './milestones.ts';
import { dayCount } from './pace.ts';
import { reaches } from './score.ts';
import { EARLY_SHARE, statusByGap, statusByLevel } from './status.ts';

export function verdictOf(judged: Case): Verdict {
  const { input, actual, target, sense, accrues, closed } = judged;
  if (input.targetType === 'done') return doneVerdict(judged);
  if (input.targetType === 'range') return rangeVerdict(judged);
  if (closed) return closedVerdict(reaches(actual, target, sense));
  if (accrues && sense === 'lower') return capVerdict(judged, target);
  const reached = reaches(actual, target, sense);
  if (reached && (accrues || !isThreshold(input))) return { status: 'achieved', reason: 'reached' };
  if (input.targetType === 'milestone' && input.milestones && input.milestones.length > 0) {
    return milestoneVerdict(judged, input.milestones);
  }
  const from = startOfMove(judged);
  return from === undefined ? levelVerdict(judged) : paceVerdict(judged, from);
}

function closedVerdict(met: boolean): Verdict {
  return { status: met ? 'achieved' : 'missed', reason: 'closed' };
}

/** Where the straight way to the target begins: 0 for what adds up, the baseline for a level that is meant to move. */
function startOfMove({ input, accrues, target, baseline }: Case): number | undefined {
  if (accrues) return target > 0 ? 0 : undefined;
  const moves = !isThreshold(input) && input.baseline !== undefined && baseline !== target;
  return moves ? baseline : undefined;
}

function paceVerdict(judged: Case, from: number): Verdict {
  const { actual, target, share, elapsed, tolerances, seasonal, start, end } = judged;
  const progress = (actual - from) / (target - from);
  const gap = share - progress;
  const days = dayCount(start, end);
  const daysAhead = Math.max(-elapsed, progress - elapsed) * days;
  return {
    ...(elapsed <= EARLY_SHARE ? EARLY : { status: statusByGap(gap, tolerances), reason: 'pace' }),
    expected: from + (target - from) * share,
    expectedShare: share,
    gap,
    ...(seasonal ? {} : { daysAhead }),
  };
}

const EARLY: Verdict = { status: 'too_early', reason: 'early' };

/** A total that must stay under its cap: spending, complaints. Passed is passed, whatever the day. */
function capVerdict(judged: Case, cap: number): Verdict {
  const { actual, share, elapsed, tolerances } = judged;
  if (actual > cap) return { status: 'off_track', reason: 'cap-passed' };
  if (cap <= 0) return { status: 'on_track', reason: 'level' };
  const gap = actual / cap - share;
  return {
    ...(elapsed <= EARLY_SHARE ? EARLY : { status: statusByGap(gap, tolerances), reason: 'pace' }),
    expected: cap * share,
    expectedShare: share,
    gap,
  };
}

function levelVerdict({ input, actual, target, baseline, sense }: Case): Verdict {
  const trials = input.unit === 'ratio' && counts(actual, input.volume) ? input.volume : undefined;
  return statusByLevel({ actual, target, baseline, sense, trials });
}

/** A share of things counted, whose chance has a known width; a ratio of two amounts of money has none. */
function counts(share: number, whole = Number.NaN): boolean {
  const part = share * whole;
  return Number.isInteger(whole) && Math.abs(part - Math.round(part)) < 1e-6;
}

function rangeVerdict(judged: Case): Verdict {
  const { actual, target: low, targetMax: high, accrues, closed, share } = judged;
  const inside = actual >= low && actual <= high;
  if (closed) return closedVerdict(inside);
  if (accrues && high > 0) {
    const below = low > 0 ? share - actual / low : 0;
    const cap = capVerdict(judged, high);
    if (cap.status === 'too_early' || below <= (cap.gap ?? Number.POSITIVE_INFINITY)) return cap;
    return { status: statusByGap(below, judged.tolerances), reason: 'pace', expected: low * share, gap: below };
  }
  if (inside) return { status: 'on_track', reason: 'level' };
  const width = high - low;
  const under = actual < low;
  const [bound, outer] = under ? [low, low - width] : [high, high + width];
  return levelVerdict({ ...judged, target: bound, baseline: outer, sense: under ? 'higher' : 'lower' });
}

/** Nothing to measure on the way: the risk is the time left. */
function doneVerdict({ actual, target, closed, elapsed }: Case): Verdict {
  if (actual >= target) return { status: 'achieved', reason: closed ? 'closed' : 'reached' };
  if (closed) return { status: 'missed', reason: 'closed' };
  if (elapsed <= EARLY_SHARE) return EARLY;
  return { status: elapsed >= 1 - EARLY_SHARE ? 'at_risk' : 'on_track', reason: 'waiting' };
}
