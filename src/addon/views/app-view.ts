import { formatDay } from '../../domain/history/calendar.ts';
import { missedRuns, nextRun } from '../../domain/history/schedule.ts';
import { teamScore } from '../../domain/kpi/team-score.ts';
import { isSampleId } from '../../domain/sample/sample-id.ts';
import type { Language } from '../../domain/words.ts';
import { globalScoreWords } from '../../text/global-score-words.ts';
import { noticeWords } from '../../text/notice-words.ts';
import { lateWords, nextWords, noClockWords, scheduleWords } from '../../text/schedule.ts';
import type { AppView, KpiView, ScheduleView } from '../endpoints/contract.ts';
import type { Sitting } from '../google/document.ts';
import { readSettings, type Settings } from '../google/settings.ts';
import { ownTriggerIds } from '../google/trigger.ts';
import { userEmail } from '../google/user.ts';
import { type FoundSheets, findSheets } from '../sheets/find-sheet.ts';
import { findingWords } from '../sheets/history-findings.ts';
import { type HistoryKey, lookAtHistory, type StoredRow } from '../sheets/history-store.ts';
import { type KpiStore, openKpis } from '../sheets/kpi-store.ts';
import { lastRun } from '../sheets/log-sheet.ts';
import { byKpi } from '../snapshot/by-kpi.ts';
import { nameIn } from '../snapshot/snapshot.ts';
import { measurerFor } from '../snapshot/values.ts';
import { lastTargetsIn } from '../steering/last-targets.ts';
import { openTargets, type Targets } from '../steering/targets.ts';
import { kpiView } from './kpi-view.ts';

/** History rows whose values travel to the sidebar: charts need no more, and a first paint must stay quick. */
const MOST_POINTS = 5000;

/**
 * Everything that the sidebar shows, read in one go. `settle` is asked where a target was typed in the sheet, or has come
 * into force, and nobody has written it down yet; once that is done, all is read anew.
 */
export function appView(
  here: Sitting,
  notices: readonly string[] = [],
  settle: () => boolean = () => false,
  found: FoundSheets = findSheets(here.spreadsheet),
): AppView {
  const { spreadsheet, language, locale, timeZone, clock } = here;
  const settings = readSettings();
  const user = userEmail();
  const kpiSheet = found.get('kpi')?.sheet;
  const logSheet = found.get('log')?.sheet;
  const store = kpiSheet ? openKpis(kpiSheet, here) : undefined;
  const historySheet = found.get('history')?.sheet;
  const history = historySheet && store ? lookAtHistory(historySheet, here.days) : undefined;
  const rows = history?.rows(newestPositions(history.keys)) ?? [];
  const targets = openTargets(found, here, store, lastTargetsIn(rows));
  if (targets.pending && settle()) return appView(here, [...notices, ...targets.notices]);
  const past = { keys: history?.keys ?? [], rows, targets, archivedYear: found.get('history')?.archivedYear };
  const kpis = store ? kpiViews(here, store, past) : [];
  const score = teamScore(kpis);
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
        ...targets.notices,
        ...findingWords(history?.findings ?? [], nameIn(store?.records ?? []), language),
        ...(copied ? [noticeWords('copied', language)] : []),
      ]),
    ],
  };
}

interface Past {
  readonly keys: readonly HistoryKey[];
  readonly rows: readonly StoredRow[];
  readonly targets: Targets;
  readonly archivedYear: number | undefined;
}

function kpiViews(here: Sitting, { records }: KpiStore, past: Past): readonly KpiView[] {
  const keys = byKpi(past.keys);
  const newest = byKpi(past.rows);
  const measure = measurerFor(here);
  return records.map((record) => {
    const { id } = record.kpi;
    const then = { ...record, kpi: past.targets.on(record.kpi, here.clock.day) };
    return kpiView(here, measure, then, keys.get(id) ?? [], newest.get(id) ?? [], past.archivedYear);
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
    problem: active && settings.owner === user ? clockProblem(settings, language) : '',
    late: late === undefined ? '' : lateWords(late, language, clock.day),
    next: next === undefined ? '' : nextWords(next, language, clock.day),
  };
}

/** Only the person whose clock it is can see it. */
function clockProblem({ triggerId }: Settings, language: Language): string {
  try {
    return ownTriggerIds().includes(triggerId) ? '' : noClockWords('gone', language);
  } catch {
    return noClockWords('unauthorised', language);
  }
}
