import { type AlertReading, type AlertState, QUIET, step } from '../../../src/domain/alerts/machine.ts';
import type { AlertRule } from '../../../src/domain/alerts/rule.ts';

/** « Prévenir si le CPL dépasse 45 », but for what the test is about. */
export function rule(changes: Partial<AlertRule> = {}): AlertRule {
  return {
    id: 'cpl-above',
    kpiId: 'cpl',
    kind: 'above',
    threshold: 45,
    recovery: undefined,
    confirmations: 1,
    recipients: [],
    ...changes,
  };
}

/** One reading a day, from day 1 on; `undefined` is a day without any. */
export function readings(values: readonly (number | undefined)[]): readonly AlertReading[] {
  return values.map((value, index) => ({ day: index + 1, value, observed: value, whole: true }));
}

/** The phases a rule goes through. */
export function phases(
  watched: AlertRule,
  values: readonly (number | undefined)[],
  from: AlertState = QUIET,
): string[] {
  let state = from;
  return readings(values).map((reading) => {
    state = step(watched, state, reading);
    return state.phase;
  });
}

/** Days on which an alert began: one message each. */
export function alertDays(watched: AlertRule, values: readonly (number | undefined)[]): readonly number[] {
  const seen = phases(watched, values);
  return seen.flatMap((phase, index) => (phase === 'firing' && seen[index - 1] !== 'firing' ? [index + 1] : []));
}
