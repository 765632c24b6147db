import { fromDraft } from '../../domain/kpi/draft.ts';
import { gapsOf } from '../../domain/kpi/gaps.ts';
import { unitOf } from '../../domain/kpi/judge-kpi.ts';
import { outlook } from '../../domain/kpi/outlook.ts';
import type { TeamKpi } from '../../domain/kpi/team-kpi.ts';
import { noValue } from '../../functions/measure/no-value.ts';
import { kpiProblem } from '../../text/kpi-problems.ts';
import { objectiveSentence } from '../../text/sentence-kpi.ts';
import { type Sitting, sitting } from '../google/document.ts';
import { findSheets } from '../sheets/find-sheet.ts';
import { lookAtHistory } from '../sheets/history-store.ts';
import { workbookSource } from '../sheets/workbook-source.ts';
import { isCircular } from '../snapshot/circular.ts';
import { measurerFor, readingOf, takeValue } from '../snapshot/values.ts';
import { type KnownPast, knownPast } from '../views/known-past.ts';
import { currentWindow, pointsOf } from '../views/kpi-view.ts';
import { outlookView } from '../views/outlook-view.ts';
import { smartView } from '../views/smart-view.ts';
import { checked } from './checked.ts';
import type { KpiCheck, Reading } from './contract.ts';
import { KPI_DRAFT } from './kpi-payload.ts';
import type { Endpoint } from './reply.ts';

/** The five letters, the sentence and the value of a KPI being typed. Nothing is written. */
export const kpiCheck: Endpoint = (payload) =>
  checked(KPI_DRAFT, payload, (draft) => ({ value: check(fromDraft(draft), sitting()) }));

export function check(kpi: TeamKpi, here: Sitting): KpiCheck {
  const { reading, past, circular } = readNow(kpi, here);
  const { day: today } = here.clock;
  const value = reading.value ?? undefined;
  // What has not begun has brought nothing yet.
  const toDate = kpi.accrual !== 'level' && kpi.start !== undefined && kpi.start > today ? 0 : value;
  const { points, apiece, comparable } = past;
  const ahead = outlook({ kpi, past: points, apiece, value: toDate, today, fiscalStart: here.fiscalStart });
  return {
    letters: smartView(here, kpi, { reading: value, history: comparable, chance: ahead?.attainable }),
    sentence: objectiveSentence(kpi, unitOf(kpi.unit), here.language),
    reading,
    outlook: outlookView(ahead),
    fieldErrors: [
      ...(circular ? [{ field: 'measure' as const, sentence: reading.note }] : []),
      ...gapsOf(kpi).map(({ kind, field }) => ({
        field,
        sentence: kpiProblem(kind, field, '', '', here.language),
      })),
    ],
  };
}

interface ReadNow {
  readonly reading: Reading;
  readonly past: KnownPast;
  readonly circular: boolean;
}

/** The measure computed from the raw ranges, before any cell holds its formula, and its past where one is known. */
function readNow(kpi: TeamKpi, here: Sitting): ReadNow {
  const formula = kpi.measure === '' || kpi.measure.startsWith('=') ? kpi.measure : `=${kpi.measure}`;
  const sheet = (findSheets(here.spreadsheet).get('kpi')?.sheet ?? here.spreadsheet.getActiveSheet()).getName();
  const cell = { formula, displayed: '', sheet, checkbox: kpi.targetType === 'done' };
  const source = workbookSource(here.spreadsheet);
  const measure = measurerFor(here, source);
  const dated = measure.isDated(cell, kpi.dates);
  const record = { kpi, cell, row: 0, problems: [] };
  const window = dated ? currentWindow(kpi, here.clock.day, here.fiscalStart) : undefined;
  const circular = isCircular(record.kpi, sheet, source);
  return {
    circular,
    reading: readingOf(circular ? noValue('cycle') : takeValue(measure, record, window), dated, here, window),
    past: knownPast(record, historyOf(kpi, here), dated, measure, here),
  };
}

/** What the history holds of this KPI; a new one has none. */
function historyOf(kpi: TeamKpi, here: Sitting): ReturnType<typeof pointsOf> {
  const found = kpi.id === '' ? undefined : findSheets(here.spreadsheet).get('history');
  if (!found) return [];
  const history = lookAtHistory(found.sheet, here.days);
  const positions = history.keys.filter(({ kpiId }) => kpiId === kpi.id).map(({ position }) => position);
  return pointsOf(kpi, history.rows(positions));
}
