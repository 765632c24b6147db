import { useState } from 'preact/hooks';
import type { DigestDraft } from '../../../addon/endpoints/alerts-contract.ts';
import { DIGEST_RHYTHMS, type DigestRhythm } from '../../../domain/alerts/digest.ts';
import { RHYTHM_WORDS } from '../../../text/alerts/alert-codes.ts';
import { Button } from '../../parts/button.tsx';
import { capital, SelectField } from '../../parts/select-field.tsx';
import { TextField } from '../../parts/text-field.tsx';
import { ask } from '../../server.ts';
import { useSidebar } from '../../state/context.ts';
import { type Alerts, useTold } from './use-alerts.ts';

const WEEK = [1, 2, 3, 4, 5, 6, 7];

/** When the team gets its digest, and an example of it. */
export function DigestForm({ alerts, start }: { readonly alerts: Alerts; readonly start: DigestDraft }) {
  const { words, language, formats } = useSidebar();
  const { alert: said } = words;
  const [draft, setDraft] = useState(start);
  const [error, setError] = useState<string>();
  const told = useTold();
  const change = (part: Partial<DigestDraft>): void => setDraft((before) => ({ ...before, ...part }));
  const save = async (): Promise<void> => {
    const failed = await alerts.write('alerts.digest', draft);
    setError(failed?.field ? failed.message : undefined);
    if (!failed?.field) told(failed, save, said.digestSaved);
    // The field reads its error out.
    else document.getElementById('digest-recipients')?.focus();
  };
  return (
    <section class="block">
      <h2>{said.digest}</h2>
      <p class="quiet-text">{said.digestText}</p>
      <SelectField
        id="digest-every"
        label={said.every}
        value={draft.every}
        choices={DIGEST_RHYTHMS.map((every) => [every, capital(RHYTHM_WORDS[every][language])] as const)}
        onChange={(every) => change({ every: every as DigestRhythm })}
      />
      {draft.every === 'week' && (
        <SelectField
          id="digest-weekday"
          label={said.weekday}
          value={String(draft.weekday)}
          choices={WEEK.map((day) => [String(day), capital(formats.weekday(day))] as const)}
          onChange={(day) => change({ weekday: Number(day) })}
        />
      )}
      {draft.every !== 'never' && (
        <TextField
          id="digest-recipients"
          label={said.recipients}
          optional
          help={said.digestHelp}
          error={error}
          value={draft.recipients}
          onInput={(recipients) => change({ recipients })}
        />
      )}
      <div class="actions">
        <Button disabled={alerts.busy} onClick={save}>
          {said.digestSave}
        </Button>
        <ExampleButton />
      </div>
    </section>
  );
}

function ExampleButton() {
  const { words, say } = useSidebar();
  const [busy, setBusy] = useState(false);
  const told = useTold();
  const send = async (): Promise<void> => {
    setBusy(true);
    const reply = await ask('alerts.example', null);
    setBusy(false);
    if (reply.ok) say({ kind: 'status', text: reply.value.sentence });
    else told(reply.error, send);
  };
  return (
    <Button disabled={busy} onClick={send}>
      {words.alert.example}
    </Button>
  );
}
