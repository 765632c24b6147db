import * as v from 'valibot';
import { fromDraft, toDraft } from '../../../domain/kpi/draft.ts';
import { importWords } from '../../../text/definitions/import-words.ts';
import { planImport, previewOf, type Team } from '../../definitions/plan-import.ts';
import { readDefinitions } from '../../definitions/read-definitions.ts';
import { writePlanned } from '../../definitions/write-planned.ts';
import { type Sitting, sitting } from '../../google/document.ts';
import { underLock } from '../../google/lock.ts';
import { findSheets } from '../../sheets/find-sheet.ts';
import { KPI_COLUMNS } from '../../sheets/kpi-columns.ts';
import { type KpiRecord, openKpis, writeKpis } from '../../sheets/kpi-store.ts';
import { ownedSheet } from '../../sheets/owned-sheet.ts';
import { workbookSource } from '../../sheets/workbook-source.ts';
import { isCircular } from '../../snapshot/circular.ts';
import { appView } from '../../views/app-view.ts';
import { type Answer, checked } from '../checked.ts';
import type { ImportDone } from '../definitions-contract.ts';
import { KPI_DRAFT } from '../kpi-payload.ts';
import type { Endpoint } from '../reply.ts';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** A thousand KPIs of a page each. */
const TEXT = v.pipe(v.string(), v.maxLength(2_000_000));
const DONE = v.object({ at: v.string(), added: v.array(v.string()), before: v.array(KPI_DRAFT) });

export const definitionsPreview: Endpoint = (payload) =>
  checked(v.object({ text: TEXT }), payload, ({ text }) => {
    const here = sitting();
    const given = readDefinitions(text, here);
    if (typeof given === 'string') return { refused: 'field', field: 'text', sentence: given };
    const sheet = findSheets(here.spreadsheet).get('kpi')?.sheet;
    return {
      value: previewOf(planImport(given, teamOf(sheet, sheet ? openKpis(sheet, here).records : [], here), here)),
    };
  });

export const definitionsImport: Endpoint = (payload) =>
  checked(v.object({ text: TEXT, mark: v.string() }), payload, ({ text, mark }) =>
    underTheLock((here): Answer<{ readonly imported: ImportDone }> => {
      const given = readDefinitions(text, here);
      if (typeof given === 'string') return { refused: 'field', field: 'text', sentence: given };
      const { sheet, store } = openTeam(here);
      const lines = planImport(given, teamOf(sheet, store.records, here), here);
      if (previewOf(lines).mark !== mark) {
        return { refused: 'field', field: 'mark', sentence: importWords('changed', here.language) };
      }
      return { value: { imported: writePlanned(sheet, store, lines, here) } };
    }),
  );

/** A KPI that was changed since keeps that change, and is named. */
export const definitionsUndo: Endpoint = (payload) =>
  checked(DONE, payload, ({ at, added, before }) =>
    underTheLock((here): Answer<{ readonly left: readonly string[] }> => {
      const { sheet, store } = openTeam(here);
      const touched = store.records.filter(
        ({ kpi }) => added.includes(kpi.id) || before.some(({ id }) => id === kpi.id),
      );
      const left = touched.filter(({ kpi }) => kpi.updatedAt !== at);
      const ours = touched.filter(({ kpi }) => kpi.updatedAt === at);
      writeKpis(
        sheet,
        store,
        ours.flatMap(({ kpi, row }) => {
          const old = before.find(({ id }) => id === kpi.id);
          return old ? [{ kpi: fromDraft(old), row }] : [];
        }),
      );
      const gone = ours.filter(({ kpi }) => added.includes(kpi.id)).map(({ row }) => row);
      for (const row of gone.sort((a, b) => b - a)) sheet.deleteRow(row);
      return { value: { left: left.map(({ kpi }) => toDraft(kpi).name) } };
    }),
  );

function teamOf(sheet: Sheet | undefined, records: readonly KpiRecord[], { spreadsheet }: Sitting): Team {
  const source = workbookSource(spreadsheet);
  return { records, isCircular: (kpi) => sheet !== undefined && isCircular(kpi, sheet.getName(), source) };
}

function openTeam(here: Sitting) {
  const sheet = ownedSheet(findSheets(here.spreadsheet), 'kpi', KPI_COLUMNS, here);
  return { sheet, store: openKpis(sheet, here, true) };
}

/** Work that writes, then the whole view beside what it answers. */
function underTheLock<Extra extends object>(work: (here: Sitting) => Answer<Extra>): Answer<object> {
  const done = underLock(() => work(sitting()));
  if (!done.obtained || !done.value) return { refused: 'busy' };
  const answer = done.value;
  return 'value' in answer ? { value: { ...appView(sitting()), ...answer.value } } : answer;
}
