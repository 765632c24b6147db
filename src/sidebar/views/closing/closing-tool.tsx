import { useState } from 'preact/hooks';
import type { ClosingView } from '../../../addon/endpoints/closing-contract.ts';
import { Button } from '../../parts/button.tsx';
import { SelectField } from '../../parts/select-field.tsx';
import { useSidebar } from '../../state/context.ts';
import { ToolBlock, type ToolProps } from '../history/tool-block.tsx';
import { ClosingForm } from './closing-form.tsx';
import { Reopening } from './reopening.tsx';

/** Closing a month, a quarter or a year: what it would freeze is shown before anything is written. */
export function ClosingTool({ opening, server, changed }: ToolProps) {
  const { words, formats } = useSidebar();
  const text = words.closing;
  const [preview, setPreview] = useState<ClosingView>();
  const look = async (period: string): Promise<void> => {
    const value = await server.call('closing.open', { period });
    if (value) setPreview(value);
  };
  const done = async (): Promise<void> => {
    setPreview(undefined);
    await changed();
  };
  if (opening.rows === 0) return null;
  const shown = preview && { preview, server, onLook: look, onDone: done, onClose: () => setPreview(undefined) };
  return (
    <ToolBlock title={text.title}>
      <p class="quiet-text">{text.help}</p>
      {!shown && (
        <Button disabled={server.busy} onClick={() => look('')}>
          {text.prepare}
        </Button>
      )}
      {shown && (
        <SelectField
          id="closing-period"
          label={text.period}
          value={shown.preview.period}
          choices={shown.preview.offered.map(({ period, closed }) => {
            const name = formats.period(period);
            return [period, closed ? `✓ ${name} (${text.closedOne})` : name] as const;
          })}
          onChange={look}
        />
      )}
      {shown?.preview.closed && <Reopening {...shown} />}
      {shown && !shown.preview.closed && (
        <ClosingForm key={shown.preview.agreement + shown.preview.period} {...shown} />
      )}
    </ToolBlock>
  );
}
