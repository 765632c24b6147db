import { Button } from '../../parts/button.tsx';
import { useSidebar } from '../../state/context.ts';
import { ToolBlock, type ToolProps } from './tool-block.tsx';

/** Past backfills, each to be undone as a whole for as long as its rows stand untouched. */
export function Batches({ opening, server, changed }: ToolProps) {
  const { words, formats, say } = useSidebar();
  const text = words.history;
  const undo = async (runId: string): Promise<void> => {
    const done = await server.call('history.undo', { runId });
    if (!done) return;
    await changed();
    say({ kind: 'status', text: done.sentence, detail: done.details });
  };
  if (opening.batches.length === 0) return null;
  return (
    <ToolBlock title={`${text.batches} (${opening.batches.length})`}>
      <ul class="lines">
        {opening.batches.map((batch) => (
          <li key={batch.runId}>
            <strong>{batch.kpi}</strong> — {text.kinds[batch.kind]}
            <span class="mark-text">
              {text.batch(formats.moment(batch.at), batch.by)} · {text.batchCounts(batch.added, batch.replaced)}
            </span>
            {batch.undoneAt ? (
              <span class="mark-text">{text.undone(formats.moment(batch.undoneAt))}</span>
            ) : (
              <Button
                kind="quiet"
                disabled={server.busy}
                label={`${text.undo}${words.common.colon}${batch.kpi}, ${formats.moment(batch.at)}`}
                onClick={() => undo(batch.runId)}
              >
                {text.undo}
              </Button>
            )}
          </li>
        ))}
      </ul>
    </ToolBlock>
  );
}
