import { languageOf } from '../../text/language.ts';
import type { Endpoint } from './reply.ts';

export const appOpen: Endpoint = () => {
  const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
  const locale = spreadsheet.getSpreadsheetLocale();
  return { ok: true, value: { language: languageOf(locale), locale, file: spreadsheet.getName() } };
};
