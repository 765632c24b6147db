import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { useSidebar } from '../../../state/context.ts';

interface Props {
  readonly label: string;
  readonly save: string;
  readonly busy: boolean;
  readonly onSave: () => void;
  readonly onCancel: () => void;
  /** A refusal that belongs to no field. */
  readonly error: string | undefined;
  readonly children: ComponentChildren;
}

/** A short form inside a KPI's screen: focus goes to its first field, and what was typed stays until it is saved or left. */
export function EntryForm({ label, save, busy, onSave, onCancel, error, children }: Props) {
  const { words } = useSidebar();
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => form.current?.querySelector<HTMLElement>('input, textarea')?.focus(), []);
  const submit = (event: Event): void => {
    event.preventDefault();
    onSave();
  };
  return (
    <form ref={form} class="entry-form" aria-label={label} noValidate onSubmit={submit}>
      {children}
      {error && (
        <p class="field-error" role="alert">
          {error}
        </p>
      )}
      <div class="actions">
        <button type="submit" class="button plain" disabled={busy}>
          {save}
        </button>
        <button type="button" class="button quiet" onClick={onCancel}>
          {words.common.cancel}
        </button>
      </div>
    </form>
  );
}
