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
  const waits = acts && busy !== '';
  return (
    <button
      type="button"
      class={`button ${kind}`}
      onClick={onClick}
      disabled={disabled || waits}
      aria-label={label}
      aria-describedby={describedBy}
    >
      {children}
    </button>
  );
}
