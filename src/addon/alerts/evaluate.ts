import { awake, step } from '../../domain/alerts/machine.ts';
import { readingsOf, type WatchInput } from '../../domain/alerts/readings.ts';
import type { AlertRule } from '../../domain/alerts/rule.ts';
import { ruleProblem } from '../../text/alerts/rule-problems.ts';
import { ALERT_HEADERS } from '../../text/alerts/sheet-headers.ts';
import type { Sitting } from '../google/document.ts';
import type { AlertRecord } from '../sheets/alerts-row.ts';
import type { KpiRecord } from '../sheets/kpi-store.ts';
import type { Material } from './material.ts';

/** Every rule one run later; those that cannot be read, or whose KPI is no longer followed, stay as they are. */
export function evaluated(
  records: readonly AlertRecord[],
  material: Material,
  here: Pick<Sitting, 'clock' | 'fiscalStart'>,
): readonly AlertRecord[] {
  const today = here.clock.day;
  return records.map((record) => {
    const watched = watchedKpi(record, material);
    if (!watched || record.problems.length > 0) return record;
    const { rule, state } = record;
    const readings = readingsOf({ ...watchInput(rule, watched, material, here), state });
    // A new rule begins with today's figure: what was past its threshold long ago is no news.
    const news = state.readOn === undefined ? readings.slice(-1) : readings;
    const next = news.reduce((before, reading) => step(rule, before, reading), awake(state, today));
    return { ...record, kpi: watched.kpi.name, state: next };
  });
}

/** What a rule is judged on, by a run and by the preview alike. */
export function watchInput(
  rule: AlertRule,
  watched: KpiRecord,
  material: Material,
  { clock, fiscalStart }: Pick<Sitting, 'clock' | 'fiscalStart'>,
): WatchInput {
  const { kpi } = watched;
  return {
    rule,
    kpi,
    rows: material.rowsOf(kpi.id),
    today: clock.day,
    fiscalStart,
    kpiOn: (day) => material.kpiOn(kpi, day),
    seasonOn: (day) => material.seasonOn(watched, day),
  };
}

/** Those that a run may change; the others belong to whoever wrote them. */
export function isWatched(record: AlertRecord, material: Material): boolean {
  return record.problems.length === 0 && watchedKpi(record, material) !== undefined;
}

export function watchedKpi({ rule }: AlertRecord, { records }: Material): KpiRecord | undefined {
  return records.find(({ kpi, problems }) => kpi.id === rule.kpiId && kpi.state === 'active' && problems.length === 0);
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
