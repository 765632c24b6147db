import { useEffect, useRef, useState } from 'preact/hooks';
import type { RuleDraft, RulePreview } from '../../../addon/endpoints/alerts-contract.ts';
import { ask } from '../../server.ts';

/** Long enough for a figure, short enough to feel live. */
const PAUSE = 450;

/** What the server says of a rule, nothing yet, or that it cannot be asked. */
export type Previewed = RulePreview | 'failed' | undefined;

/** The rule in words and over the history, once the typing pauses; an answer that comes late is dropped. */
export function usePreview(draft: RuleDraft): Previewed {
  const [preview, setPreview] = useState<Previewed>();
  const latest = useRef(0);
  useEffect(() => {
    latest.current += 1;
    const turn = latest.current;
    const timer = setTimeout(async () => {
      const reply = await ask('alerts.preview', draft);
      if (turn === latest.current) setPreview(reply.ok ? reply.value : 'failed');
    }, PAUSE);
    return () => clearTimeout(timer);
  }, [draft]);
  return preview;
}
