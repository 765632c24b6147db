import * as v from 'valibot';
import { startSchedule } from '../../domain/history/schedule.ts';
import { linkLateness } from '../dashboard/late-link.ts';
import { sitting } from '../google/document.ts';
import { underLock } from '../google/lock.ts';
import { readSettings, type Settings, writeSettings } from '../google/settings.ts';
import { createTrigger, deleteTrigger, ownTriggerIds } from '../google/trigger.ts';
import { userEmail } from '../google/user.ts';
import { findSheets } from '../sheets/find-sheet.ts';
import { safely } from '../status/safely.ts';
import { writeStatus } from '../status/status-sheet.ts';
import { appView } from '../views/app-view.ts';
import { checked } from './checked.ts';
import type { Endpoint } from './reply.ts';

const PAYLOAD = v.object({
  active: v.boolean(),
  weekdays: v.pipe(
    v.array(v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(7))),
    v.transform((days) => [...new Set(days)].sort((a, b) => a - b)),
  ),
  hour: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(23)),
});

/** Turns the clock on, off or to another hour. Whoever saves an active schedule takes it over. */
export const scheduleSave: Endpoint = (payload) =>
  checked(PAYLOAD, payload, (wish) => {
    if (wish.active && wish.weekdays.length === 0) return { refused: 'schedule-days', field: 'weekdays' };
    const here = sitting();
    const done = underLock(() => {
      const settings = readSettings();
      const triggerId = wish.active ? ownTrigger(settings) : noTrigger();
      const next: Settings = {
        ...settings,
        schedule: startSchedule(wish, here.clock),
        triggerId,
        owner: wish.active ? userEmail() : '',
        fileId: here.spreadsheet.getId(),
        timeZone: here.timeZone,
      };
      const found = findSheets(here.spreadsheet);
      // Before the settings: who may only read the file is refused here, and takes nothing over.
      if (wish.active || found.has('status')) writeStatus(here, next, found);
      writeSettings(next);
      if (!found.has('status') && found.has('workings')) safely(() => linkLateness(here));
      return true;
    });
    return done.obtained ? { value: appView(sitting()) } : { refused: 'busy' };
  });

/** The recorded trigger where it is this person's, else a new one; strays of this person's are cleared away. */
function ownTrigger({ triggerId }: Settings): string {
  const own = ownTriggerIds();
  for (const id of own) if (id !== triggerId) deleteTrigger(id);
  return own.includes(triggerId) ? triggerId : createTrigger();
}

function noTrigger(): string {
  for (const id of ownTriggerIds()) deleteTrigger(id);
  return '';
}
