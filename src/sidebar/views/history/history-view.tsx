import { useCallback, useEffect, useState } from 'preact/hooks';
import type { HistoryOpening } from '../../../addon/endpoints/history-contract.ts';
import { Button } from '../../parts/button.tsx';
import { Empty } from '../../parts/empty.tsx';
import { Screen } from '../../parts/screen.tsx';
import { runSnapshot } from '../../state/actions.ts';
import { useSidebar } from '../../state/context.ts';
import { useServer } from '../../state/history/use-server.ts';
import { ClosingTool } from '../closing/closing-tool.tsx';
import { ArchiveTool } from './archive-tool.tsx';
import { BackfillTool } from './backfill-tool.tsx';
import { Batches } from './batches.tsx';
import { ChangesTool } from './changes-tool.tsx';
import { CompareTool } from './compare-tool.tsx';
import { FillTool } from './fill-tool.tsx';

/** Share of Google's limit from which the workbook is said to fill up. */
const NEARLY_FULL = 0.6;

export function HistoryView({ kpi }: { readonly kpi?: string | undefined }) {
  const { words, act, go, view } = useSidebar();
  const server = useServer();
  const { call } = server;
  const [opening, setOpening] = useState<HistoryOpening>();
  const [failed, setFailed] = useState(false);
  const read = useCallback(async () => {
    setFailed(false);
    const value = await call('history.open', null);
    if (value) setOpening(value);
    else setFailed(true);
  }, [call]);
  useEffect(() => {
    read();
  }, [read]);
  const changed = async (): Promise<void> => {
    await act('app.open', null);
    await read();
  };
  const tool = opening && { opening, server, changed };
  if (opening?.rows === 0 && view.kpis.length === 0)
    return (
      <Screen title={words.history.title} focusKey="history">
        <Empty title={words.panel.noHistory.title} text={words.panel.noHistory.noKpi}>
          <Button kind="primary" onClick={() => go({ name: 'wizard', start: { from: 'objective' } })}>
            {words.list.create}
          </Button>
        </Empty>
      </Screen>
    );
  return (
    <Screen title={words.history.title} focusKey="history">
      {failed && !opening && <Button onClick={read}>{words.common.retry}</Button>}
      {!failed && !opening && (
        <p class="quiet-text" role="status">
          {words.history.loading}
        </p>
      )}
      {tool && (
        <>
          {tool.opening.rows > 0 ? <Fullness opening={tool.opening} /> : <NoHistory changed={changed} />}
          <FillTool {...tool} only={kpi} />
          <BackfillTool {...tool} only={kpi} />
          <Batches {...tool} />
          <ClosingTool {...tool} />
          <CompareTool {...tool} />
          <ChangesTool {...tool} />
          <ArchiveTool {...tool} />
        </>
      )}
    </Screen>
  );
}

function NoHistory({ changed }: { readonly changed: () => Promise<void> }) {
  const sidebar = useSidebar();
  const { words } = sidebar;
  return (
    <Empty title={words.panel.noHistory.title} text={words.panel.noHistory.text}>
      <Button acts onClick={() => runSnapshot(sidebar).then(changed)}>
        {words.list.run}
      </Button>
    </Empty>
  );
}

function Fullness({ opening: { rows, cells, mostCells } }: { readonly opening: HistoryOpening }) {
  const { words, formats } = useSidebar();
  const share = cells / mostCells;
  if (share < NEARLY_FULL) return <p class="quiet-text">{words.history.few(rows, formats.number(rows))}</p>;
  return (
    <div class="banner late">
      <p>{words.history.rows(rows, formats.number(rows), formats.value(share, { unit: 'ratio', currency: '' }))}</p>
      <p>{words.history.full}</p>
    </div>
  );
}
