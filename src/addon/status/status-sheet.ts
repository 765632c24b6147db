import { formatDay } from '../../domain/history/calendar.ts';
import { daysAhead } from '../../domain/history/days-ahead.ts';
import type { HistoryRow } from '../../domain/history/history-row.ts';
import { scheduleWords } from '../../text/schedule.ts';
import { HISTORY_HEADERS } from '../../text/sheet-words.ts';
import { STATUS_HEADERS, type StatusColumns, statusDayFormat, statusState } from '../../text/status-sheet-words.ts';
import type { Sitting } from '../google/document.ts';
import type { Settings } from '../google/settings.ts';
import { type Column, readHeader } from '../sheets/columns.ts';
import { columnLetters } from '../sheets/entries.ts';
import type { FoundSheets } from '../sheets/find-sheet.ts';
import { ownedSheet } from '../sheets/owned-sheet.ts';
import { safeText } from '../sheets/safe-text.ts';
import { openTable, type TableRow } from '../sheets/table-sheet.ts';

type Key = keyof StatusColumns;

const DAY = 'yyyy-mm-dd';
const LAYOUT: Readonly<Record<Key, readonly [width: number, format?: string]>> = {
  state: [300],
  lastTaken: [150, 'yyyy-mm-dd hh:mm'],
  due: [150, DAY],
  planned: [340, '@'],
  owner: [200, '@'],
  today: [110, DAY],
};

export const STATUS_COLUMNS: readonly Column<Key>[] = (Object.keys(STATUS_HEADERS) as Key[]).map((key) => {
  const [width, format] = LAYOUT[key];
  return { key, header: STATUS_HEADERS[key], width, ...(format ? { format } : {}) };
});

/** Hours after the planned one before a snapshot counts as late, as in the panel. */
const GRACE_HOURS = 2;
/** Serial number of 1 January 1970 in a sheet. */
const EPOCH_SERIAL = 25569;
/** Rows among which ours is looked for: people insert some above it. */
const LOOKED_AT = 20;

/**
 * Writes the one row that tells by itself, in native formulas over the history, that a planned snapshot has not come:
 * nothing of ours has to run for it to turn. Its date cell is a plain one, for formulas that ask for today.
 */
export function writeStatus(here: Sitting, settings: Settings, found: FoundSheets): void {
  const { table, row } = openStatus(found, here);
  table.write(new Map([[row, cells(here, settings, found, table.header, row)]]));
}

/**
 * Brings today's date up to date, in one read and, once a day, one write; all of the row where a hand or a new schedule
 * left something else in it. Without a lock: whoever does it writes the same.
 */
export function refreshStatus(here: Sitting, settings: Settings, found: FoundSheets): void {
  const sheet = found.get('status')?.sheet;
  if (!sheet) return;
  const values = sheet.getRange(1, 1, LOOKED_AT, sheet.getRange('1:1').getNumColumns()).getValues();
  const header = readHeader(STATUS_COLUMNS, values[0] ?? []);
  const index = values.findIndex((row, at) => at > 0 && [...header.values()].some((column) => row[column] !== ''));
  const cell = (key: Key): unknown => values[index]?.[header.get(key) ?? -1];
  const today = header.get('today');
  const state = String(cell('state') ?? '');
  const sound = state !== '' && !state.startsWith('#') && cell('planned') === plannedWords(here, settings);
  // The row may be older than the history: blank, it would never look at it.
  const whole = sound && ((cell('lastTaken') ?? '') !== '' || takenAtRange(found) === '');
  if (!whole || today === undefined) writeStatus(here, settings, found);
  else if (here.days(cell('today')) !== here.clock.day)
    sheet.getRange(index + 1, today + 1).setValue(formatDay(here.clock.day));
}

function openStatus(found: FoundSheets, here: Sitting) {
  const table = openTable(ownedSheet(found, 'status', STATUS_COLUMNS, here), STATUS_COLUMNS);
  const rows = table.read([...table.header.keys()], 2, Math.min(table.gridRows, LOOKED_AT));
  const index = rows.findIndex((row) => [...row.values()].some((cell) => cell !== ''));
  return { table, row: Math.max(0, index) + 2 };
}

function cells(
  here: Sitting,
  settings: Settings,
  found: FoundSheets,
  header: ReadonlyMap<Key, number>,
  row: number,
): TableRow<Key> {
  const { language, clock } = here;
  const { schedule, owner } = settings;
  const at = (key: Key): string => `${columnLetters(header.get(key) ?? 0)}${row}`;
  const lastTaken = takenAtRange(found);
  const common = { lastTaken: lastTaken === '' ? '' : `=MAX(${lastTaken})`, today: formatDay(clock.day) };
  if (!schedule.active) {
    return { ...common, state: statusState('none', language), due: '', planned: '', owner: '' };
  }
  const since = (schedule.lastRun ?? clock.day) + EPOCH_SERIAL;
  const from = `INT(MAX(${at('lastTaken')};${since}))`;
  const late = `"${statusState('late', language)}"&TEXT(${at('due')};"${statusDayFormat(language)}")`;
  return {
    ...common,
    state: `=IF(NOW()>${at('due')}+${schedule.hour + GRACE_HOURS}/24;${late};"${statusState('fine', language)}")`,
    due: `=${from}+VALUE(MID("${daysAhead(schedule.weekdays)}";WEEKDAY(${from};2);1))`,
    planned: plannedWords(here, settings),
    owner: safeText(owner),
  };
}

function plannedWords({ language, timeZone }: Sitting, { schedule }: Settings): string {
  const { weekdays, hour } = schedule;
  return schedule.active ? scheduleWords({ weekdays, hour, timeZone }, language) : '';
}

/** The column of the history that says when each value was taken: Sheets itself moves the reference when it moves. */
function takenAtRange(found: FoundSheets): string {
  const sheet = found.get('history')?.sheet;
  if (!sheet) return '';
  const columns: readonly Pick<Column<keyof HistoryRow>, 'key' | 'header'>[] = [
    { key: 'takenAt', header: HISTORY_HEADERS.takenAt },
  ];
  const position = readHeader(columns, sheet.getRange('1:1').getValues()[0] ?? []).get('takenAt');
  if (position === undefined) return '';
  const letters = columnLetters(position);
  return `'${sheet.getName().replace(/'/g, "''")}'!${letters}2:${letters}`;
}
