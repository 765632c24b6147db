import { CHANNELS_PLACE, messagesOf, TASKS_PLACE } from '../../domain/alerts/delivery.ts';
import { type Day, formatDay } from '../../domain/history/calendar.ts';
import { fingerprint } from '../../domain/history/fingerprint.ts';
import type { MailSend } from '../sheets/alerts-mails.ts';
import type { AlertRecord } from '../sheets/alerts-row.ts';
import { alertsStory } from './alert-story.ts';
import { type DigestFacts, digestStory } from './digest-story.ts';
import { oneLine, type Story, storyLines } from './story.ts';
import { type TellableRecord, tokenOf } from './tellables.ts';
import type { Telling } from './telling.ts';

/** The digest that is owed, if any, and who gets it. */
export interface OwedDigest {
  readonly facts: DigestFacts;
  readonly lastScore: number | undefined;
  /** The day it was planned for. */
  readonly planned: Day;
  /** Nothing has moved since the last one: nobody gets it. */
  readonly still: boolean;
  readonly places: readonly string[];
}

/** One message to one place: what it says, and what it tells of. */
export interface Letter {
  readonly place: string;
  readonly story: Story;
  readonly records: readonly AlertRecord[];
  /** The day of the digest that it is, if it is one. */
  readonly digest: Day | undefined;
}

/** Today's messages, one a place: its alerts, or the digest with its alerts inside. */
export function lettersOf(
  tellables: readonly TellableRecord[],
  hadToday: ReadonlySet<string>,
  digest: OwedDigest | undefined,
  telling: Telling,
): readonly Letter[] {
  const byId = new Map(tellables.map((tellable) => [tellable.id, tellable.record]));
  const alerts = new Map(
    messagesOf(tellables, hadToday).map(({ place, alertIds }) => [place, alertIds.flatMap((id) => byId.get(id) ?? [])]),
  );
  const readers = new Set(digest?.places.filter((place) => !hadToday.has(place)));
  return [...new Set([...alerts.keys(), ...readers])].map((place) => {
    const records = alerts.get(place) ?? [];
    const story =
      digest && readers.has(place)
        ? digestStory(digest.facts, digest.lastScore, records, telling)
        : alertsStory(records, recoveredFor(place, tellables, telling), telling);
    return { place, story, records, digest: readers.has(place) ? digest?.planned : undefined };
  });
}

/** What is over since the last run: told along with something else, and never for itself alone. */
function recoveredFor(place: string, tellables: readonly TellableRecord[], { here }: Telling): readonly AlertRecord[] {
  return tellables
    .filter(({ state, places, record }) => {
      const lately = (record.state.since ?? 0) >= here.clock.day - 1;
      return state.phase === 'recovered' && lately && places.includes(place);
    })
    .map(({ record }) => record);
}

/** A key for each day: whatever leaves a second time with it does not leave. */
export function dayKey(today: Day): string {
  return `kpi:${formatDay(today)}`;
}

/** Who has a digest is told by the sheet of sends: « digest@2026-11-23 ». */
export function digestToken(planned: Day): string {
  return `digest@${formatDay(planned)}`;
}

export function isMailPlace(place: string): boolean {
  return place !== CHANNELS_PLACE && place !== TASKS_PLACE;
}

/** A letter as its row in the sheet of sends. A mail that has waited since another day keeps its row. */
export function mailSendOf(
  { place, story, records, digest }: Letter,
  earlier: readonly MailSend[],
  { today, stamp, by, reason }: Pick<MailSend, 'by' | 'reason'> & { readonly today: Day; readonly stamp: string },
): MailSend {
  const key = dayKey(today);
  const id = `m${fingerprint(`${place} ${key}`)}`;
  const waiting = earlier.find(({ to, state, id: known }) => known === id || (to === place && state === 'waiting'));
  return {
    id: waiting?.id ?? id,
    key,
    to: place,
    kpiIds: [...new Set(records.map(({ rule }) => rule.kpiId))],
    alerts: [...records.map(tokenOf), ...(digest === undefined ? [] : [digestToken(digest)])],
    title: oneLine(story.title),
    text: storyLines(story, false).join('\n'),
    link: story.link,
    state: 'unknown',
    tries: (waiting?.tries ?? 0) + 1,
    reason,
    by,
    at: stamp,
  };
}
