import { toDraft } from '../../domain/kpi/draft.ts';
import { gapsOf } from '../../domain/kpi/gaps.ts';
import { newKpiId } from '../../domain/kpi/kpi-id.ts';
import type { TeamKpi } from '../../domain/kpi/team-kpi.ts';
import { isSampleId } from '../../domain/sample/sample-id.ts';
import type { Measurer } from '../../functions/measure/measure.ts';
import { isNoValue } from '../../functions/measure/no-value.ts';
import type { ImportDone } from '../endpoints/definitions-contract.ts';
import type { Sitting } from '../google/document.ts';
import { userEmail } from '../google/user.ts';
import { idsOfThePast } from '../sheets/history-ids.ts';
import { type KpiStore, writeKpis } from '../sheets/kpi-store.ts';
import { measurerFor, takeValue } from '../snapshot/values.ts';
import { currentWindow } from '../views/kpi-view.ts';
import { smartView } from '../views/smart-view.ts';
import type { PlannedLine } from './plan-import.ts';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** Writes the new and changed KPIs of an import in one batch; what it changed is kept for the way back. */
export function writePlanned(sheet: Sheet, store: KpiStore, lines: readonly PlannedLine[], here: Sitting): ImportDone {
  const at = here.clock.stamp;
  const by = userEmail();
  const taken = new Set(store.records.map(({ kpi }) => kpi.id));
  let historyIds: ReadonlySet<string> | undefined;
  const past = (): ReadonlySet<string> => {
    historyIds ??= idsOfThePast(here);
    return historyIds;
  };
  const measure = measurerFor(here);
  const written = lines.flatMap(({ kind, kpi, known }) => {
    if (!kpi || (kind !== 'new' && kind !== 'changed')) return [];
    const id = known?.kpi.id ?? ownId(kpi, taken, past);
    taken.add(id);
    const next = { ...kpi, id, state: settled(kpi, sheet.getName(), measure, here), updatedAt: at, updatedBy: by };
    return [{ kpi: next, row: known?.row, before: known?.kpi }];
  });
  writeKpis(sheet, store, written);
  return {
    at,
    added: written.filter(({ before }) => !before).map(({ kpi }) => kpi.id),
    before: written.flatMap(({ before }) => (before ? [toDraft(before)] : [])),
  };
}

/**
 * With the id of its export a KPI finds its history again; one of the sample's would be taken away with it, and one
 * made here must not fall on the history of a KPI that is gone.
 */
function ownId({ id, name }: TeamKpi, taken: ReadonlySet<string>, past: () => ReadonlySet<string>): string {
  const own = id !== '' && id.length <= 60 && !taken.has(id) && !isSampleId(id);
  return own ? id : newKpiId(name, new Set([...taken, ...past()]));
}

/** An active KPI whose letters do not hold comes in as a draft, as it would from the five steps. */
function settled(kpi: TeamKpi, sheet: string, measure: Measurer, here: Sitting): TeamKpi['state'] {
  if (kpi.state !== 'active') return kpi.state;
  if (gapsOf(kpi).length > 0) return 'draft';
  const cell = { formula: kpi.measure, displayed: '', sheet, checkbox: kpi.targetType === 'done' };
  const dated = measure.isDated(cell, kpi.dates);
  const window = dated ? currentWindow(kpi, here.clock.day, here.fiscalStart) : undefined;
  const value = takeValue(measure, { kpi, cell, row: 0, problems: [] }, window);
  const letters = smartView(here, kpi, { reading: isNoValue(value) ? undefined : value.value, history: [] });
  return letters.some(({ mark }) => mark === 'fail') ? 'draft' : 'active';
}
