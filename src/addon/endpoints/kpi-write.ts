import * as v from 'valibot';
import { fromDraft, type KpiDraft, toDraft } from '../../domain/kpi/draft.ts';
import { newKpiId } from '../../domain/kpi/kpi-id.ts';
import type { TeamKpi } from '../../domain/kpi/team-kpi.ts';
import { kpiEdited } from '../../text/steering/edit-words.ts';
import { type Sitting, sitting } from '../google/document.ts';
import { underLock } from '../google/lock.ts';
import { userEmail } from '../google/user.ts';
import { type FoundSheets, findSheets } from '../sheets/find-sheet.ts';
import { idsOfThePast } from '../sheets/history-ids.ts';
import { KPI_COLUMNS } from '../sheets/kpi-columns.ts';
import { type KpiStore, openKpis, writeKpi } from '../sheets/kpi-store.ts';
import { ownedSheet } from '../sheets/owned-sheet.ts';
import { logEdit } from '../steering/log-edit.ts';
import { appView } from '../views/app-view.ts';
import { type Answer, checked } from './checked.ts';
import type { KpiCheck } from './contract.ts';
import { check } from './kpi-check.ts';
import { KPI_DRAFT, REMOVED_KPI } from './kpi-payload.ts';
import type { Endpoint } from './reply.ts';
import { recordChange } from './steering/record-change.ts';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** Work on the KPI sheet under the lock, then the whole view as it stands. */
function changing<Extra extends object>(
  work: (sheet: Sheet, store: KpiStore, here: Sitting, found: FoundSheets) => Answer<Extra>,
): Answer<object> {
  const here = sitting();
  const done = underLock(() => {
    const found = findSheets(here.spreadsheet);
    const sheet = ownedSheet(found, 'kpi', KPI_COLUMNS, here);
    const store = openKpis(sheet, here, true);
    return { answer: work(sheet, store, here, found), notices: store.notices };
  });
  if (!done.obtained || !done.value) return { refused: 'busy' };
  const { answer, notices } = done.value;
  return 'value' in answer ? { value: { ...appView(sitting(), notices), ...answer.value } } : answer;
}

/** Adds or changes a KPI. A letter that fails makes it a draft; an older version than the sheet's is not written over. */
export const kpiSave: Endpoint = (payload) =>
  checked(v.object({ kpi: KPI_DRAFT }), payload, ({ kpi: draft }) =>
    changing((sheet, store, here, found) => {
      const { records } = store;
      const known = records.find(({ kpi }) => kpi.id === draft.id);
      if (draft.id !== '' && !known) return { refused: 'kpi-gone' };
      if (known && known.kpi.updatedAt !== draft.updatedAt) return { refused: 'kpi-changed' };
      const ids = () => new Set([...records.map(({ kpi }) => kpi.id), ...idsOfThePast(here)]);
      const id = draft.id === '' ? newKpiId(draft.name, ids()) : draft.id;
      const asked = fromDraft({ ...draft, id });
      const verdict = asked.state === 'archived' ? undefined : check(asked, here);
      const loop = verdict?.fieldErrors.find(({ field }) => field === 'measure');
      if (loop) return { refused: 'field', ...loop };
      const next = stamped(withState(asked, verdict), here);
      if (known) recordChange({ here, found, store, record: known }, next);
      writeKpi(sheet, store, next, known?.row);
      return { value: {} };
    }),
  );

export const kpiRemove: Endpoint = (payload) =>
  checked(v.object({ id: v.string() }), payload, ({ id }) =>
    changing((sheet, { records }, here, found): Answer<{ readonly removed: KpiDraft }> => {
      const known = records.find(({ kpi }) => kpi.id === id);
      if (!known) return { refused: 'kpi-gone' };
      sheet.deleteRow(known.row);
      logEdit(found, here, 'remove', kpiEdited('remove', known.kpi, here.language));
      return { value: { removed: toDraft(known.kpi) } };
    }),
  );

/** Undo of a removal: with its id the KPI finds its history again. A second click changes nothing. */
export const kpiRestore: Endpoint = (payload) =>
  checked(v.object({ kpi: REMOVED_KPI }), payload, ({ kpi: draft }) =>
    changing((sheet, store, here, found) => {
      if (store.records.some(({ kpi }) => kpi.id === draft.id)) return { value: {} };
      writeKpi(sheet, store, fromDraft(draft), undefined);
      logEdit(found, here, 'restore', kpiEdited('restore', draft, here.language));
      return { value: {} };
    }),
  );

/** Archived stays archived; anything else is active once its five letters hold, a draft until then. */
function withState(kpi: TeamKpi, verdict: KpiCheck | undefined): TeamKpi {
  if (!verdict) return kpi;
  const { letters, fieldErrors } = verdict;
  const failing = letters.some(({ mark }) => mark === 'fail') || fieldErrors.length > 0;
  return { ...kpi, state: failing ? 'draft' : 'active' };
}

function stamped(kpi: TeamKpi, { clock }: Sitting): TeamKpi {
  const measure = kpi.measure === '' || kpi.measure.startsWith('=') ? kpi.measure : `=${kpi.measure}`;
  return { ...kpi, measure, updatedAt: clock.stamp, updatedBy: userEmail() };
}
