import { sitting } from '../google/document.ts';
import { findSheets } from '../sheets/find-sheet.ts';
import { atOpening } from '../status/at-opening.ts';
import { settleTargets } from '../steering/settle.ts';
import { appView } from '../views/app-view.ts';
import { checked } from './checked.ts';
import { NOTHING } from './kpi-payload.ts';
import type { Endpoint } from './reply.ts';

export const appOpen: Endpoint = (payload) =>
  checked(NOTHING, payload, () => {
    const here = sitting();
    const found = findSheets(here.spreadsheet);
    const view = appView(here, [], () => settleTargets(here), found);
    atOpening(here, found);
    return { value: view };
  });
