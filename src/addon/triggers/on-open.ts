import { languageOf } from '../../text/language.ts';
import { menuIn } from '../../text/menu.ts';

/**
 * Adds the menu. May run with AuthMode.NONE, where only the user's locale and the menu itself are within reach:
 * no property, no cell, nothing else is touched here.
 */
export function onOpen(): void {
  const words = menuIn(languageOf(Session.getActiveUserLocale()));
  SpreadsheetApp.getUi()
    .createAddonMenu()
    .addItem(words.openSidebar, 'openSidebar')
    .addItem(words.snapshotNow, 'snapshotNow')
    .addSeparator()
    .addItem(words.openHelp, 'openHelp')
    .addToUi();
}

export function onInstall(): void {
  onOpen();
}
