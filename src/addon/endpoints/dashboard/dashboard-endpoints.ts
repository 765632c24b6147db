import { dashboardRefresh } from './refresh.ts';

export const dashboardEndpoints = {
  'dashboard.refresh': dashboardRefresh,
};
