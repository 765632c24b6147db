import { awake, step } from '../../domain/alerts/machine.ts';
import { readingsOf } from '../../domain/alerts/readings.ts';
import type { Day } from '../../domain/history/calendar.ts';
import type { TeamKpi } from '../../domain/kpi/team-kpi.ts';
import { ruleProblem } from '../../text/alerts/rule-problems.ts';
import { ALERT_HEADERS } from '../../text/alerts/sheet-headers.ts';
import type { Sitting } from '../google/document.ts';
import type { AlertRecord } from '../sheets/alerts-row.ts';
import type { Material } from './material.ts';

/** Every rule one run later; those that cannot be read, or whose KPI is no longer followed, stay as they are. */
export function evaluated(
  records: readonly AlertRecord[],
  material: Material,
  here: Pick<Sitting, 'clock' | 'fiscalStart'>,
  spoken: Day,
): readonly AlertRecord[] {
  const today = here.clock.day;
  return records.map((record) => {
    const kpi = watchedKpi(record, material);
    if (!kpi || record.problems.length > 0) return record;
    const { rule, state } = record;
    const rows = material.rowsOf(kpi.id);
    const readings = readingsOf({ rule, kpi, rows, spoken, after: state.readOn, fiscalStart: here.fiscalStart });
    // A new rule begins with today's figure: what was past its threshold long ago is no news.
    const news = state.readOn === undefined ? readings.slice(-1) : readings;
    const next = news.reduce((before, reading) => step(rule, before, reading), awake(state, today));
    return { ...record, kpi: kpi.name, state: next };
  });
}

/** Those that a run may change; the others belong to whoever wrote them. */
export function isWatched(record: AlertRecord, material: Material): boolean {
  return record.problems.length === 0 && watchedKpi(record, material) !== undefined;
}

export function watchedKpi({ rule }: AlertRecord, { records }: Material): TeamKpi | undefined {
  return records.find(({ kpi, problems }) => kpi.id === rule.kpiId && kpi.state === 'active' && problems.length === 0)
    ?.kpi;
}

/** Why a rule watches nothing, one sentence each; none for one that does. */
export function problemsOf(
  record: AlertRecord,
  { records }: Material,
  { language }: Pick<Sitting, 'language'>,
): readonly string[] {
  const known = records.some(({ kpi }) => kpi.id === record.rule.kpiId);
  if (known) return record.problems;
  const cell = record.kpiCell;
  return [...record.problems, ruleProblem('no-kpi', ALERT_HEADERS.kpiId[language], cell, language)];
}
