import type { DefinitionsEndpoints } from '../definitions-contract.ts';
import type { PanelEndpoints } from '../panel-contract.ts';
import type { Endpoint } from '../reply.ts';
import { definitionsImport, definitionsPreview, definitionsUndo } from './definitions.ts';
import { sampleAdd, sampleRemove } from './sample.ts';

export const panelEndpoints: Readonly<Record<keyof PanelEndpoints | keyof DefinitionsEndpoints, Endpoint>> = {
  'sample.add': sampleAdd,
  'sample.remove': sampleRemove,
  'definitions.preview': definitionsPreview,
  'definitions.import': definitionsImport,
  'definitions.undo': definitionsUndo,
};
