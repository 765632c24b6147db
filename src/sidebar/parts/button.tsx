import type { ComponentChildren } from 'preact';
import { useSidebar } from '../state/context.ts';

interface Props {
  readonly kind?: 'primary' | 'plain' | 'quiet' | 'danger';
  readonly onClick: () => void;
  readonly children: ComponentChildren;
  /** Sends something to the server: waits while another action runs. */
  readonly acts?: boolean;
  readonly disabled?: boolean;
  readonly label?: string;
  readonly describedBy?: string;
}

export function Button({
  kind = 'plain',
  onClick,
  children,
  acts = false,
  disabled = false,
  label,
  describedBy,
}: Props) {
  const { busy } = useSidebar();
  // Not `disabled`: the button that was just pressed would lose the keyboard's place on the page.
  const waits = disabled || (acts && busy !== '');
  return (
    <button
      type="button"
      class={`button ${kind}`}
      onClick={waits ? undefined : onClick}
      aria-disabled={waits || undefined}
      aria-label={label}
      aria-describedby={describedBy}
    >
      {children}
    </button>
  );
}
