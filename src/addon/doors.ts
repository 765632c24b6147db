import { server } from './load-server.ts';
import { nothingDue, type TickEvent } from './triggers/nothing-due.ts';

/** The doors that Google and the menu knock at: the work behind them is loaded when they open. */
export function sidebarCall(name: string, json: string): string {
  return server().sidebarCall(name, json);
}

export function snapshotNow(): void {
  server().snapshotNow();
}

export function refreshDashboard(): void {
  server().refreshDashboard();
}

/** The hourly tick. With nothing due it reads one document property and ends. */
export function clockTick(event: TickEvent | undefined): void {
  if (!nothingDue(event)) server().clockTick(event);
}
