import { useEffect, useRef, useState } from 'preact/hooks';
import type { Endpoints } from '../../../addon/endpoints/contract.ts';
import type { Reply, ReplyError } from '../../../addon/endpoints/reply.ts';
import type { SharingEndpoints } from '../../../addon/endpoints/sharing-contract.ts';
import { ask } from '../../server.ts';
import { useSidebar } from '../../state/context.ts';
import { failureToast } from '../../state/failure.ts';
import { keepFocus } from './keep-focus.ts';

type Name = keyof SharingEndpoints;

export interface Answers<Value> {
  readonly value: Value | undefined;
  /** A call is under way: buttons that act wait. */
  readonly waiting: boolean;
  /** The last refusal that belongs to a field, and what was asked, to show it there and nowhere else. */
  readonly refusal: (ReplyError & { readonly asked: unknown }) | undefined;
  /** Asks, shows the new state, says what there is to say; true when it was done. */
  readonly act: <Asked extends Name>(name: Asked, payload: Endpoints[Asked]['payload']) => Promise<boolean>;
}

/** What one screen alone shows: its own calls, one at a time, apart from the file's view. */
export function useAnswers<Value extends { readonly said: string }>(
  open?: () => Promise<Reply<Value>>,
): Answers<Value> {
  const { say, words } = useSidebar();
  const [value, setValue] = useState<Value>();
  const [waiting, setWaiting] = useState(false);
  const [refusal, setRefusal] = useState<Answers<Value>['refusal']>();
  const running = useRef(false);
  const take = async (call: () => Promise<Reply<Value>>, asked: unknown = null): Promise<boolean> => {
    if (running.current) return false;
    running.current = true;
    const focusBack = keepFocus();
    setWaiting(true);
    const reply = await call();
    running.current = false;
    setWaiting(false);
    setRefusal(reply.ok ? undefined : { ...reply.error, asked });
    if (reply.ok) {
      setValue(reply.value);
      if (reply.value.said) say({ kind: 'status', text: reply.value.said });
    } else if (!reply.error.field) say(failureToast(reply.error, words.common, () => take(call, asked)));
    focusBack();
    return reply.ok;
  };
  useEffect(() => {
    if (open) take(open);
  }, []);
  return {
    value,
    waiting,
    refusal,
    // Every endpoint of a screen answers with that screen's whole state.
    act: (name, payload) => take(() => ask(name, payload) as Promise<Reply<unknown>> as Promise<Reply<Value>>, payload),
  };
}
