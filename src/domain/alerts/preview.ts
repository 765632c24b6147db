import { type Day, dateOf, dayOf } from '../history/calendar.ts';
import { isOpen, QUIET, step } from './machine.ts';
import { readingsOf, type WatchInput } from './readings.ts';
import { crosses } from './rule.ts';

/** What a rule would have done over the history that is there. */
export interface Replay {
  /** Days on which it would have told somebody, oldest first. */
  readonly alerts: readonly Day[];
  /** Those of the current month. */
  readonly thisMonth: readonly Day[];
  /** Readings that it could judge, and the day of the first one. */
  readonly readings: number;
  readonly from: Day | undefined;
  /** It would be open right now, and the newest figure is past its threshold. */
  readonly openNow: boolean;
}

/** The history once more through the same machine, with nobody who snoozes or acknowledges. */
export function replay(input: WatchInput): Replay {
  const readings = readingsOf({ ...input, state: undefined }).filter(({ observed }) => observed !== undefined);
  const alerts: Day[] = [];
  let state = QUIET;
  let past = false;
  for (const reading of readings) {
    const next = step(input.rule, state, reading);
    if (isOpen(next) && !isOpen(state)) alerts.push(reading.day);
    state = next;
    past = reading.observed !== undefined && crosses(input.rule, reading.observed);
  }
  const { year, month } = dateOf(input.today);
  const first = dayOf(year, month, 1);
  return {
    alerts,
    thisMonth: alerts.filter((day) => day >= first),
    readings: readings.length,
    from: readings[0]?.day,
    openNow: past && isOpen(state),
  };
}
