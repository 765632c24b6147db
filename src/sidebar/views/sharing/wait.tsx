import type { ComponentChildren } from 'preact';
import { Button } from '../../parts/button.tsx';

interface Props {
  readonly kind?: 'primary' | 'plain' | 'quiet' | 'danger';
  readonly waiting: boolean;
  readonly label?: string;
  readonly onClick: () => void;
  readonly children: ComponentChildren;
}

/** A button that acts, and waits while the screen's own call is under way. */
export function Wait({ kind = 'plain', waiting, label, onClick, children }: Props) {
  return (
    <Button kind={kind} acts disabled={waiting} onClick={onClick} {...(label ? { label } : {})}>
      {children}
    </Button>
  );
}
