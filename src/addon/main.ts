/** The one list of entry points: what is exported here becomes a global of the script, and nothing else does. */
export { customFunction } from './custom-function.ts';
export { openHelp, openSidebar } from './menu.ts';
export { sidebarCall } from './sidebar-call.ts';
export { onInstall, onOpen } from './triggers/on-open.ts';
