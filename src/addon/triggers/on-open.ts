import { languageOf } from '../../text/language.ts';
import { menuIn } from '../../text/menu.ts';
import { chosenLanguage } from '../google/chosen-language.ts';

interface Opening {
  /** `NONE` while the add-on is not yet used in this file. */
  readonly authMode?: unknown;
}

/**
 * Adds the menu. May run with AuthMode.NONE, where only the user's locale and the menu itself are within reach:
 * no property, no cell, nothing else is touched then. In any other mode the menu speaks the language chosen for the file.
 */
export function onOpen(event?: Opening): void {
  const known = event && String(event.authMode) !== 'NONE';
  const words = menuIn((known ? chosenLanguage() : undefined) ?? languageOf(Session.getActiveUserLocale()));
  SpreadsheetApp.getUi()
    .createAddonMenu()
    .addItem(words.openSidebar, 'openSidebar')
    .addItem(words.snapshotNow, 'snapshotNow')
    .addItem(words.refreshDashboard, 'refreshDashboard')
    .addSeparator()
    .addItem(words.openHelp, 'openHelp')
    .addToUi();
}

export function onInstall(event?: Opening): void {
  onOpen(event);
}
