/** The one list of entry points: what is exported here becomes a global of the script, and nothing else does. */
export { customFunction as run } from './custom-function.ts';
export { openHelp, openSidebar, snapshotNow } from './menu.ts';
export { sidebarCall } from './sidebar-call.ts';
export { clockTick } from './triggers/clock-tick.ts';
export { onInstall, onOpen } from './triggers/on-open.ts';
