import { alertEndpoints } from './alerts/alert-endpoints.ts';
import { appOpen } from './app-open.ts';
import { closingEndpoints } from './closing/closing-endpoints.ts';
import type { EndpointName } from './contract.ts';
import { dashboardEndpoints } from './dashboard/dashboard-endpoints.ts';
import { HISTORY_ENDPOINTS } from './history/history-endpoints.ts';
import { kpiCheck } from './kpi-check.ts';
import { kpiRemove, kpiRestore, kpiSave } from './kpi-write.ts';
import { panelEndpoints } from './panel/panel-endpoints.ts';
import type { Endpoint } from './reply.ts';
import { scheduleSave } from './schedule-save.ts';
import { settingsSave } from './settings-save.ts';
import { SHARING } from './sharing/sharing-endpoints.ts';
import { sheetSelection } from './sheet-selection.ts';
import { snapshotRun } from './snapshot-run.ts';
import { steeringEndpoints } from './steering/steering.ts';

/** Everything the sidebar may ask, by the name it asks for; the type holds the list complete. */
const ENDPOINTS: Readonly<Record<EndpointName, Endpoint>> = {
  'app.open': appOpen,
  'kpi.check': kpiCheck,
  'kpi.save': kpiSave,
  'kpi.remove': kpiRemove,
  'kpi.restore': kpiRestore,
  'snapshot.run': snapshotRun,
  'schedule.save': scheduleSave,
  'settings.save': settingsSave,
  'sheet.selection': sheetSelection,
  ...SHARING,
  ...alertEndpoints,
  ...dashboardEndpoints,
  ...panelEndpoints,
  ...HISTORY_ENDPOINTS,
  ...closingEndpoints,
  ...steeringEndpoints,
};

export const endpoints: ReadonlyMap<string, Endpoint> = new Map(Object.entries(ENDPOINTS));
