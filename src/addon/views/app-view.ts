import { formatDay } from '../../domain/history/calendar.ts';
import { missedRuns, nextRun } from '../../domain/history/schedule.ts';
import { globalScoreWords } from '../../text/global-score-words.ts';
import { noticeWords } from '../../text/notice-words.ts';
import { lateWords, nextWords, scheduleWords } from '../../text/schedule.ts';
import type { AppView, KpiView, ScheduleView } from '../endpoints/contract.ts';
import type { Sitting } from '../google/document.ts';
import { readSettings, type Settings } from '../google/settings.ts';
import { userEmail } from '../google/user.ts';
import { findSheets } from '../sheets/find-sheet.ts';
import { type HistoryStore, openHistory } from '../sheets/history-store.ts';
import { openKpis } from '../sheets/kpi-store.ts';
import { lastRun } from '../sheets/log-sheet.ts';
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
  const sheets = findSheets(spreadsheet);
  const kpiSheet = sheets.get('kpi');
  const historySheet = sheets.get('history');
  const logSheet = sheets.get('log');
  const kpis = kpiSheet ? kpiViews(here, kpiSheet, historySheet) : [];
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
    lastRun: logSheet ? lastRun(logSheet, here) : null,
    notices: copied ? [...notices, noticeWords('copied', language)] : notices,
  };
}

function kpiViews(
  here: Sitting,
  kpiSheet: GoogleAppsScript.Spreadsheet.Sheet,
  historySheet: GoogleAppsScript.Spreadsheet.Sheet | undefined,
): readonly KpiView[] {
  const history = historySheet ? openHistory(historySheet, here.days) : undefined;
  const newest = history ? history.rows(newestPositions(history)) : [];
  const measure = measurerFor(here);
  return openKpis(kpiSheet, here).records.map((record) => {
    const { id } = record.kpi;
    const keys = (history?.keys ?? []).filter(({ kpiId }) => kpiId === id);
    return kpiView(
      here,
      measure,
      record,
      keys,
      newest.filter(({ kpiId }) => kpiId === id),
    );
  });
}

function newestPositions({ keys }: HistoryStore): readonly number[] {
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
