import { useEffect, useRef, useState } from 'preact/hooks';
import type { ActionsView, KpiGlance } from '../../../addon/endpoints/sharing-contract.ts';
import { Button } from '../../parts/button.tsx';
import { TextField } from '../../parts/text-field.tsx';
import { useSidebar } from '../../state/context.ts';
import type { Answers } from './use-answers.ts';
import { Wait } from './wait.tsx';

interface Props {
  readonly start: { readonly action: string; readonly owner: string };
  readonly glance: KpiGlance;
  readonly answers: Answers<ActionsView>;
  readonly onClose: () => void;
}

/** What to do, by whom and by when; on to the task tools that are in use, unless the person says no. */
export function ActionForm({ start, glance, answers: { act, waiting, refusal, value }, onClose }: Props) {
  const { words } = useSidebar();
  const { sharing } = words;
  const [action, setAction] = useState(start.action);
  const [owner, setOwner] = useState(start.owner);
  const [due, setDue] = useState('');
  const [send, setSend] = useState(true);
  const tools = value?.tools ?? [];
  const form = useRef<HTMLDivElement>(null);
  useEffect(() => {
    // It opens below the advice it was chosen from.
    document.getElementById('action-text')?.focus();
    form.current?.addEventListener('keydown', ({ key }) => {
      if (key === 'Escape') onClose();
    });
  }, []);
  const save = async (): Promise<void> => {
    if (await act('actions.add', { glance, action, owner, due, send: send && tools.length > 0 })) onClose();
  };
  return (
    <div class="stack" ref={form}>
      <TextField
        id="action-text"
        label={sharing.action}
        value={action}
        onInput={setAction}
        lines={2}
        error={refusal?.field === 'action' ? refusal.message : undefined}
      />
      <TextField id="action-owner" label={sharing.owner} value={owner} onInput={setOwner} optional />
      <TextField id="action-due" label={sharing.due} value={due} onInput={setDue} type="date" optional />
      {tools.length > 0 && (
        <label class="check">
          <input type="checkbox" checked={send} onChange={(event) => setSend(event.currentTarget.checked)} />
          <span>{sharing.alsoTo(tools.join(', '))}</span>
        </label>
      )}
      <div class="actions">
        <Wait kind="primary" waiting={waiting} onClick={save}>
          {sharing.note}
        </Wait>
        <Button onClick={onClose}>{words.common.cancel}</Button>
      </div>
    </div>
  );
}
