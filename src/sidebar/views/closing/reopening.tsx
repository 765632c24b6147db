import { useState } from 'preact/hooks';
import { Button } from '../../parts/button.tsx';
import { useSidebar } from '../../state/context.ts';
import type { ClosingProps } from './closing-props.ts';

/** A closed period, and the way back with a yes. */
export function Reopening({ preview, server, onDone, onClose }: ClosingProps) {
  const { words, say } = useSidebar();
  const text = words.closing;
  const [asked, setAsked] = useState(false);
  const reopen = async (): Promise<void> => {
    const done = await server.call('closing.reopen', { period: preview.period });
    if (!done) return;
    await onDone();
    say({ kind: 'status', text: done.sentence });
  };
  return (
    <div class="stack">
      <p>
        <span aria-hidden="true">✓ </span>
        {text.isClosed}
      </p>
      {asked && <p class="note">{text.reopenHelp}</p>}
      <div class="actions">
        {asked ? (
          <Button kind="danger" disabled={server.busy} onClick={reopen}>
            {text.reopenYes}
          </Button>
        ) : (
          <Button onClick={() => setAsked(true)}>{text.reopen}</Button>
        )}
        <Button onClick={onClose}>{text.cancel}</Button>
      </div>
    </div>
  );
}
