import { type AlertKind, sideOf } from '../../domain/alerts/rule.ts';
import { formatDay, periodKey } from '../../domain/history/calendar.ts';
import { suggestionsFor } from '../../domain/playbook/playbook.ts';
import { ALERT_TASK_DAYS, ALERT_TASK_WORDS } from '../../text/sharing/alert-task-words.ts';
import { suggestionWords } from '../../text/sharing/playbook-words.ts';
import { alertBlock, alertsTitle, recordOf } from '../alerts/alert-story.ts';
import { digestRow } from '../alerts/digest-story.ts';
import { trendOf } from '../alerts/next-steps.ts';
import { blockLines } from '../alerts/story.ts';
import type { Telling } from '../alerts/telling.ts';
import { readSettings } from '../google/settings.ts';
import type { AlertRecord } from '../sheets/alerts-row.ts';
import type { KpiRecord } from '../sheets/kpi-store.ts';
import { alertTools } from './active.ts';
import { deliver } from './deliver.ts';
import { taskParcel } from './parcel.ts';
import type { Task } from './port.ts';

/**
 * One task for each alert in every task tool that takes alerts: once for a rule and the period in which it crossed,
 * however often it is asked. False where the file was too busy to write it down. Call it outside the document lock.
 */
export function sendAlertTasks(records: readonly AlertRecord[], telling: Telling): boolean {
  const { here } = telling;
  const tools = alertTools(readSettings(), here.spreadsheet.getId());
  const parcels = records.flatMap((record) => {
    const found = recordOf(record.rule.kpiId, telling.material);
    const task = found && alertTask(record, found, telling);
    return task ? tools.map((tool) => taskParcel(task, record.rule.kpiId, tool)) : [];
  });
  return parcels.length === 0 || deliver(here, () => parcels) !== undefined;
}

function alertTask(record: AlertRecord, found: KpiRecord, telling: Telling): Task | undefined {
  const { here } = telling;
  const block = alertBlock(record, telling);
  if (!block) return undefined;
  const { kpi } = found;
  const crossed = periodKey(record.state.since ?? here.clock.day, kpi.frequency, here.fiscalStart);
  const words = ALERT_TASK_WORDS[here.language];
  const ideas = ideasFor(record.rule.kind, found, telling);
  return {
    key: `alert:${record.rule.id}:${crossed}`,
    title: alertsTitle([record], telling),
    notes: [
      ...blockLines(block, false),
      ...(ideas.length === 0 ? [] : ['', words.ideas, ...ideas]),
      '',
      words.handle,
    ].join('\n'),
    due: formatDay(here.clock.day + ALERT_TASK_DAYS),
    assignee: kpi.owner,
    link: block.link,
    language: here.language,
  };
}

/** What the playbook would try for a KPI that is weak; one past a threshold on its bad side is, whatever its status. */
function ideasFor(kind: AlertKind, found: KpiRecord, { here, material }: Telling): readonly string[] {
  const row = digestRow(found, material, here.clock.day - 1);
  const state = { metric: found.kpi.metric, status: row.status, value: row.value, trend: trendOf(row) };
  const advice = suggestionsFor(state);
  const wanted =
    advice.length === 0 && isBadNews(kind, found) ? suggestionsFor({ ...state, status: 'at_risk' }) : advice;
  return wanted.map((suggestion) => `• ${suggestionWords(suggestion, here.language)}`);
}

function isBadNews(kind: AlertKind, { kpi }: KpiRecord): boolean {
  if (kind === 'pace' || kind === 'forecast') return true;
  return kind !== 'anomaly' && kind !== 'no_data' && (sideOf(kind) === 'up') === (kpi.direction === 'lower');
}
