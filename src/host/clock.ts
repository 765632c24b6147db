/** The host's clock: real time until someone sets it; then it moves only when told to. */
export interface Clock {
  now(): number;
  /** Stops the clock at an instant: milliseconds since 1970, or an ISO text with its offset. */
  set(instant: number | string): void;
  /** What Utilities.sleep does: a stopped clock moves on, a running one is not held up. */
  pass(milliseconds: number): void;
  move(by: { days?: number; hours?: number; minutes?: number; seconds?: number; milliseconds?: number }): void;
}

const HOUR = 3_600_000;

function instantOf(given: number | string): number {
  const instant = typeof given === 'number' ? given : Date.parse(given);
  if (Number.isNaN(instant)) throw new Error(`The clock cannot be set to ${given}: give an ISO instant.`);
  return instant;
}

export function createClock(start?: number | string): Clock {
  let stopped = start === undefined ? null : instantOf(start);
  return {
    now: () => stopped ?? Date.now(),
    set: (instant) => {
      stopped = instantOf(instant);
    },
    pass: (milliseconds) => {
      if (stopped !== null) stopped += milliseconds;
    },
    move: ({ days = 0, hours = 0, minutes = 0, seconds = 0, milliseconds = 0 }) => {
      const by = days * 24 * HOUR + hours * HOUR + minutes * 60_000 + seconds * 1000 + milliseconds;
      stopped = (stopped ?? Date.now()) + by;
    },
  };
}
