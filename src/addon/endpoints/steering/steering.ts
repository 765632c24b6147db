import * as v from 'valibot';
import { sitting } from '../../google/document.ts';
import { findSheets } from '../../sheets/find-sheet.ts';
import { openKpis } from '../../sheets/kpi-store.ts';
import { steeringView } from '../../views/steering-view.ts';
import { checked } from '../checked.ts';
import type { Endpoint } from '../reply.ts';
import type { SteeringEndpoints } from '../steering-contract.ts';
import { noteAdd, noteRemove, noteRestore } from './notes.ts';
import { TEXT } from './payloads.ts';
import { targetChange, targetRemove, targetRestore } from './targets.ts';

/** All that one KPI's own screen needs beyond the list: targets from a day on, notes, last runs. */
const steeringOpen: Endpoint = (payload) =>
  checked(v.object({ kpiId: TEXT }), payload, ({ kpiId }) => {
    const here = sitting();
    const found = findSheets(here.spreadsheet);
    const sheet = found.get('kpi')?.sheet;
    const record = sheet && openKpis(sheet, here).records.find(({ kpi }) => kpi.id === kpiId);
    return record ? { value: steeringView(found, kpiId, record.kpi.name, here) } : { refused: 'kpi-gone' };
  });

export const steeringEndpoints: Readonly<Record<keyof SteeringEndpoints, Endpoint>> = {
  'steering.open': steeringOpen,
  'target.change': targetChange,
  'target.remove': targetRemove,
  'target.restore': targetRestore,
  'note.add': noteAdd,
  'note.remove': noteRemove,
  'note.restore': noteRestore,
};
