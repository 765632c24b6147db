import { helpPage } from '../text/help.ts';
import { languageOf } from '../text/language.ts';
import { PRODUCT_NAME } from '../text/menu.ts';

export function openSidebar(): void {
  const language = languageOf(Session.getActiveUserLocale());
  const page = HtmlService.createHtmlOutputFromFile('Sidebar').setTitle(PRODUCT_NAME[language]);
  SpreadsheetApp.getUi().showSidebar(page);
}

export function openHelp(): void {
  const { title, html } = helpPage(languageOf(Session.getActiveUserLocale()));
  const page = HtmlService.createHtmlOutput(html).setWidth(480).setHeight(420);
  SpreadsheetApp.getUi().showModalDialog(page, title);
}
