import { useState } from 'preact/hooks';
import { Button } from '../../parts/button.tsx';
import type { FieldProps } from '../../parts/field.tsx';
import { TextField } from '../../parts/text-field.tsx';
import { ask } from '../../server.ts';
import { useSidebar } from '../../state/context.ts';
import { RangePicker } from './range-picker.tsx';

interface Props extends FieldProps {
  readonly value: string;
  readonly onInput: (value: string) => void;
}

/** A place in the sheet: typed, taken from what is selected there, or pointed at while the panel waits. */
export function RangeField({ value, onInput, ...field }: Props) {
  const { words } = useSidebar();
  const [asking, setAsking] = useState(false);
  const [failed, setFailed] = useState('');
  const [picking, setPicking] = useState(false);
  const take = async (): Promise<void> => {
    setAsking(true);
    const reply = await ask('sheet.selection', null);
    setAsking(false);
    setFailed(reply.ok ? '' : `${words.measure.selectionFailed} ${words.measure.selectFirst}`);
    if (reply.ok) onInput(reply.value.a1);
  };
  const named = (text: string): string => `${text}${words.common.colon}${field.label}`;
  return (
    <div class="range">
      <TextField {...field} formula value={value} error={field.error ?? (failed || undefined)} onInput={onInput} />
      {picking ? (
        <RangePicker
          label={field.label}
          onTake={(a1) => {
            setPicking(false);
            onInput(a1);
            document.getElementById(field.id)?.focus();
          }}
          onCancel={() => {
            setPicking(false);
            document.getElementById(field.id)?.focus();
          }}
        />
      ) : (
        <div class="actions">
          <Button disabled={asking} label={named(words.measure.useSelection)} onClick={take}>
            {words.measure.useSelection}
          </Button>
          <Button kind="quiet" label={named(words.panel.pick.start)} onClick={() => setPicking(true)}>
            {words.panel.pick.start}
          </Button>
        </div>
      )}
    </div>
  );
}
