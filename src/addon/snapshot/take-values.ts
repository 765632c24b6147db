import type { Span } from '../../domain/analysis/target.ts';
import { catalogue } from '../../domain/catalogue/catalogue.ts';
import { isArchived } from '../../domain/history/archive.ts';
import type { Run } from '../../domain/history/log-row.ts';
import { type Planned, plan } from '../../domain/history/plan.ts';
import { spokenDay, type Why } from '../../domain/history/schedule.ts';
import type { Measured, Measurer } from '../../functions/measure/measure.ts';
import { isNoValue } from '../../functions/measure/no-value.ts';
import { noValueSentence } from '../../functions/measure/no-value-sentence.ts';
import type { Sitting } from '../google/document.ts';
import type { HistoryKey } from '../sheets/history-store.ts';
import type { KpiRecord } from '../sheets/kpi-store.ts';
import { byKpi } from './by-kpi.ts';
import { lastYearOf, measurerFor, takeValue } from './values.ts';

/** A value taken for a period, before anything is judged. */
export interface Value {
  readonly record: KpiRecord;
  readonly planned: Planned;
  readonly measured: Measured & { readonly lastYear: readonly Span[] | undefined };
}

export interface Taken {
  readonly values: readonly Value[];
  readonly refused: Run['refused'];
  /** KPIs left without a value that a later tick may find. */
  readonly unmeasured: number;
  /** What has read the sources: whoever judges afterwards reads none again. */
  readonly measure: Measurer;
}

/** Every value that a run owes, and why some could not be had. */
export function takeValues(
  sitting: Sitting,
  records: readonly KpiRecord[],
  keys: readonly HistoryKey[],
  why: Why,
  archivedYear = 0,
): Taken {
  const measure = measurerFor(sitting);
  const spoken = spokenDay(why, sitting.clock.day);
  const keysByKpi = byKpi(keys);
  const values: Value[] = [];
  const refused: { kpi: string; reason: string }[] = [];
  let unmeasured = 0;
  for (const record of records) {
    const { kpi, cell, problems } = record;
    // Several periods of one KPI may lack a value for the same reason: it is told once.
    const told = new Set<string>();
    const tell = (reason: string, apart = reason): void => {
      if (!told.has(apart)) refused.push({ kpi: kpi.name || kpi.id, reason });
      told.add(apart);
    };
    if (problems.length > 0) tell(problems.join(' '));
    const dated = kpi.state === 'active' && measure.isDated(cell, kpi.dates);
    const owed = plan({ kpi, dated, rows: keysByKpi.get(kpi.id) ?? [], spoken, fiscalStart: sitting.fiscalStart });
    for (const planned of owed.filter(
      ({ period }) => !sitting.closed(period) && !isArchived(period.key, archivedYear),
    )) {
      const value = takeValue(measure, record, planned.window);
      if (!isNoValue(value)) {
        const lastYear = dated ? lastYearOf(measure, record, planned.asOf, sitting) : undefined;
        values.push({ record, planned, measured: { ...value, lastYear } });
      } else if (!planned.catchUp || value.reason !== 'no-rows') {
        unmeasured++;
        tell(
          noValueSentence(value, sitting.language, catalogue, planned.window),
          noValueSentence(value, sitting.language, catalogue),
        );
      }
    }
  }
  return { values, refused, unmeasured, measure };
}
