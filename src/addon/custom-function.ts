import { catalogue } from '../domain/catalogue/catalogue.ts';
import type { Language } from '../domain/words.ts';
import { type DayReader, dayReader } from '../functions/day-serial.ts';
import { run, type SheetValue } from '../functions/run.ts';
import type { Surroundings } from '../functions/tables/table-function.ts';
import { languageOf } from '../text/language.ts';

/**
 * What every `KPI_…` stub calls. A single refused cell throws, so that Sheets shows `#ERROR!` with the sentence;
 * the locale is read only when words are needed, the time zone only when dates are given, each once a call.
 */
export function customFunction(id: string, args: IArguments | readonly unknown[]): SheetValue | SheetValue[][] {
  const entry = catalogue.find((candidate) => candidate.id === id);
  if (!entry) throw new Error(id);
  const outcome = run(entry, Array.from(args as ArrayLike<unknown>), surroundings());
  if (typeof outcome === 'object' && 'refused' in outcome) throw new Error(outcome.refused);
  return outcome;
}

function surroundings(): Surroundings {
  let language: Language | undefined;
  let days: DayReader | undefined;
  const spreadsheet = () => SpreadsheetApp.getActiveSpreadsheet();
  return {
    catalogue,
    language: () => {
      language ??= languageOf(spreadsheet().getSpreadsheetLocale());
      return language;
    },
    days: () => {
      days ??= dayReader(spreadsheet().getSpreadsheetTimeZone());
      return days;
    },
  };
}
