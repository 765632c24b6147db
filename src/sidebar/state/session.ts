import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import type { AppView, EndpointName, Endpoints } from '../../addon/endpoints/contract.ts';
import type { Reply, ReplyError } from '../../addon/endpoints/reply.ts';
import { ask } from '../server.ts';
import { withEditors } from './editors.ts';

/** The calls that answer with the new state of the file. */
export type ActionName = {
  [Name in EndpointName]: Endpoints[Name]['value'] extends AppView ? Name : never;
}[EndpointName];

/** Runs one action at a time; a second click while one runs answers `undefined` and sends nothing. */
export type Act = <Name extends ActionName>(
  name: Name,
  payload: Endpoints[Name]['payload'],
) => Promise<Reply<Endpoints[Name]['value']> | undefined>;

export interface Session {
  readonly view: AppView | undefined;
  readonly failure: ReplyError | undefined;
  readonly busy: string;
  readonly act: Act;
  readonly open: () => void;
  /** Gives the buttons back while the server goes on; its answer still updates the view. */
  readonly stopWaiting: () => void;
}

export function useSession(): Session {
  const [view, setView] = useState<AppView>();
  const [failure, setFailure] = useState<ReplyError>();
  const [busy, setBusy] = useState('');
  // A ref as well as the state: two clicks may come before the next drawing.
  const running = useRef<symbol | undefined>(undefined);
  const last = useRef<AppView | undefined>(undefined);
  const act: Act = useCallback(async (name, payload) => {
    if (running.current) return undefined;
    const call = Symbol(name);
    running.current = call;
    setBusy(name);
    const reply = withEditors(await ask(name, payload), last.current);
    if (reply.ok) {
      last.current = reply.value;
      setView(reply.value);
    }
    if (running.current === call) {
      running.current = undefined;
      setBusy('');
    }
    return reply;
  }, []);
  const open = useCallback(() => {
    setFailure(undefined);
    act('app.open', null).then((reply) => {
      if (reply && !reply.ok) setFailure(reply.error);
    });
  }, [act]);
  const stopWaiting = useCallback(() => {
    running.current = undefined;
    setBusy('');
  }, []);
  useEffect(open, [open]);
  return { view, failure, busy, act, open, stopWaiting };
}
