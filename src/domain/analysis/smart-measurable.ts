import type { SmartInput, SmartReason } from './smart.ts';
import { GRAIN_DAYS, isBlank } from './smart-form.ts';

/** A source may lag by half a period before it counts as stale. */
const STALE_PERIODS = 1.5;

/** M: a number that can be read, from a named and fresh source, with where it starts and where it should go. */
export function measurable(input: SmartInput): SmartReason[] {
  const { measureReads, unit, source, target, targetType } = input;
  const reasons: SmartReason[] = [];
  if (measureReads === undefined) reasons.push({ code: 'no-value', mark: 'fail' });
  if (unit === undefined && targetType !== 'done') reasons.push({ code: 'no-unit', mark: 'fail' });
  if (target === undefined && targetType !== 'done') {
    reasons.push(
      targetType === 'baseline_first'
        ? { code: 'target-to-set', mark: 'partial' }
        : { code: 'no-target', mark: 'fail' },
    );
  }
  if (needsBaseline(input) && input.baseline === undefined) reasons.push({ code: 'no-baseline', mark: 'partial' });
  const percent = [input.baseline, target, input.targetMax].find((value) => value !== undefined && Math.abs(value) > 1);
  if (unit === 'ratio' && percent !== undefined) {
    reasons.push({ code: 'percent-as-number', mark: 'partial', seen: percent });
  }
  if (isBlank(source)) reasons.push({ code: 'no-source', mark: 'fail' });
  const late = daysLate(input);
  if (late > 0) reasons.push({ code: 'stale-source', mark: 'partial', seen: late });
  return reasons;
}

function needsBaseline({ targetType }: SmartInput): boolean {
  return targetType === 'increase_to' || targetType === 'decrease_to';
}

/** Days since the source's last one, if that is more than it may lag. */
function daysLate({ sourceLastDay, frequency, today }: SmartInput): number {
  if (sourceLastDay === undefined || frequency === undefined) return 0;
  const late = today - sourceLastDay;
  return late > STALE_PERIODS * GRAIN_DAYS[frequency] ? late : 0;
}
