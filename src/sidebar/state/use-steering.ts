import { useEffect, useRef, useState } from 'preact/hooks';
import type { Endpoints } from '../../addon/endpoints/contract.ts';
import type { ReplyError } from '../../addon/endpoints/reply.ts';
import type { SteeringView } from '../../addon/endpoints/steering-contract.ts';
import { ask } from '../server.ts';
import { CHANGED } from './conflict.ts';
import { useSidebar } from './context.ts';
import { failureToast } from './failure.ts';

type NoteAction = 'note.add' | 'note.remove' | 'note.restore';
type TargetAction = 'target.change' | 'target.remove' | 'target.restore';

/** What one KPI's screen knows beyond the list, and how it changes it. */
export interface Steering {
  readonly data: SteeringView | undefined;
  /** A note is on its way. */
  readonly sending: boolean;
  /** Answers the refusal that belongs to a field; all others are told at the foot of the panel. */
  readonly note: <Name extends NoteAction>(name: Name, payload: Endpoints[Name]['payload']) => Promise<Outcome>;
  readonly retarget: <Name extends TargetAction>(name: Name, payload: Endpoints[Name]['payload']) => Promise<Outcome>;
}

export type Outcome = 'done' | 'waiting' | ReplyError;

export function useSteering(kpiId: string): Steering {
  const { act, say, view, words } = useSidebar();
  const [data, setData] = useState<SteeringView>();
  const [sending, setSending] = useState(false);
  const running = useRef(false);
  const lastRun = view.lastRun?.at;
  useEffect(() => {
    let current = true;
    ask('steering.open', { kpiId }).then((reply) => {
      if (current && reply.ok) setData(reply.value);
    });
    return () => {
      current = false;
    };
  }, [kpiId, lastRun]);
  const fail = (error: ReplyError, retry: () => void): Outcome => {
    if (!error.field && error.code !== CHANGED) say(failureToast(error, words.common, retry));
    return error;
  };
  return {
    data: data?.kpiId === kpiId ? data : undefined,
    sending,
    note: async function send(name, payload): Promise<Outcome> {
      // Two clicks may come before the next drawing.
      if (running.current) return 'waiting';
      running.current = true;
      setSending(true);
      const reply = await ask(name, payload);
      running.current = false;
      setSending(false);
      if (!reply.ok) return fail(reply.error, () => send(name, payload));
      setData(reply.value as SteeringView);
      return 'done';
    },
    retarget: async function send(name, payload): Promise<Outcome> {
      const reply = await act(name, payload);
      if (!reply) return 'waiting';
      if (!reply.ok) {
        // Somebody else's version is fetched, so that the next try is over what the person can see.
        if (reply.error.code === CHANGED) await act('app.open', null);
        return fail(reply.error, () => send(name, payload));
      }
      setData(reply.value.steering);
      return 'done';
    },
  };
}
