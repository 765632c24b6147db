import { useEffect, useRef, useState } from 'preact/hooks';
import type { KpiCheck, KpiDraft } from '../../addon/endpoints/contract.ts';
import type { ReplyError } from '../../addon/endpoints/reply.ts';
import { ask } from '../server.ts';

/** Long enough for a word, short enough to feel live. */
const PAUSE = 450;

export interface Checked {
  readonly check: KpiCheck | undefined;
  readonly checking: boolean;
  readonly failure: ReplyError | undefined;
}

/** Asks for the five letters once the typing pauses; an answer that comes after a newer question is dropped. */
export function useCheck(draft: KpiDraft, enabled: boolean): Checked {
  const [checked, setChecked] = useState<Checked>({ check: undefined, checking: false, failure: undefined });
  const latest = useRef(0);
  useEffect(() => {
    if (!enabled) return undefined;
    latest.current += 1;
    const turn = latest.current;
    setChecked((before) => ({ ...before, checking: true }));
    const timer = setTimeout(async () => {
      const reply = await ask('kpi.check', draft);
      if (turn !== latest.current) return;
      setChecked((before) => ({
        check: reply.ok ? reply.value : before.check,
        checking: false,
        failure: reply.ok ? undefined : reply.error,
      }));
    }, PAUSE);
    return () => clearTimeout(timer);
  }, [draft, enabled]);
  return checked;
}
