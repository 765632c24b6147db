import { useEffect, useRef } from 'preact/hooks';
import { Button } from '../../parts/button.tsx';
import { useSidebar } from '../../state/context.ts';
import { useSelection } from '../../state/use-selection.ts';

interface Props {
  readonly label: string;
  readonly onTake: (a1: string) => void;
  readonly onCancel: () => void;
}

/** Waits while the person clicks in the grid, and says what is selected there as it changes. */
export function RangePicker({ label, onTake, onCancel }: Props) {
  const { words } = useSidebar();
  const text = words.panel.pick;
  const { a1, failed, paused, resume } = useSelection();
  const box = useRef<HTMLElement>(null);
  useEffect(() => box.current?.focus(), []);
  return (
    <section class="picker" aria-label={label} tabIndex={-1} ref={box}>
      <p>{text.waiting}</p>
      <div role="status">
        <p class={a1 ? 'picked' : 'quiet-text'}>
          {failed ? words.measure.selectionFailed : a1 ? <code>{a1}</code> : text.none}
        </p>
        {paused && <p class="quiet-text">{text.paused}</p>}
      </div>
      <div class="actions">
        <Button disabled={a1 === ''} onClick={() => onTake(a1)}>
          {text.take}
        </Button>
        {paused && <Button onClick={resume}>{text.resume}</Button>}
        <Button onClick={onCancel}>{text.cancel}</Button>
      </div>
    </section>
  );
}
