import type { ClosingView } from '../../../addon/endpoints/closing-contract.ts';
import type { Server } from '../../state/history/use-server.ts';

export interface ClosingProps {
  readonly preview: ClosingView;
  readonly server: Server;
  /** Looks again, at this period or another. */
  readonly onLook: (period: string) => Promise<void>;
  readonly onDone: () => Promise<void>;
  readonly onClose: () => void;
}
