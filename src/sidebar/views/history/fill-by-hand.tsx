import { useState } from 'preact/hooks';
import type { KpiView } from '../../../addon/endpoints/contract.ts';
import { Button } from '../../parts/button.tsx';
import { TextField } from '../../parts/text-field.tsx';
import { useSidebar } from '../../state/context.ts';
import type { ToolProps } from './tool-block.tsx';

interface Props extends Pick<ToolProps, 'server' | 'changed'> {
  readonly view: KpiView;
}

/** Fields drawn at once; the next ones come when these are filled. */
const AT_ONCE = 12;

type Entry = { readonly text: string; readonly none: boolean };
const BLANK: Entry = { text: '', none: false };

/** A reading of the moment cannot be measured again: the person types it with its source, or says that there is none. */
export function FillByHand({ view: { kpi, missing }, server, changed }: Props) {
  const { words, formats, say } = useSidebar();
  const text = words.history;
  const [entries, setEntries] = useState<Readonly<Record<string, Entry>>>({});
  const [from, setFrom] = useState('');
  const given = missing.slice(0, AT_ONCE).flatMap((period) => {
    const entry = entries[period] ?? BLANK;
    const value = formats.parse(entry.text, kpi.unit);
    return entry.none || value !== undefined ? [{ period, value: entry.none ? null : (value ?? null) }] : [];
  });
  const save = async (): Promise<void> => {
    const source = { kind: 'typed', kpiId: kpi.id, from, values: given } as const;
    const done = await server.call('history.apply', { source, replace: false, agreement: '' });
    if (!done) return;
    setEntries({});
    await changed();
    say({ kind: 'status', text: done.sentence });
  };
  const change = (period: string, entry: Entry): void => setEntries({ ...entries, [period]: entry });
  return (
    <details>
      <summary>{text.typeThem}</summary>
      <div class="stack">
        <p class="quiet-text">{text.fillHand}</p>
        {missing.slice(0, AT_ONCE).map((period) => {
          const entry = entries[period] ?? BLANK;
          return (
            <div class="pair" key={period}>
              <TextField
                id={`fill-${kpi.id}-${period}`}
                label={formats.period(period)}
                numeric
                value={entry.none ? '' : entry.text}
                {...(kpi.unit === 'ratio' ? { suffix: '%' } : {})}
                onInput={(next) => change(period, { text: next, none: false })}
              />
              <label class="check">
                <input
                  type="checkbox"
                  checked={entry.none}
                  onChange={(event) => change(period, { ...entry, none: event.currentTarget.checked })}
                />
                {text.noData}
              </label>
            </div>
          );
        })}
        <TextField id={`fill-${kpi.id}-source`} label={text.source} value={from} onInput={setFrom} />
        <Button kind="primary" disabled={server.busy || given.length === 0 || from.trim() === ''} onClick={save}>
          {text.save}
        </Button>
      </div>
    </details>
  );
}
