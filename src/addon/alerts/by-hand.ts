import { openedNotice } from '../../text/alerts/state-words.ts';
import type { Sitting } from '../google/document.ts';
import { readSettings } from '../google/settings.ts';
import { openAlerts } from '../sheets/alerts-store.ts';
import { type FoundSheets, findSheets } from '../sheets/find-sheet.ts';
import { alertsTitle } from './alert-story.ts';
import { settleWatch } from './in-tick.ts';
import { readMaterial } from './material.ts';
import { lookAt, type Watched } from './watch.ts';

/**
 * Notes what the rules have seen of somebody's snapshot, under the lock. Nothing is sent in that person's name: the next
 * tick of whoever planned the snapshots tells whoever is to be told.
 * @returns what the person should know: alerts that have just begun, and whether anybody will be told.
 */
export function settleByHand(here: Sitting, watched: Watched | undefined): readonly string[] {
  if (!watched || !settleWatch(here, watched) || watched.opened.length === 0) return [];
  const title = alertsTitle(watched.opened, { here, material: watched.material });
  return [openedNotice(title, readSettings().schedule.active, here.language)];
}

/** After values were added to the history, corrected or taken back, under the lock; without rules it costs nothing. */
export function judgeHistory(here: Sitting, found: FoundSheets): void {
  if (!found.has('alerts')) return;
  try {
    SpreadsheetApp.flush();
    // The history may have been made since.
    const now = findSheets(here.spreadsheet);
    const sheet = now.get('alerts')?.sheet;
    if (sheet) settleByHand(here, lookAt(readMaterial(here, now), openAlerts(sheet, here, true), here));
  } catch (error) {
    console.error(error);
  }
}
