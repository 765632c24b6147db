import type { Language } from '../../domain/words.ts';
import { type DayReader, dayReader } from '../../functions/day-serial.ts';
import { languageOf } from '../../text/language.ts';
import { type WallClock, wallClock } from './clock.ts';

/** The open document and what is true of it for one execution: read once, passed on. */
export interface Sitting {
  readonly spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet;
  readonly language: Language;
  readonly locale: string;
  readonly timeZone: string;
  readonly clock: WallClock;
  readonly days: DayReader;
  /** Formulas of the file's locale write 0,5. */
  readonly decimalComma: boolean;
}

export function sitting(): Sitting {
  const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
  const locale = spreadsheet.getSpreadsheetLocale();
  const timeZone = spreadsheet.getSpreadsheetTimeZone();
  return {
    spreadsheet,
    language: languageOf(locale),
    locale,
    timeZone,
    clock: wallClock(timeZone),
    days: dayReader(timeZone),
    decimalComma: /[.,]/.exec((1.5).toLocaleString(locale.replace('_', '-')))?.[0] === ',',
  };
}
