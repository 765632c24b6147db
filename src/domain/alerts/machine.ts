import type { Day } from '../history/calendar.ts';
import { TASKS_PLACE } from './delivery.ts';
import { type AlertRule, crosses, recovers } from './rule.ts';

/** `pending` waits for its confirmations; `recovered` is quiet again after an alert. */
export const ALERT_PHASES = ['quiet', 'pending', 'firing', 'acknowledged', 'snoozed', 'recovered'] as const;
export type AlertPhase = (typeof ALERT_PHASES)[number];

export interface AlertState {
  readonly phase: AlertPhase;
  /** The day whose reading brought it into this phase. */
  readonly since: Day | undefined;
  /** Readings in a row past the threshold, while pending. */
  readonly crossings: number;
  /** The day of the last whole period that was looked at: an earlier reading changes nothing. */
  readonly readOn: Day | undefined;
  readonly value: number | undefined;
  readonly snoozedUntil: Day | undefined;
  readonly acknowledgedBy: string;
  /** Who has been told of this alert, by the name of the place: an address, or `channels`. */
  readonly told: readonly string[];
}

/** What a rule sees of its KPI on one day. */
export interface AlertReading {
  readonly day: Day;
  /** What is held against the threshold; nothing where it cannot be told. */
  readonly observed: number | undefined;
  /** The KPI's value then. */
  readonly value: number | undefined;
  /**
   * Its period is over: it counts as one reading. The figure of an open period may still move, so it can begin an alert
   * or end one, and is neither counted nor remembered as seen.
   */
  readonly whole: boolean;
}

export const QUIET: AlertState = {
  phase: 'quiet',
  since: undefined,
  crossings: 0,
  readOn: undefined,
  value: undefined,
  snoozedUntil: undefined,
  acknowledgedBy: '',
  told: [],
};

export function isOpen({ phase }: Pick<AlertState, 'phase'>): boolean {
  return phase === 'firing' || phase === 'acknowledged' || phase === 'snoozed';
}

/**
 * One reading later. An open alert stays open until its recovery threshold, whatever the threshold says. A reading seen
 * already changes nothing, so a tick that comes twice tells nothing twice; one whose figure was corrected is looked at again.
 */
export function step(rule: AlertRule, state: AlertState, reading: AlertReading): AlertState {
  const { day, observed, value, whole } = reading;
  if (observed === undefined || (state.readOn !== undefined && day < state.readOn)) return state;
  if (isOvertaken(state, day)) return whole ? { ...state, readOn: day } : state;
  const seen: AlertState = { ...state, readOn: whole ? day : state.readOn, value };
  if (isOpen(state)) return recovers(rule, observed) ? over(seen, day) : seen;
  if (!crosses(rule, observed)) return whole ? calm(seen, day) : seen;
  // Days without data have been counted already.
  const needed = rule.kind === 'no_data' ? 1 : Math.max(1, rule.confirmations);
  // A figure that was corrected is the same reading.
  const counted = state.readOn === day && state.crossings > 0;
  const crossings = counted ? state.crossings : state.crossings + 1;
  if (crossings >= needed) return { ...seen, phase: 'firing', since: day, crossings, told: [] };
  if (!whole) return seen;
  return { ...seen, phase: 'pending', since: state.phase === 'pending' ? state.since : day, crossings };
}

/** Somebody's snapshot of today began or ended it: what yesterday was is known too late to change that. */
function isOvertaken(state: AlertState, day: Day): boolean {
  return (isOpen(state) || state.phase === 'recovered') && state.since !== undefined && day < state.since;
}

function calm(state: AlertState, day: Day): AlertState {
  return state.phase === 'pending'
    ? { ...state, phase: 'quiet', since: day, crossings: 0 }
    : { ...state, crossings: 0 };
}

function over(state: AlertState, day: Day): AlertState {
  return {
    ...state,
    phase: 'recovered',
    since: day,
    crossings: 0,
    snoozedUntil: undefined,
    acknowledgedBy: '',
    told: [],
  };
}

/** « Je m’en occupe »: nothing more is told until it is over. */
export function acknowledge(state: AlertState, by: string): AlertState {
  return isOpen(state) ? { ...state, phase: 'acknowledged', acknowledgedBy: by, snoozedUntil: undefined } : state;
}

/** Nothing is told up to that day included; an alert still open then is told once more. */
export function snooze(state: AlertState, until: Day): AlertState {
  return isOpen(state) ? { ...state, phase: 'snoozed', snoozedUntil: until, acknowledgedBy: '' } : state;
}

/** Undo of both: the alert is open as before, and who was told stays told. */
export function reopen(state: AlertState): AlertState {
  return isOpen(state) ? { ...state, phase: 'firing', snoozedUntil: undefined, acknowledgedBy: '' } : state;
}

/** The state on a day: a snooze that is over, or one that a person wrote into the sheet. */
export function awake(state: AlertState, today: Day): AlertState {
  if (!isOpen(state)) return state;
  const { snoozedUntil } = state;
  if (snoozedUntil !== undefined && snoozedUntil >= today) return { ...state, phase: 'snoozed' };
  // People are told once more; the task that was made of it stands on their board.
  if (state.phase === 'snoozed') return { ...reopen(state), told: state.told.filter((place) => place === TASKS_PLACE) };
  return state;
}
