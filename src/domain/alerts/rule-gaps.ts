import { isAddress } from './recipients.ts';
import { type AlertRule, hasRecovery, sideOf } from './rule.ts';

/** What keeps a rule from being evaluated, and the column that mends it. */
export interface RuleGap {
  readonly kind: 'threshold' | 'share' | 'days' | 'recovery' | 'recipient';
  readonly field: 'threshold' | 'recovery' | 'recipients';
}

export function gapsOfRule(rule: AlertRule): readonly RuleGap[] {
  const gaps: RuleGap[] = [];
  const { kind, threshold, recovery, recipients } = rule;
  if (threshold === undefined) {
    if (kind !== 'anomaly') gaps.push({ kind: 'threshold', field: 'threshold' });
  } else if (kind === 'no_data') {
    if (threshold < 1) gaps.push({ kind: 'days', field: 'threshold' });
  } else if (kind === 'forecast') {
    if (threshold <= 0 || threshold >= 1) gaps.push({ kind: 'share', field: 'threshold' });
  } else if (kind !== 'above' && kind !== 'below' && (threshold < 0 || (kind === 'pace' && threshold > 1))) {
    gaps.push({ kind: 'share', field: 'threshold' });
  }
  if (hasRecovery(kind) && recovery !== undefined && threshold !== undefined) {
    const wrong = sideOf(kind) === 'up' ? recovery > threshold : recovery < threshold;
    if (wrong) gaps.push({ kind: 'recovery', field: 'recovery' });
  }
  if (!recipients.every(isAddress)) gaps.push({ kind: 'recipient', field: 'recipients' });
  return gaps;
}
