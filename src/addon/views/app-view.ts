import { formatDay } from '../../domain/history/calendar.ts';
import { missedRuns, nextRun } from '../../domain/history/schedule.ts';
import { isSampleId } from '../../domain/sample/sample-id.ts';
import { globalScoreWords } from '../../text/global-score-words.ts';
import { noticeWords } from '../../text/notice-words.ts';
import { lateWords, nextWords, scheduleWords } from '../../text/schedule.ts';
import type { AppView, KpiView, ScheduleView } from '../endpoints/contract.ts';
import type { Sitting } from '../google/document.ts';
import { readSettings, type Settings } from '../google/settings.ts';
import { userEmail } from '../google/user.ts';
import { findSheets } from '../sheets/find-sheet.ts';
import { findingWords } from '../sheets/history-findings.ts';
import { type HistoryKey, type HistoryStore, lookAtHistory } from '../sheets/history-store.ts';
import { type KpiStore, openKpis } from '../sheets/kpi-store.ts';
import { lastRun } from '../sheets/log-sheet.ts';
import { byKpi } from '../snapshot/by-kpi.ts';
import { nameIn } from '../snapshot/snapshot.ts';
import { measurerFor } from '../snapshot/values.ts';
import { globalScore } from './global-score.ts';
import { kpiView } from './kpi-view.ts';

/** History rows whose values travel to the sidebar: charts need no more, and a first paint must stay quick. */
const MOST_POINTS = 5000;

/** Everything that the sidebar shows, read in one go. */
export function appView(here: Sitting, notices: readonly string[] = []): AppView {
  const { spreadsheet, language, locale, timeZone, clock } = here;
  const settings = readSettings();
  const user = userEmail();
  const found = findSheets(spreadsheet);
  const kpiSheet = found.get('kpi')?.sheet;
  const logSheet = found.get('log')?.sheet;
  const store = kpiSheet ? openKpis(kpiSheet, here) : undefined;
  const historySheet = found.get('history')?.sheet;
  const history = historySheet && store ? lookAtHistory(historySheet, here.days) : undefined;
  const kpis = store ? kpiViews(here, store, history, found.get('history')?.archivedYear) : [];
  const score = globalScore(kpis);
  const copied = settings.fileId !== '' && settings.fileId !== spreadsheet.getId();
  return {
    language,
    locale,
    timeZone,
    file: spreadsheet.getName(),
    user,
    today: formatDay(clock.day),
    kpis,
    globalScore: { ...score, sentence: globalScoreWords(score, language) },
    schedule: scheduleView(here, settings, copied, user),
    settings: { language: settings.language, fiscalStart: settings.fiscalStart },
    sample: found.has('sample') || kpis.some(({ kpi }) => isSampleId(kpi.id)),
    lastRun: logSheet ? lastRun(logSheet, here) : null,
    // The run just made may have told the same.
    notices: [
      ...new Set([
        ...notices,
        ...(store?.notices ?? []),
        ...findingWords(history?.findings ?? [], nameIn(store?.records ?? []), language),
        ...(copied ? [noticeWords('copied', language)] : []),
      ]),
    ],
  };
}

function kpiViews(
  here: Sitting,
  { records }: KpiStore,
  history: Pick<HistoryStore, 'keys' | 'rows'> | undefined,
  archivedYear = 0,
): readonly KpiView[] {
  const keys = byKpi(history?.keys ?? []);
  const newest = byKpi(history ? history.rows(newestPositions(history.keys)) : []);
  const measure = measurerFor(here);
  return records.map((record) => {
    const { id } = record.kpi;
    return kpiView(here, measure, record, keys.get(id) ?? [], newest.get(id) ?? [], archivedYear);
  });
}

function newestPositions(keys: readonly HistoryKey[]): readonly number[] {
  return keys.slice(-MOST_POINTS).map(({ position }) => position);
}

/** A copied document carries the original's settings: its schedule is off until someone starts it. */
function scheduleView(
  { language, timeZone, clock }: Sitting,
  settings: Settings,
  copied: boolean,
  user: string,
): ScheduleView {
  const schedule = copied ? { ...settings.schedule, active: false } : settings.schedule;
  const { active, weekdays, hour } = schedule;
  const [late] = missedRuns(schedule, clock);
  const next = nextRun(schedule, clock);
  return {
    active,
    weekdays,
    hour,
    words: scheduleWords({ weekdays, hour, timeZone }, language),
    owner: copied ? '' : settings.owner,
    mine: !copied && settings.owner === user,
    late: late === undefined ? '' : lateWords(late, language, clock.day),
    next: next === undefined ? '' : nextWords(next, language, clock.day),
  };
}
