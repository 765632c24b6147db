import { tellingDue } from '../../domain/alerts/telling.ts';
import { dueRun } from '../../domain/history/schedule.ts';
import { wallClock } from '../google/clock.ts';
import type { Settings } from '../google/settings.ts';
import { SETTINGS_KEY } from '../google/settings-key.ts';

/** What Google passes to a clock trigger, as far as it is used. */
export interface TickEvent {
  readonly triggerUid?: string;
}

/**
 * Most ticks have nothing to do, and are told so without the server. The settings are taken as written: whatever does
 * not look like them is left to the server, which checks.
 */
export function nothingDue(event: TickEvent | undefined): boolean {
  try {
    const text = PropertiesService.getDocumentProperties().getProperty(SETTINGS_KEY) ?? '';
    const { schedule, triggerId, timeZone, tellAt, digest, pendingSends } = JSON.parse(text) as Settings;
    const mine = event?.triggerUid;
    if (mine && mine !== triggerId) return false;
    if (!schedule.active || timeZone === '') return !schedule.active;
    if (pendingSends > 0) return false;
    const now = wallClock(timeZone);
    return !dueRun(schedule, now) && !tellingDue(tellAt, digest, schedule.hour, now);
  } catch {
    return false;
  }
}
