import type { PanelEndpoints } from '../panel-contract.ts';
import type { Endpoint } from '../reply.ts';
import { sampleAdd, sampleRemove } from './sample.ts';

export const panelEndpoints: Readonly<Record<keyof PanelEndpoints, Endpoint>> = {
  'sample.add': sampleAdd,
  'sample.remove': sampleRemove,
};
