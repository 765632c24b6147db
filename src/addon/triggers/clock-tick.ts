import { tellingDue } from '../../domain/alerts/telling.ts';
import { afterRun, type Due, dueRun } from '../../domain/history/schedule.ts';
import type { Known } from '../alerts/courier.ts';
import { settleWatch, tellSafely } from '../alerts/in-tick.ts';
import { sendWaitingSafely } from '../connectors/send-to-channels.ts';
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
  const { schedule, timeZone, tellAt, digest, pendingSends } = settings;
  const now = timeZone === '' ? undefined : wallClock(timeZone);
  const snapshotDue = !now || dueRun(schedule, now) !== undefined;
  const mailDue = now && tellingDue(tellAt, digest, schedule.hour, now);
  if (!schedule.active || !(snapshotDue || mailDue || pendingSends > 0)) return;
  if (!SpreadsheetApp.getActiveSpreadsheet()) return;
  const here = sitting(settings);
  if (settings.fileId !== here.spreadsheet.getId()) return;
  const known = snapshotDue ? runDue(here, mine) : undefined;
  // Before anything new is sent: what fails now is not tried again within the same tick.
  if (pendingSends > 0) sendWaitingSafely(here);
  const after = readSettings();
  const still = after.schedule.active && (!mine || mine === after.triggerId);
  if (still && tellingDue(after.tellAt, after.digest, after.schedule.hour, here.clock)) tellSafely(here, known);
}

interface Done {
  readonly current: Settings;
  readonly due: Due | undefined;
  readonly snapshot: Snapshot | undefined;
}

/** Another run may have served this hour, or another person taken over, while this one waited for the lock. */
function runDue(here: Sitting, mine: string | undefined): Known | undefined {
  let known: Known | undefined;
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
      known = settleWatch(here, snapshot?.watched);
    },
  );
  return known;
}
