import { fingerprint } from '../../domain/history/fingerprint.ts';
import type { Channel, Message, SendState, Service, Task, TaskTool } from './port.ts';

/** One thing for one service, as the sheet of sends keeps it: all that is needed to send it again. */
export interface Parcel {
  /** From key and service: the same thing for the same service is the same parcel. */
  readonly id: string;
  readonly key: string;
  readonly service: Service;
  /** Ids of the KPIs, separated by blanks. */
  readonly kpiId: string;
  readonly title: string;
  readonly text: string;
  readonly link: string;
  readonly owner: string;
  /** `yyyy-mm-dd`, or ''. */
  readonly due: string;
}

export interface Send extends Parcel {
  readonly state: SendState;
  readonly tries: number;
  readonly reason: string;
  readonly reference: string;
  readonly by: string;
  readonly at: string;
}

function parcelId(key: string, service: Service): string {
  return `s${fingerprint(`${service} ${key}`)}`;
}

export function messageParcel({ key, title, lines, link, kpiIds }: Message, service: Channel): Parcel {
  const text = lines.join('\n');
  return { id: parcelId(key, service), key, service, kpiId: kpiIds.join(' '), title, text, link, owner: '', due: '' };
}

export function taskParcel({ key, title, notes, due, assignee, link }: Task, kpiId: string, service: TaskTool): Parcel {
  return { id: parcelId(key, service), key, service, kpiId, title, text: notes, link, owner: assignee, due };
}

/** A failure that may pass is tried at so many ticks, one an hour; then it is told as failed. */
const MOST_TRIES = 6;

/** What leaves now: what was never seen, and what waits. Whatever else has the same id has left, or may have: only a person repeats it. */
export function toSend(ledger: readonly Send[], wanted: readonly Parcel[], again = false): readonly Send[] {
  const known = new Map(ledger.map((send) => [send.id, send]));
  const chosen = new Map<string, Send>();
  for (const parcel of wanted) {
    const before = known.get(parcel.id);
    if (!before || before.state === 'waiting' || again) chosen.set(parcel.id, { ...(before ?? UNSENT), ...parcel });
  }
  return [...chosen.values()];
}

const UNSENT = { state: 'waiting', tries: 0, reason: '', reference: '', by: '', at: '' } as const;

/** The state after a failure: it waits while another hour may mend it. */
export function afterFailure(passing: boolean, unknown: boolean, tries: number): SendState {
  if (unknown) return 'unknown';
  return passing && tries < MOST_TRIES ? 'waiting' : 'failed';
}
