import { useState } from 'preact/hooks';
import type { BackfillPreview, BackfillSource, HandChange } from '../../../addon/endpoints/history-contract.ts';
import { Button } from '../../parts/button.tsx';
import { useSidebar } from '../../state/context.ts';
import { PreviewBox } from './preview-box.tsx';
import { ToolBlock, type ToolProps } from './tool-block.tsx';

interface Found {
  readonly changes: readonly HandChange[];
  readonly done: number;
  readonly all: number;
  readonly over: boolean;
}

/** Rows that a hand changed, looked for page by page: keep what stands there, or measure it again. */
export function ChangesTool({ opening, server, changed }: ToolProps) {
  const { words, formats, say } = useSidebar();
  const text = words.history;
  const [found, setFound] = useState<Found>();
  const search = async (): Promise<void> => {
    const changes: HandChange[] = [];
    server.start();
    for (let from = 2; from > 0 && server.goesOn(); ) {
      const page = await server.call('history.changes', { from });
      if (!page) return setFound(undefined);
      changes.push(...page.changes);
      from = page.next;
      setFound({ changes: [...changes], done: from > 0 ? from - 2 : page.rows, all: page.rows, over: from === 0 });
    }
  };
  const keep = async ({ kpiId, period }: HandChange): Promise<void> => {
    const done = await server.call('history.keep', { kpiId, period });
    if (!done) return;
    say({ kind: 'status', text: done.sentence });
    await search();
  };
  if (opening.rows === 0) return null;
  return (
    <ToolBlock title={text.changes}>
      <p class="quiet-text">{text.changesHelp}</p>
      <div class="actions">
        <Button disabled={server.busy} onClick={search}>
          {text.search}
        </Button>
        {found && !found.over && server.busy && <Button onClick={server.stop}>{text.stop}</Button>}
      </div>
      {found && (
        <p class="quiet-text" role="status">
          {found.over && found.changes.length === 0
            ? text.changesNone
            : text.searched(found.done, formats.number(found.done), formats.number(found.all))}
        </p>
      )}
      <ul class="lines">
        {found?.changes.map((change) => (
          <li key={`${change.kpiId} ${change.period}`}>
            <Change
              change={change}
              server={server}
              onKeep={() => keep(change)}
              onDone={async () => {
                await changed();
                await search();
              }}
            />
          </li>
        ))}
      </ul>
    </ToolBlock>
  );
}

interface ChangeProps extends Pick<ToolProps, 'server'> {
  readonly change: HandChange;
  readonly onKeep: () => void;
  readonly onDone: () => Promise<void>;
}

function Change({ change, server, onKeep, onDone }: ChangeProps) {
  const { words, formats, view } = useSidebar();
  const text = words.history;
  const { kpiId, period } = change;
  const [preview, setPreview] = useState<BackfillPreview>();
  const source: BackfillSource = { kind: 'measured', kpiId, period };
  const look = async (): Promise<void> => setPreview(await server.call('history.preview', source));
  const kpi = view.kpis.find((one) => one.kpi.id === kpiId)?.kpi;
  const named = `${change.kpi}, ${formats.period(period)}`;
  const value = change.value === null ? text.noData : formats.value(change.value, change);
  const target = change.target === null ? '' : `, ${text.target} ${formats.value(change.target, change)}`;
  const marks = [change.kept ? text.mine : '', change.closed ? text.closed : ''].filter(Boolean).join(', ');
  if (preview && kpi) {
    const close = (): void => setPreview(undefined);
    return <PreviewBox {...{ source, preview, kpi, server }} onRead={look} onClose={close} onDone={onDone} />;
  }
  return (
    <>
      <strong>{named}</strong> {value}
      {target}
      {marks && ` (${marks})`}
      <span class="mark-text">{text.taken(formats.moment(change.takenAt), change.by, change.runId)}</span>
      {change.measure && <code class="mark-text">{change.measure}</code>}
      {!change.closed && (
        <span class="actions">
          {!change.kept && (
            <Button
              kind="quiet"
              disabled={server.busy}
              label={`${text.keep}${words.common.colon}${named}`}
              onClick={onKeep}
            >
              {text.keep}
            </Button>
          )}
          {change.measurable && (
            <Button
              kind="quiet"
              disabled={server.busy}
              label={`${text.remeasure}${words.common.colon}${named}`}
              onClick={look}
            >
              {text.remeasure}
            </Button>
          )}
        </span>
      )}
    </>
  );
}
