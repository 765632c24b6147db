import type { FiscalStart } from '../../domain/history/calendar.ts';
import { closedTest } from '../../domain/history/closed-periods.ts';
import type { Period } from '../../domain/history/period.ts';
import type { Language } from '../../domain/words.ts';
import { type DayReader, dayReader } from '../../functions/day-serial.ts';
import { languageOf } from '../../text/language.ts';
import { chosenLanguage } from './chosen-language.ts';
import { type WallClock, wallClock } from './clock.ts';
import { readSettings, type Settings } from './settings.ts';

/** The open document and what is true of it for one execution: read once, passed on. */
export interface Sitting {
  readonly spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet;
  /** Of the panel and of every sentence: the one chosen in the settings, else the file's. */
  readonly language: Language;
  readonly locale: string;
  readonly timeZone: string;
  readonly clock: WallClock;
  readonly days: DayReader;
  /** Formulas of the file's locale write 0,5. */
  readonly decimalComma: boolean;
  readonly fiscalStart: FiscalStart;
  /** Is a period inside one that was closed? */
  readonly closed: (period: Pick<Period, 'start' | 'end'>) => boolean;
}

export function sitting({ fiscalStart, closed, language }: Settings = readSettings()): Sitting {
  const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
  const locale = spreadsheet.getSpreadsheetLocale();
  const timeZone = spreadsheet.getSpreadsheetTimeZone();
  return {
    spreadsheet,
    language: language || languageOf(locale),
    locale,
    timeZone,
    clock: wallClock(timeZone),
    days: dayReader(timeZone),
    decimalComma: /[.,]/.exec((1.5).toLocaleString(locale.replace('_', '-')))?.[0] === ',',
    fiscalStart,
    closed: closedTest(closed),
  };
}

/** For what is answered before or without a sitting; the person's own language where the file cannot be asked. */
export function spokenLanguage(): Language {
  try {
    return chosenLanguage() ?? languageOf(SpreadsheetApp.getActiveSpreadsheet().getSpreadsheetLocale());
  } catch {
    return languageOf(Session.getActiveUserLocale());
  }
}
