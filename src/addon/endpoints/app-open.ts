import { sitting } from '../google/document.ts';
import { settleTargets } from '../steering/settle.ts';
import { appView } from '../views/app-view.ts';
import { checked } from './checked.ts';
import { NOTHING } from './kpi-payload.ts';
import type { Endpoint } from './reply.ts';

export const appOpen: Endpoint = (payload) =>
  checked(NOTHING, payload, () => {
    const here = sitting();
    return { value: appView(here, [], () => settleTargets(here)) };
  });
