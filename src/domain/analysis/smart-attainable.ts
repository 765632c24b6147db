import { reaches } from './score.ts';
import type { SmartInput, SmartReason } from './smart.ts';

/** A chance under this is a wish, above its complement a sure thing: neither is a target. */
const LEAST_CHANCE = 0.05;
/** Under this many past values nothing statistical can be said. */
const LEAST_HISTORY = 8;

/** A: better than the start, neither out of reach nor already won, from the chance if it is known, else from the past. */
export function attainable(input: SmartInput): SmartReason[] {
  const { target, targetType, sense, probability, unit } = input;
  if (targetType === 'done') return [{ code: 'done-or-not', mark: 'partial' }];
  if (target === undefined) {
    const waits = targetType === 'baseline_first';
    return [waits ? { code: 'target-to-set', mark: 'partial' } : { code: 'no-target', mark: 'fail' }];
  }
  const baseline = moves(input) ? input.baseline : undefined;
  if (baseline !== undefined && reaches(baseline, target, sense)) {
    return [{ code: 'target-not-better', mark: 'fail', seen: baseline, limit: target, unit }];
  }
  return probability === undefined ? [fromThePast(input, target)] : [fromTheChance(probability)];
}

function moves({ targetType }: SmartInput): boolean {
  return targetType !== 'stay_above' && targetType !== 'stay_below' && targetType !== 'range';
}

function fromTheChance(probability: number): SmartReason {
  if (probability < LEAST_CHANCE) return { code: 'unrealistic', mark: 'fail', seen: probability };
  if (probability > 1 - LEAST_CHANCE) return { code: 'too-easy', mark: 'partial', seen: probability };
  return { code: 'attainable', mark: 'pass', seen: probability };
}

/** Without a chance: against the best and the latest value seen. */
function fromThePast(input: SmartInput, target: number): SmartReason {
  const { history = [], sense, unit, targetType, targetMax } = input;
  if (history.length < LEAST_HISTORY) {
    return { code: 'little-history', mark: 'partial', seen: history.length, limit: LEAST_HISTORY };
  }
  const inRange = targetType === 'range' && history.find((value) => value >= target && value <= (targetMax ?? target));
  if (typeof inRange === 'number') return { code: 'within-best', mark: 'pass', seen: inRange, limit: target, unit };
  const best = history.reduce((one, other) => (sense === 'higher' ? Math.max(one, other) : Math.min(one, other)));
  const last = history[history.length - 1] ?? best;
  if (moves(input) && reaches(last, target, sense))
    return { code: 'already-there', mark: 'partial', seen: last, limit: target, unit };
  return reaches(best, target, sense)
    ? { code: 'within-best', mark: 'pass', seen: best, limit: target, unit }
    : { code: 'beyond-best', mark: 'partial', seen: best, limit: target, unit };
}
