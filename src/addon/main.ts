/** The one list of entry points: what is exported here becomes a global of the script, and nothing else does. */
export { customFunction as run } from './custom-function.ts';
export { clockTick, refreshDashboard, sidebarCall, snapshotNow } from './doors.ts';
export { openHelp, openSidebar } from './menu.ts';
export { onInstall, onOpen } from './triggers/on-open.ts';
