import { afterRun, dueRun } from '../../domain/history/schedule.ts';
import { sitting } from '../google/document.ts';
import { underLock } from '../google/lock.ts';
import { readSettings, writeSettings } from '../google/settings.ts';
import { deleteTrigger } from '../google/trigger.ts';
import { userEmail } from '../google/user.ts';
import { takeSnapshot } from '../snapshot/snapshot.ts';

/** What Google passes to a clock trigger, as far as it is used. */
export interface TickEvent {
  readonly triggerUid?: string;
}

/** The hourly tick. With nothing due it reads one document property and ends. */
export function clockTick(event: TickEvent | undefined): void {
  const settings = readSettings();
  const mine = event?.triggerUid;
  if (mine && mine !== settings.triggerId) {
    deleteTrigger(mine);
    return;
  }
  if (!settings.schedule.active || !SpreadsheetApp.getActiveSpreadsheet()) return;
  const here = sitting();
  const copied = settings.fileId !== here.spreadsheet.getId();
  if (copied || !dueRun(settings.schedule, here.clock)) return;
  // Another run may have served this hour while this one waited: what is due is asked again under the lock.
  underLock(
    () => {
      const current = readSettings();
      const due = dueRun(current.schedule, here.clock);
      return due && { current, due, snapshot: takeSnapshot(here, 'clock', userEmail()) };
    },
    (done) => {
      if (!done) return;
      const { current, due, snapshot } = done;
      writeSettings({ ...current, schedule: afterRun(current.schedule, due, here.clock, snapshot.unmeasured) });
    },
  );
}
