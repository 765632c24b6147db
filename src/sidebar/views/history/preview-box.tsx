import { useState } from 'preact/hooks';
import type { KpiDraft } from '../../../addon/endpoints/contract.ts';
import type { BackfillLine, BackfillPreview, BackfillSource } from '../../../addon/endpoints/history-contract.ts';
import { valueText } from '../../format/target.ts';
import { Button } from '../../parts/button.tsx';
import { useSidebar } from '../../state/context.ts';
import type { Server } from '../../state/history/use-server.ts';

interface Props {
  readonly source: BackfillSource;
  readonly preview: BackfillPreview;
  readonly kpi: KpiDraft;
  readonly server: Server;
  /** Looks again: read otherwise, or because the history has changed. */
  readonly onRead: (source: BackfillSource) => void;
  readonly onClose: () => void;
  readonly onDone: () => Promise<void>;
}

/** Lines that are drawn; the totals count them all. */
const MOST_LINES = 120;

/** What a backfill would do. Nothing is replaced unless the person ticks it. */
export function PreviewBox({ source, preview, kpi, server, onRead, onClose, onDone }: Props) {
  const { words, say, formats } = useSidebar();
  const text = words.history;
  const measured = source.kind === 'measured';
  const [replace, setReplace] = useState(measured);
  const { counts, lines, doubts, agreement } = preview;
  const writes = counts.add + (replace ? counts.replace : 0);
  const write = async (): Promise<void> => {
    const done = await server.call('history.apply', { source, replace, agreement });
    if (!done) return onRead(source);
    await onDone();
    const { runId, sentence } = done;
    const undo = async (): Promise<void> => {
      const back = await server.call('history.undo', { runId });
      if (!back) return;
      await onDone();
      say({ kind: 'status', text: back.sentence, detail: back.details });
    };
    say({ kind: 'status', text: sentence, ...(runId ? { action: { label: words.common.undo, run: undo } } : {}) });
  };
  return (
    <section class="stack preview" aria-label={text.previewTitle}>
      <h3>{text.previewTitle}</h3>
      <p role="status">{text.counts(counts.add, counts.replace, counts.same, counts.refused)}</p>
      {doubts.map((doubt) => (
        <p class="note" key={doubt.kind}>
          {doubt.sentence}{' '}
          <Button
            kind="quiet"
            disabled={server.busy}
            onClick={() => onRead({ ...source, [doubt.kind]: doubt.instead } as BackfillSource)}
          >
            {text.readOtherwise}
          </Button>
        </p>
      ))}
      <ul class="lines">
        {lines.slice(0, MOST_LINES).map((line) => (
          <li key={`${line.period} ${line.note}`} class={line.fate}>
            {line.period && <strong>{formats.period(line.period)}</strong>} <Change line={line} kpi={kpi} />
          </li>
        ))}
      </ul>
      {lines.length > MOST_LINES && <p class="quiet-text">{text.more(lines.length - MOST_LINES)}</p>}
      {counts.replace > 0 && !measured && (
        <label class="check">
          <input type="checkbox" checked={replace} onChange={(event) => setReplace(event.currentTarget.checked)} />
          {text.replace(counts.replace)}
        </label>
      )}
      {lines.length > 0 && counts.same === lines.length && <p class="note">{words.panel.noHistory.nothingNew}</p>}
      <div class="actions">
        {writes > 0 && (
          <Button kind="primary" disabled={server.busy} onClick={write}>
            {server.busy ? text.working : text.write(writes)}
          </Button>
        )}
        <Button onClick={onClose}>{writes > 0 ? text.cancel : words.common.close}</Button>
      </div>
    </section>
  );
}

function Change({ line, kpi }: { readonly line: BackfillLine; readonly kpi: KpiDraft }) {
  const { words, formats } = useSidebar();
  const figure = (value: number | null): string =>
    value === null ? words.history.noData : valueText(value, kpi, formats, words);
  if (line.fate === 'refused') return <span>{line.note}</span>;
  const now = figure(line.value);
  return (
    <span>
      {line.fate === 'replace' ? `${figure(line.old)} → ${now}` : now}{' '}
      <span class="quiet-text">({words.history.fates[line.fate]})</span>
    </span>
  );
}
