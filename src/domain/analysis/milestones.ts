import type { Case, Verdict } from './case.ts';
import { EARLY_SHARE, statusByGap } from './status.ts';
import type { Milestone } from './target.ts';

/** Between two milestones only the last one due counts: that is what a milestone promises. */
export function milestoneVerdict(judged: Case, milestones: readonly Milestone[]): Verdict {
  const { actual, target, baseline = 0, sense, today, elapsed, tolerances } = judged;
  const ordered = [...milestones].sort((a, b) => a.day - b.day);
  const due = ordered.filter(({ day }) => day <= today).pop();
  const next = ordered.find(({ day }) => day > today);
  const ahead = next ? { milestoneNext: next } : {};
  if (!due) {
    return elapsed <= EARLY_SHARE
      ? { status: 'too_early', reason: 'early', ...ahead }
      : { status: 'on_track', reason: 'milestone', ...ahead };
  }
  const way = Math.abs(target - baseline) || Math.abs(target) || 1;
  const gap = ((sense === 'higher' ? 1 : -1) * (due.value - actual)) / way;
  return {
    status: statusByGap(gap, tolerances),
    reason: 'milestone',
    expected: due.value,
    gap,
    milestoneDue: due,
    ...ahead,
  };
}
