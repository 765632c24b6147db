import { catalogue } from '../../domain/catalogue/catalogue.ts';
import { type Period, periodFromKey, type Window } from '../../domain/history/period.ts';
import { periodCount } from '../../domain/history/period-count.ts';
import type { Measurer } from '../../functions/measure/measure.ts';
import { isNoValue } from '../../functions/measure/no-value.ts';
import { noValueSentence } from '../../functions/measure/no-value-sentence.ts';
import type { Sitting } from '../google/document.ts';
import type { KpiRecord } from '../sheets/kpi-store.ts';
import { lastYearOf, measurerFor, takeValue } from '../snapshot/values.ts';
import type { Offers } from './offers.ts';

/** Eleven years of days: what one execution computes and a person can still look through. */
const MOST_PERIODS = 4000;

/** All past periods since the oldest dated row; nothing where the measure has no dates that can be read. */
export function allPeriods(
  here: Sitting,
  measure: Measurer,
  { kpi, cell }: KpiRecord,
  keys: readonly string[],
): readonly Period[] {
  const first = measure.isDated(cell, kpi.dates) ? measure.firstDay(cell, kpi.dates) : undefined;
  if (first === undefined) return [];
  const count = periodCount({ grain: kpi.frequency, fiscalStart: here.fiscalStart, keys });
  const from = kpi.accrual === 'total' && kpi.start !== undefined ? Math.max(first, kpi.start) : first;
  const to = Math.min(here.clock.day - 1, kpi.end ?? Number.POSITIVE_INFINITY);
  return count.between(from, to, MOST_PERIODS).filter(({ end }) => end < here.clock.day);
}

/** The periods of these keys at the KPI's own frequency. */
export function chosenPeriods({ kpi }: KpiRecord, keys: readonly string[]): readonly Period[] {
  return keys.flatMap((key) => {
    const period = periodFromKey(key);
    return period?.grain === kpi.frequency ? [period] : [];
  });
}

/** Values computed from the rows dated inside each period; one without rows is passed over where `told` does not name it. */
export function datedOffers(here: Sitting, record: KpiRecord, periods: readonly Period[], told: boolean): Offers {
  const measure = measurerFor(here);
  const offers: Offers['offers'][number][] = [];
  const refused: Offers['refused'][number][] = [];
  for (const period of periods) {
    const window = windowOf(record, period);
    const value = takeValue(measure, record, window);
    if (!isNoValue(value)) {
      const { value: figure, volume } = value;
      offers.push({
        period,
        value: figure,
        volume,
        lastYear: lastYearOf(measure, record, window.to, here),
        note: '',
      });
    } else if (told || value.reason !== 'no-rows') {
      refused.push({ period: period.key, note: noValueSentence(value, here.language, catalogue) });
    }
  }
  return { offers, refused, doubts: [] };
}

function windowOf({ kpi }: KpiRecord, { start, end }: Period): Window {
  const to = Math.min(end, kpi.end ?? Number.POSITIVE_INFINITY);
  return { from: kpi.accrual === 'total' ? kpi.start : start, to };
}
