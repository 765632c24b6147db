import { languageOf } from '../text/language.ts';
import { PRODUCT_NAME } from '../text/menu.ts';
import { replyWords } from '../text/reply-words.ts';
import { runSentence } from '../text/run-words.ts';
import { sitting } from './google/document.ts';
import { underLock } from './google/lock.ts';
import { userEmail } from './google/user.ts';
import { takeSnapshot } from './snapshot/snapshot.ts';

function showSidebar(page: GoogleAppsScript.HTML.HtmlOutput): void {
  const language = languageOf(Session.getActiveUserLocale());
  SpreadsheetApp.getUi().showSidebar(page.setTitle(PRODUCT_NAME[language]));
}

export function openSidebar(): void {
  showSidebar(HtmlService.createHtmlOutputFromFile('Sidebar'));
}

/** The same panel, opened on its help. */
export function openHelp(): void {
  const page = HtmlService.createHtmlOutputFromFile('Sidebar');
  showSidebar(page.setContent(page.getContent().replace('data-screen=""', 'data-screen="help"')));
}

/** « Relever maintenant »: the same run as the sidebar's, told in a toast. */
export function snapshotNow(): void {
  const here = sitting();
  const done = underLock(() => takeSnapshot(here, 'menu', userEmail()));
  const said = done.value
    ? runSentence({ ...done.value.run, refused: done.value.run.refused.length }, here.language)
    : replyWords('busy', here.language);
  here.spreadsheet.toast(said, PRODUCT_NAME[here.language], 10);
}
