import type { ClosingEndpoints } from '../closing-contract.ts';
import type { Endpoint } from '../reply.ts';
import { closingClose } from './close.ts';
import { closingOpen } from './open.ts';
import { closingReopen } from './reopen.ts';

export const closingEndpoints: Readonly<Record<keyof ClosingEndpoints, Endpoint>> = {
  'closing.open': closingOpen,
  'closing.close': closingClose,
  'closing.reopen': closingReopen,
};
