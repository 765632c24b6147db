import type { ComponentChildren } from 'preact';
import type { HistoryOpening } from '../../../addon/endpoints/history-contract.ts';
import type { Server } from '../../state/history/use-server.ts';

/** What every tool of the screen is given. */
export interface ToolProps {
  readonly opening: HistoryOpening;
  readonly server: Server;
  /** The history has changed: the screen and the list read it anew. */
  readonly changed: () => Promise<void>;
}

interface ToolBlockProps {
  readonly title: string;
  readonly open?: boolean;
  readonly children: ComponentChildren;
}

/** One tool, folded until it is wanted. */
export function ToolBlock({ title, open = false, children }: ToolBlockProps) {
  return (
    <details class="block tool" open={open}>
      <summary>
        <h2>{title}</h2>
      </summary>
      <div class="stack">{children}</div>
    </details>
  );
}
