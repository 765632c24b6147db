import { type Sitting, sitting } from '../../google/document.ts';
import { archivePage } from '../../history/archive-year.ts';
import { compare } from '../../history/compare.ts';
import { handChanges } from '../../history/hand-changes.ts';
import { planBackfill, standingOf } from '../../history/kpi-history.ts';
import { opening } from '../../history/opening.ts';
import { previewOf } from '../../history/preview.ts';
import { type FoundSheets, findSheets } from '../../sheets/find-sheet.ts';
import { lookAtHistory } from '../../sheets/history-store.ts';
import { openKpis } from '../../sheets/kpi-store.ts';
import { checked } from '../checked.ts';
import type { BackfillPreview, BackfillSource } from '../history-contract.ts';
import { NOTHING } from '../kpi-payload.ts';
import type { Endpoint } from '../reply.ts';
import { CHANGES, COMPARE, isTooLong, PAGE, SOURCE } from './payload.ts';

/** What only looks: no lock, and nothing is written. */
function looking<Value>(look: (here: Sitting, found: FoundSheets) => Value): { readonly value: Value } {
  const here = sitting();
  return { value: look(here, findSheets(here.spreadsheet)) };
}

export const historyOpen: Endpoint = (payload) => checked(NOTHING, payload, () => looking(opening));

export const historyCompare: Endpoint = (payload) =>
  checked(COMPARE, payload, (wish) => looking((here, found) => compare(here, found, wish)));

export const historyChanges: Endpoint = (payload) =>
  checked(CHANGES, payload, ({ from }) => looking((here, found) => handChanges(here, found, from)));

export const historyPage: Endpoint = (payload) =>
  checked(PAGE, payload, (wish) => looking((here, found) => archivePage(here, found, wish)));

export const historyPreview: Endpoint = (payload) =>
  checked(SOURCE, payload, (source) => {
    if (isTooLong(source)) return { refused: 'list-too-long', field: 'text' };
    const { value } = looking((here, found) => preview(here, found, source));
    return value ? { value } : { refused: 'kpi-gone' };
  });

function preview(here: Sitting, found: FoundSheets, source: BackfillSource): BackfillPreview | undefined {
  const kpis = found.get('kpi')?.sheet;
  const record = kpis && openKpis(kpis, here).records.find(({ kpi }) => kpi.id === source.kpiId);
  if (!record) return undefined;
  const history = found.get('history');
  const standing = history
    ? standingOf(history.sheet, lookAtHistory(history.sheet, here.days).keys, history.archivedYear)
    : { keys: [], rows: undefined, archivedYear: 0 };
  return previewOf(planBackfill(here, record, source, standing), here);
}
