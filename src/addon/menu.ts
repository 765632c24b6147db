import { languageOf } from '../text/language.ts';
import { PRODUCT_NAME } from '../text/menu.ts';
import { chosenLanguage } from './google/chosen-language.ts';

function showSidebar(page: GoogleAppsScript.HTML.HtmlOutput): void {
  const language = chosenLanguage() ?? languageOf(Session.getActiveUserLocale());
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
