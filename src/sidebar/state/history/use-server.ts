import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import type { EndpointName, Endpoints } from '../../../addon/endpoints/contract.ts';
import { ask } from '../../server.ts';
import { useSidebar } from '../context.ts';
import { failureWords } from '../failure.ts';

export interface Server {
  /** What a failure gives is `undefined`, once it is told; so is a second call while one runs. */
  readonly call: <Name extends EndpointName>(
    name: Name,
    payload: Endpoints[Name]['payload'],
  ) => Promise<Endpoints[Name]['value'] | undefined>;
  readonly busy: boolean;
  /** False once the screen was left or « Arrêter » pressed: what asks again and again ends then. */
  readonly goesOn: () => boolean;
  readonly start: () => void;
  readonly stop: () => void;
}

/** Calls whose answer is not the state of the file: one at a time, failures told in words. */
export function useServer(): Server {
  const { say, words } = useSidebar();
  const running = useRef(false);
  const wanted = useRef(true);
  const [busy, setBusy] = useState(false);
  useEffect(
    () => () => {
      wanted.current = false;
    },
    [],
  );
  const call: Server['call'] = useCallback(
    async (name, payload) => {
      if (running.current) return undefined;
      running.current = true;
      setBusy(true);
      const reply = await ask(name, payload);
      running.current = false;
      setBusy(false);
      if (reply.ok) return reply.value;
      const { title, help } = failureWords(reply.error, words.common);
      say({ kind: 'alert', text: `${title}. ${help}` });
      return undefined;
    },
    [say, words],
  );
  const goesOn = useCallback(() => wanted.current, []);
  const start = useCallback(() => {
    wanted.current = true;
  }, []);
  const stop = useCallback(() => {
    wanted.current = false;
  }, []);
  return { call, busy, goesOn, start, stop };
}
