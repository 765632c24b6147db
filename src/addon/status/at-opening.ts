import { missedRuns } from '../../domain/history/schedule.ts';
import { lateMail } from '../../text/late-mail-words.ts';
import type { Sitting } from '../google/document.ts';
import { underLock } from '../google/lock.ts';
import { sendMail } from '../google/mail.ts';
import { readSettings, type Settings, writeSettings } from '../google/settings.ts';
import type { FoundSheets } from '../sheets/find-sheet.ts';
import { safely } from './safely.ts';
import { refreshStatus } from './status-sheet.ts';

/**
 * What only somebody who opens the panel can set right: the owner of a clock that no longer comes is written to, once a
 * missed run, and the sheet that tells of lateness gets today's date. A failure of either is no failure of opening.
 */
export function atOpening(here: Sitting, found: FoundSheets): void {
  const settings = readSettings();
  if (!settings.schedule.active || settings.fileId !== here.spreadsheet.getId()) return;
  safely(() => tellOwner(here, settings));
  safely(() => refreshStatus(here, settings, found));
}

function tellOwner(here: Sitting, settings: Settings): void {
  if (missedToTell(here, settings).length === 0 || !settings.owner.includes('@')) return;
  // Noted before it leaves: two people who open at once send one, and a message is never sent twice.
  const noted = underLock(() => {
    const current = readSettings();
    const missed = missedToTell(here, current);
    const newest = missed[missed.length - 1];
    if (newest !== undefined) writeSettings({ ...current, toldLate: newest });
    return { missed, before: current.toldLate, owner: current.owner };
  });
  if (!noted.value || noted.value.missed.length === 0) return;
  const { missed, before, owner } = noted.value;
  const { spreadsheet, language, clock } = here;
  const facts = { missed, today: clock.day, file: spreadsheet.getName(), url: spreadsheet.getUrl() };
  const failure = sendMail({ to: owner, ...lateMail(facts, language) });
  // Whoever opens next tries again.
  if (failure) underLock(() => writeSettings({ ...readSettings(), toldLate: before }));
}

function missedToTell({ clock }: Sitting, { schedule, toldLate }: Settings): readonly number[] {
  return missedRuns(schedule, clock).filter((day) => day > (toldLate ?? Number.NEGATIVE_INFINITY));
}
