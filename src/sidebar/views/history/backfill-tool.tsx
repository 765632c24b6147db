import { useState } from 'preact/hooks';
import type { BackfillPreview, BackfillSource } from '../../../addon/endpoints/history-contract.ts';
import { Button } from '../../parts/button.tsx';
import { Field } from '../../parts/field.tsx';
import { RadioGroup } from '../../parts/radio-group.tsx';
import { SelectField } from '../../parts/select-field.tsx';
import { TextField } from '../../parts/text-field.tsx';
import { useSidebar } from '../../state/context.ts';
import { readText } from '../../state/history/table-text.ts';
import { PreviewBox } from './preview-box.tsx';
import { ToolBlock, type ToolProps } from './tool-block.tsx';

interface Props extends ToolProps {
  /** The KPI that the person came from. */
  readonly only: string | undefined;
}

/** Past values from dated data or from a list: looked at first, written after a yes, undone as a whole. */
export function BackfillTool({ server, changed, only }: Props) {
  const { words, view } = useSidebar();
  const text = words.history;
  const kpis = view.kpis.filter(({ kpi }) => kpi.id !== '');
  const [id, setId] = useState(only ?? kpis[0]?.kpi.id ?? '');
  const [typed, setTyped] = useState('');
  const [file, setFile] = useState('');
  const chosen = kpis.find(({ kpi }) => kpi.id === id);
  const dated = chosen?.reading.dated ?? false;
  const [kind, setKind] = useState<'dates' | 'list'>('dates');
  const from = dated ? kind : 'list';
  const [shown, setShown] = useState<{ readonly source: BackfillSource; readonly preview: BackfillPreview }>();
  const look = async (source: BackfillSource): Promise<void> => {
    const preview = await server.call('history.preview', source);
    if (preview) setShown({ source, preview });
  };
  const source = (): BackfillSource =>
    from === 'dates'
      ? { kind: 'dates', kpiId: id }
      : { kind: 'list', kpiId: id, text: typed, file, order: 'auto', mark: 'auto' };
  const read = async (picked: File | undefined): Promise<void> => {
    if (!picked) return;
    setTyped(await readText(picked));
    setFile(picked.name);
  };
  if (kpis.length === 0) return null;
  return (
    <ToolBlock title={text.backfill} open={only !== undefined}>
      {shown && chosen ? (
        <PreviewBox
          {...shown}
          kpi={chosen.kpi}
          server={server}
          onRead={look}
          onClose={() => setShown(undefined)}
          onDone={async () => {
            setShown(undefined);
            setTyped('');
            await changed();
          }}
        />
      ) : (
        <>
          <SelectField
            id="backfill-kpi"
            label={text.kpi}
            value={id}
            choices={kpis.map(({ kpi }) => [kpi.id, kpi.name] as const)}
            onChange={setId}
          />
          {dated && (
            <RadioGroup
              id="backfill-from"
              legend={text.from}
              value={from}
              options={[
                { code: 'dates', label: text.fromDates, hint: text.fromDatesHelp },
                { code: 'list', label: text.fromList, hint: text.fromListHelp },
              ]}
              onChange={setKind}
            />
          )}
          {from === 'list' && (
            <>
              <TextField
                id="backfill-list"
                label={text.paste}
                help={text.pasteHelp}
                lines={5}
                value={typed}
                onInput={(next) => {
                  setTyped(next);
                  setFile('');
                }}
              />
              <Field id="backfill-file" label={text.file}>
                {(control) => (
                  <input
                    {...control}
                    type="file"
                    accept=".csv,.tsv,.txt,text/csv"
                    onChange={(event) => read(event.currentTarget.files?.[0])}
                  />
                )}
              </Field>
            </>
          )}
          <div class="actions">
            <Button
              kind="primary"
              disabled={server.busy || (from === 'list' && typed.trim() === '')}
              onClick={() => look(source())}
            >
              {server.busy ? text.working : text.preview}
            </Button>
          </div>
        </>
      )}
    </ToolBlock>
  );
}
