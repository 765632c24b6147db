import type { Span } from '../../domain/analysis/target.ts';
import { catalogue } from '../../domain/catalogue/catalogue.ts';
import type { Day } from '../../domain/history/calendar.ts';
import type { Window } from '../../domain/history/period.ts';
import { lastYearWindows } from '../../domain/kpi/last-year.ts';
import { type Measured, type Measurer, measurer } from '../../functions/measure/measure.ts';
import { isNoValue, type NoValue } from '../../functions/measure/no-value.ts';
import { noValueSentence } from '../../functions/measure/no-value-sentence.ts';
import type { Source } from '../../functions/measure/source.ts';
import { incompleteWords } from '../../text/no-value-words.ts';
import type { Reading } from '../endpoints/contract.ts';
import type { Sitting } from '../google/document.ts';
import type { KpiRecord } from '../sheets/kpi-store.ts';
import { workbookSource } from '../sheets/workbook-source.ts';

/** Measures of one execution: each source sheet is read once, whoever asks. */
export function measurerFor(
  { spreadsheet, days, decimalComma }: Sitting,
  source: Source = workbookSource(spreadsheet),
): Measurer {
  return measurer({ source, catalogue, days: () => days }, { decimalComma });
}

/** The value of a KPI over a window of days, or at this moment without one. */
export function takeValue(measure: Measurer, { kpi, cell }: KpiRecord, window: Window | undefined): Measured | NoValue {
  return window ? measure.over(cell, kpi.dates, window) : measure.read(cell);
}

/** A value, or the sentence that says why there is none, as the sidebar shows it. */
export function readingOf(value: Measured | NoValue, dated: boolean, { language }: Sitting, window?: Window): Reading {
  if (isNoValue(value)) {
    return { value: null, volume: null, dated, note: noValueSentence(value, language, catalogue, window) };
  }
  const note = incompleteWords(value.incompleteRows, language);
  return { value: value.value, volume: value.volume ?? null, dated, note };
}

/** What a KPI that adds up brought in each month one year before, for its seasonal pace; nothing where no row is that old. */
export function lastYearOf(
  measure: Measurer,
  record: KpiRecord,
  asOf: Day,
  { fiscalStart }: Pick<Sitting, 'fiscalStart'>,
): readonly Span[] | undefined {
  const windows = lastYearWindows(record.kpi, asOf, fiscalStart);
  const [first] = windows;
  const last = windows[windows.length - 1];
  if (!first || !last || !measure.isDated(record.cell, record.kpi.dates)) return undefined;
  if (isNoValue(takeValue(measure, record, { from: first.from, to: last.to }))) return undefined;
  return windows.flatMap((window) => {
    const value = takeValue(measure, record, window);
    return isNoValue(value) ? [] : [{ start: window.from ?? window.to, end: window.to, value: value.value }];
  });
}
