import { useState } from 'preact/hooks';
import { Button } from '../../parts/button.tsx';
import type { FieldProps } from '../../parts/field.tsx';
import { TextField } from '../../parts/text-field.tsx';
import { ask } from '../../server.ts';
import { useSidebar } from '../../state/context.ts';

interface Props extends FieldProps {
  readonly value: string;
  readonly onInput: (value: string) => void;
}

/** A place in the sheet: typed, or taken from what is selected there. */
export function RangeField({ value, onInput, ...field }: Props) {
  const { words } = useSidebar();
  const [asking, setAsking] = useState(false);
  const [failed, setFailed] = useState('');
  const take = async (): Promise<void> => {
    setAsking(true);
    const reply = await ask('sheet.selection', null);
    setAsking(false);
    setFailed(reply.ok ? '' : `${words.measure.selectionFailed} ${words.measure.selectFirst}`);
    if (reply.ok) onInput(reply.value.a1);
  };
  return (
    <div class="range">
      <TextField {...field} formula value={value} error={field.error ?? (failed || undefined)} onInput={onInput} />
      <Button
        disabled={asking}
        label={`${words.measure.useSelection}${words.common.colon}${field.label}`}
        onClick={take}
      >
        {words.measure.useSelection}
      </Button>
    </div>
  );
}
