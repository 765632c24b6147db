import { afterRun, type Due, dueRun } from '../../domain/history/schedule.ts';
import { wallClock } from '../google/clock.ts';
import { type Sitting, sitting } from '../google/document.ts';
import { underLock } from '../google/lock.ts';
import { readSettings, type Settings, writeSettings } from '../google/settings.ts';
import { deleteTrigger } from '../google/trigger.ts';
import { userEmail } from '../google/user.ts';
import { type Snapshot, takeSnapshot } from '../snapshot/snapshot.ts';
import type { TickEvent } from './nothing-due.ts';

/** The hourly tick, once it is worth a look: the settings are read anew, and checked. */
export function clockTick(event: TickEvent | undefined): void {
  const settings = readSettings();
  const mine = event?.triggerUid;
  if (mine && mine !== settings.triggerId) {
    deleteTrigger(mine);
    return;
  }
  const { schedule, timeZone } = settings;
  if (!schedule.active || (timeZone !== '' && !dueRun(schedule, wallClock(timeZone)))) return;
  if (!SpreadsheetApp.getActiveSpreadsheet()) return;
  const here = sitting(settings);
  if (settings.fileId === here.spreadsheet.getId()) runDue(here, mine);
}

interface Done {
  readonly current: Settings;
  readonly due: Due | undefined;
  readonly snapshot: Snapshot | undefined;
}

/** Another run may have served this hour, or another person taken over, while this one waited for the lock. */
function runDue(here: Sitting, mine: string | undefined): void {
  underLock(
    (): Done => {
      const current = readSettings();
      const due = mine && mine !== current.triggerId ? undefined : dueRun(current.schedule, here.clock);
      return { current, due, snapshot: due && takeSnapshot(here, 'clock', userEmail()) };
    },
    ({ current, due, snapshot }) => {
      const { timeZone } = here;
      if (due && snapshot) {
        const schedule = afterRun(current.schedule, due, here.clock, snapshot.unmeasured);
        writeSettings({ ...current, timeZone, schedule });
      } else if (current.timeZone !== timeZone) writeSettings({ ...current, timeZone });
    },
  );
}
