import type { AlertState } from './machine.ts';

/** Where alerts of the whole team go, beside the people. */
export const CHANNELS_PLACE = 'channels';
/** Where an alert becomes a task, in the tools that the team has asked to. */
export const TASKS_PLACE = 'tasks';

export interface Tellable {
  readonly id: string;
  readonly state: Pick<AlertState, 'phase' | 'told'>;
  /** Addresses, and `channels` where the team has some. */
  readonly places: readonly string[];
}

/** One message to one place, with every alert that it has not been told of. */
export interface DayMessage {
  readonly place: string;
  readonly alertIds: readonly string[];
}

/**
 * Who is to be told of what: one message a place and day. Whoever had today's message waits for tomorrow's,
 * and loses nothing.
 */
export function messagesOf(alerts: readonly Tellable[], hadToday: ReadonlySet<string>): readonly DayMessage[] {
  const waiting = new Map<string, string[]>();
  for (const { id, state, places } of alerts) {
    if (state.phase !== 'firing') continue;
    for (const place of new Set(places)) {
      if (state.told.includes(place)) continue;
      const ids = waiting.get(place);
      if (ids) ids.push(id);
      else waiting.set(place, [id]);
    }
  }
  return [...waiting].filter(([place]) => !hadToday.has(place)).map(([place, alertIds]) => ({ place, alertIds }));
}

/** Is anything left to tell, today or later? */
export function isUntold({ state, places }: Tellable): boolean {
  return state.phase === 'firing' && places.some((place) => !state.told.includes(place));
}
