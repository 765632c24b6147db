import { lookerAddress } from './looker-link.ts';
import { dashboardRefresh, meetingRefresh } from './refresh.ts';

export const dashboardEndpoints = {
  'dashboard.refresh': dashboardRefresh,
  'meeting.refresh': meetingRefresh,
  'looker.link': lookerAddress,
};
