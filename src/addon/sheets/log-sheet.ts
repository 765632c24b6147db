import { type LogRow, logRow, MOST_LOG_ROWS, runIdOf } from '../../domain/history/log-row.ts';
import { runSentence } from '../../text/run-words.ts';
import { SERVICE_NAMES } from '../../text/sharing/send-words.ts';
import { SEND_STATE_WORDS, stateWord } from '../../text/sharing/state-words.ts';
import { LOG_HEADERS, type LogColumns } from '../../text/sheet-words.ts';
import type { Send } from '../connectors/parcel.ts';
import type { RunReport } from '../endpoints/contract.ts';
import type { Sitting } from '../google/document.ts';
import { numberOf, stampOf, textOf } from './cell-text.ts';
import type { Column } from './columns.ts';
import { safeText } from './safe-text.ts';
import { type CellValue, lookAtTable, openTable } from './table-sheet.ts';

/** Why a row is there that tells of sends and of no run. */
const SENDS = 'send';
/** Why a run was made; other rows tell of what a person had done. */
const RUNS = new Set(['clock', 'menu', 'sidebar']);
/** Rows read from the end to find the newest run among those of sends. */
const NEWEST = 30;

/** Trimmed in one go once this many rows are over, not at every run. */
const SLACK = 100;

const WIDTHS: Readonly<Record<keyof LogColumns, number>> = {
  runId: 160,
  at: 140,
  by: 180,
  why: 100,
  measured: 100,
  written: 110,
  updated: 140,
  refused: 420,
  seconds: 80,
  notices: 420,
};

export const LOG_COLUMNS: readonly Column<keyof LogColumns>[] = (Object.keys(LOG_HEADERS) as (keyof LogColumns)[]).map(
  (key) => ({
    key,
    header: LOG_HEADERS[key],
    width: WIDTHS[key],
    format: key === 'at' ? 'yyyy-mm-dd hh:mm:ss' : /measured|written|updated|seconds/.test(key) ? '0.#' : '@',
  }),
);

/** One row for all sends of one execution, a line for each: « Slack · Coût par lead — envoyé ». */
export function appendSendLog(
  sheet: GoogleAppsScript.Spreadsheet.Sheet,
  sends: readonly LoggedSend[],
  { clock, language }: Sitting,
): void {
  const [first] = sends;
  if (!first) return;
  const refused = sends.map(({ service, title, state, reason }) => ({
    kpi: `${SERVICE_NAMES[service] ?? service} · ${title}`,
    reason: reason || stateWord(SEND_STATE_WORDS, state, language),
  }));
  const at = clock.stamp;
  const written = sends.filter(({ state }) => state === 'sent').length;
  const seconds = (Date.now() - clock.milliseconds) / 1000;
  const runId = runIdOf(at, `${first.id}${clock.milliseconds}`);
  const row = logRow({ runId, at, by: first.by, why: 'clock', measured: 0, written, updated: 0, refused, seconds });
  appendLog(sheet, { ...row, why: SENDS });
}

/** A send of any kind, as far as the log tells it. */
interface LoggedSend extends Pick<Send, 'id' | 'title' | 'state' | 'reason' | 'by'> {
  /** The service's id, or what it is called. */
  readonly service: string;
}

/** One row more, in one call; the grid tells whether the sheet has grown past what it keeps. */
export function appendLog(
  sheet: GoogleAppsScript.Spreadsheet.Sheet,
  row: Omit<LogRow, 'why'> & { readonly why: string },
): void {
  const { header, gridRows } = openTable(sheet, LOG_COLUMNS);
  const cells: CellValue[] = Array.from({ length: Math.max(...header.values()) + 1 }, () => '');
  const texts = { ...row, by: safeText(row.by), refused: safeText(row.refused), notices: safeText(row.notices) };
  for (const [key, position] of header) cells[position] = texts[key];
  sheet.appendRow(cells);
  const over = gridRows - MOST_LOG_ROWS;
  if (over > SLACK) sheet.deleteRows(2, over);
}

/** The newest run, as its log row tells it. */
export function lastRun(sheet: GoogleAppsScript.Spreadsheet.Sheet, { days, language }: Sitting): RunReport | null {
  const table = lookAtTable(sheet, LOG_COLUMNS);
  const last = sheet.getLastRow();
  const newest = last > 1 ? table.read([...table.header.keys()], Math.max(2, last - NEWEST), last) : [];
  const row = [...newest].reverse().find((cells) => RUNS.has(textOf(cells.get('why'))));
  if (!row) return null;
  const why = textOf(row.get('why'));
  const refused = textOf(row.get('refused'));
  const counts = {
    measured: numberOf(row.get('measured')) ?? 0,
    written: numberOf(row.get('written')) ?? 0,
    updated: numberOf(row.get('updated')) ?? 0,
  };
  const reasons = refused === '' ? [] : refused.split('\n').map(refusedLine);
  return {
    ...counts,
    at: stampOf(row.get('at'), days),
    by: textOf(row.get('by')),
    why: why === 'clock' || why === 'menu' ? why : 'sidebar',
    refused: reasons,
    seconds: numberOf(row.get('seconds')) ?? 0,
    sentence: runSentence({ ...counts, refused: reasons.length }, language),
  };
}

/** « Coût par lead — aucun lead sur la période » */
function refusedLine(line: string): { readonly kpi: string; readonly reason: string } {
  const [kpi = '', ...reason] = line.split(' — ');
  return { kpi, reason: reason.join(' — ') };
}
