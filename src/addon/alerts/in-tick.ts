import type { Sitting } from '../google/document.ts';
import { readSettings, writeSettings } from '../google/settings.ts';
import { type Known, tellTeam } from './courier.ts';
import { anyUntold, tellablesOf } from './tellables.ts';
import type { Watched } from './watch.ts';

/**
 * Notes what the rules have seen, once the snapshot itself is settled: from here on nothing that fails costs it anything.
 * Whoever is to be told is owed it from now on, whether this execution lives to do so or not.
 */
export function settleWatch(here: Sitting, watched: Watched | undefined): Known | undefined {
  if (!watched) return undefined;
  try {
    watched.settle();
    SpreadsheetApp.flush();
    const settings = readSettings();
    const { day, hour } = here.clock;
    const tellables = tellablesOf(watched.records, watched.material, settings, here.spreadsheet.getId());
    if (settings.schedule.active && anyUntold(tellables)) writeSettings({ ...settings, tellAt: { day, hour } });
    return watched;
  } catch (error) {
    console.error(error);
    return undefined;
  }
}

/** Tells the team; what fails is tried again at a later tick. */
export function tellSafely(here: Sitting, known: Known | undefined): void {
  try {
    tellTeam(here, known);
  } catch (error) {
    console.error(error);
  }
}
