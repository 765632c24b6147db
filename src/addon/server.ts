/** What `Server.html` holds: everything that the panel, the menu and a due tick ask for, and no cell. */
export { refreshDashboard } from './dashboard/command.ts';
export { sidebarCall } from './sidebar-call.ts';
export { snapshotNow } from './snapshot-now.ts';
export { clockTick } from './triggers/clock-tick.ts';
