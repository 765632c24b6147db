import { languageOf } from '../../text/language.ts';
import type { AppOpen } from './contract.ts';
import type { Reply } from './reply.ts';

export function appOpen(): Reply<AppOpen> {
  const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
  const locale = spreadsheet.getSpreadsheetLocale();
  return {
    ok: true,
    value: {
      language: languageOf(locale),
      locale,
      timeZone: spreadsheet.getSpreadsheetTimeZone(),
      file: spreadsheet.getName(),
    },
  };
}
