import { useState } from 'preact/hooks';
import type { ImportPreview } from '../../../addon/endpoints/definitions-contract.ts';
import { Button } from '../../parts/button.tsx';
import { Field } from '../../parts/field.tsx';
import { Screen } from '../../parts/screen.tsx';
import { TextField } from '../../parts/text-field.tsx';
import { ask } from '../../server.ts';
import { useSidebar } from '../../state/context.ts';
import { importDefinitions } from '../../state/definitions.ts';
import { failureToast } from '../../state/failure.ts';
import { Preview } from './import-preview.tsx';

/** A file or a text, what it would change, and only then the change. */
export function ImportView() {
  const sidebar = useSidebar();
  const { words, go, say } = sidebar;
  const text = words.panel.definitions;
  const [typed, setTyped] = useState('');
  const [error, setError] = useState('');
  const [asking, setAsking] = useState(false);
  const [preview, setPreview] = useState<ImportPreview>();
  const look = async (content: string): Promise<void> => {
    setAsking(true);
    const reply = await ask('definitions.preview', { text: content });
    setAsking(false);
    if (reply.ok) setPreview(reply.value);
    else if (reply.error.field) setError(reply.error.message);
    else say(failureToast(reply.error, words.common, () => look(content)));
  };
  const read = async (file: File | undefined): Promise<void> => {
    if (!file) return;
    const content = await file.text().catch(() => undefined);
    if (content === undefined) return setError(text.unreadable);
    setTyped(content);
    setError('');
    await look(content);
  };
  const confirm = async (shown: ImportPreview): Promise<void> => {
    const outcome = await importDefinitions(sidebar, typed, shown);
    if (outcome === 'done') go({ name: 'list' });
    if (outcome === 'changed') await look(typed);
  };
  const back = { label: words.common.nav.settings, run: () => go({ name: 'settings' }) };
  if (preview)
    return (
      <Screen title={text.importTitle} focusKey="import preview" back={back}>
        <Preview preview={preview} onYes={() => confirm(preview)} onBack={() => setPreview(undefined)} />
      </Screen>
    );
  return (
    <Screen title={text.importTitle} focusKey="import" back={back}>
      <p class="lead">{text.importHelp}</p>
      <Field id="import-file" label={text.choose}>
        {(control) => (
          <input
            {...control}
            type="file"
            accept=".csv,.tsv,.txt,.json,text/csv,application/json"
            onChange={(event) => read(event.currentTarget.files?.[0])}
          />
        )}
      </Field>
      <TextField
        id="import-text"
        label={text.paste}
        lines={6}
        formula
        value={typed}
        error={error || undefined}
        onInput={(next) => {
          setTyped(next);
          setError('');
        }}
      />
      <div class="actions">
        <Button kind="primary" disabled={asking || typed.trim() === ''} onClick={() => look(typed)}>
          {text.preview}
        </Button>
      </div>
    </Screen>
  );
}
