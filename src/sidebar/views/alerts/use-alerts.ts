import { useCallback, useEffect, useState } from 'preact/hooks';
import type { AlertEndpoints, AlertsView } from '../../../addon/endpoints/alerts-contract.ts';
import type { ReplyError } from '../../../addon/endpoints/reply.ts';
import { ask } from '../../server.ts';
import { useSidebar } from '../../state/context.ts';
import { failureToast } from '../../state/failure.ts';

type Writing = Exclude<keyof AlertEndpoints, 'alerts.open' | 'alerts.preview' | 'alerts.example'>;

export interface Alerts {
  readonly view: AlertsView | undefined;
  readonly failure: ReplyError | undefined;
  readonly busy: boolean;
  readonly open: () => void;
  /** Answers what kept it from being done; nothing once it is. */
  readonly write: <Name extends Writing>(
    name: Name,
    payload: AlertEndpoints[Name]['payload'],
  ) => Promise<ReplyError | undefined>;
}

/** The screen's own state of the file: asked for when the screen opens, and answered anew by each action. */
export function useAlerts(): Alerts {
  const [view, setView] = useState<AlertsView>();
  const [failure, setFailure] = useState<ReplyError>();
  const [busy, setBusy] = useState(false);
  const open = useCallback(async () => {
    setFailure(undefined);
    const reply = await ask('alerts.open', null);
    if (reply.ok) setView(reply.value);
    else setFailure(reply.error);
  }, []);
  useEffect(() => {
    open();
  }, [open]);
  const write: Alerts['write'] = useCallback(async (name, payload) => {
    setBusy(true);
    const reply = await ask(name, payload);
    setBusy(false);
    if (!reply.ok) return reply.error;
    setView(reply.value);
    return undefined;
  }, []);
  return { view, failure, busy, open, write };
}

/** A failure with its way to try again, at the foot of the panel. */
export function useTold(): (failed: ReplyError | undefined, retry: () => void, done?: string) => void {
  const { say, words } = useSidebar();
  return (failed, retry, done) => {
    if (failed) say(failureToast(failed, words.common, retry));
    else if (done) say({ kind: 'status', text: done });
  };
}
