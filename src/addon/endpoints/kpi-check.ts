import { fromDraft } from '../../domain/kpi/draft.ts';
import { gapsOf } from '../../domain/kpi/gaps.ts';
import { unitOf } from '../../domain/kpi/judge-kpi.ts';
import { outlook } from '../../domain/kpi/outlook.ts';
import type { TeamKpi } from '../../domain/kpi/team-kpi.ts';
import { kpiProblem } from '../../text/kpi-problems.ts';
import { objectiveSentence } from '../../text/sentence-kpi.ts';
import { type Sitting, sitting } from '../google/document.ts';
import { findSheets } from '../sheets/find-sheet.ts';
import { lookAtHistory } from '../sheets/history-store.ts';
import { measurerFor, readingOf, takeValue } from '../snapshot/values.ts';
import { currentWindow, pointsOf } from '../views/kpi-view.ts';
import { smartView } from '../views/smart-view.ts';
import { checked } from './checked.ts';
import type { HistoryPoint, KpiCheck, Reading } from './contract.ts';
import { KPI_DRAFT } from './kpi-payload.ts';
import type { Endpoint } from './reply.ts';

/** The five letters, the sentence and the value of a KPI being typed. Nothing is written. */
export const kpiCheck: Endpoint = (payload) =>
  checked(KPI_DRAFT, payload, (draft) => ({ value: check(fromDraft(draft), sitting()) }));

export function check(kpi: TeamKpi, here: Sitting): KpiCheck {
  const reading = readNow(kpi, here);
  const past = pastOf(kpi, here);
  const value = reading.value ?? undefined;
  const chance = outlook({ kpi, past, value, today: here.clock.day, fiscalStart: here.fiscalStart })?.attainable;
  return {
    letters: smartView(here, kpi, { reading: value, history: past.map((point) => point.value), chance }),
    sentence: objectiveSentence(kpi, unitOf(kpi.unit), here.language),
    reading,
    fieldErrors: gapsOf(kpi).map(({ kind, field }) => ({
      field,
      sentence: kpiProblem(kind, field, '', '', here.language),
    })),
  };
}

/** The measure computed from the raw ranges, before any cell holds its formula. */
function readNow(kpi: TeamKpi, here: Sitting): Reading {
  const formula = kpi.measure === '' || kpi.measure.startsWith('=') ? kpi.measure : `=${kpi.measure}`;
  const sheet = (findSheets(here.spreadsheet).get('kpi')?.sheet ?? here.spreadsheet.getActiveSheet()).getName();
  const cell = { formula, displayed: '', sheet, checkbox: kpi.targetType === 'done' };
  const measure = measurerFor(here);
  const dated = measure.isDated(cell, kpi.dates);
  const record = { kpi, cell, row: 0, problems: [] };
  return readingOf(
    takeValue(measure, record, dated ? currentWindow(kpi, here.clock.day, here.fiscalStart) : undefined),
    dated,
    here,
  );
}

/** What the history knows of this KPI, for the judgement on its target; a new one has none. */
function pastOf(kpi: TeamKpi, here: Sitting): readonly HistoryPoint[] {
  const found = kpi.id === '' ? undefined : findSheets(here.spreadsheet).get('history');
  if (!found) return [];
  const history = lookAtHistory(found.sheet, here.days);
  const positions = history.keys.filter(({ kpiId }) => kpiId === kpi.id).map(({ position }) => position);
  return pointsOf(kpi, history.rows(positions));
}
