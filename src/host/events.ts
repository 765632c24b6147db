import type { TriggerRecord } from './platform/triggers.ts';
import type { Wire } from './wire.ts';

/** ISO week of a UTC day, as the event object counts. */
function isoWeek(date: Date): number {
  const thursday = new Date(Date.UTC(date.getUTCFullYear(), date.getUTCMonth(), date.getUTCDate()));
  thursday.setUTCDate(thursday.getUTCDate() + 4 - (thursday.getUTCDay() || 7));
  return Math.ceil(((thursday.getTime() - Date.UTC(thursday.getUTCFullYear(), 0, 1)) / 86_400_000 + 1) / 7);
}

/** https://developers.google.com/apps-script/guides/triggers/events#time-driven_events : fields are UTC. */
export function clockEvent(trigger: TriggerRecord, instant: number): Wire {
  const date = new Date(instant);
  return {
    authMode: 'FULL',
    triggerUid: trigger.id,
    timezone: 'UTC',
    year: date.getUTCFullYear(),
    month: date.getUTCMonth() + 1,
    'day-of-month': date.getUTCDate(),
    'day-of-week': date.getUTCDay() || 7,
    'week-of-year': isoWeek(date),
    hour: date.getUTCHours(),
    minute: date.getUTCMinutes(),
    second: date.getUTCSeconds(),
  };
}
