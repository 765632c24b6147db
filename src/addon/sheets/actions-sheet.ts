import type { Language } from '../../domain/words.ts';
import { ACTION_HEADERS, type ActionColumns } from '../../text/sharing/sheet-headers.ts';
import { ACTION_STATE_WORDS, codeIn, stateWord } from '../../text/sharing/state-words.ts';
import type { Sitting } from '../google/document.ts';
import { stampOf, textOf } from './cell-text.ts';
import type { Column } from './columns.ts';
import { type EntryRow, openEntries } from './entries.ts';
import { safeText } from './safe-text.ts';
import type { TableRow } from './table-sheet.ts';

type Key = keyof ActionColumns;

export interface ActionRow extends ActionColumns {
  readonly state: keyof typeof ACTION_STATE_WORDS;
}

const LAYOUT: Readonly<Record<Key, number>> = {
  id: 150,
  kpiId: 130,
  kpi: 200,
  action: 360,
  owner: 180,
  due: 110,
  state: 100,
  service: 110,
  reference: 220,
  by: 180,
  at: 140,
};

export const ACTION_COLUMNS: readonly Column<Key>[] = (Object.keys(ACTION_HEADERS) as Key[]).map((key) => ({
  key,
  header: ACTION_HEADERS[key],
  width: LAYOUT[key],
  format: key === 'due' ? 'yyyy-mm-dd' : '@',
  ...(key === 'state' ? { choices: Object.values(ACTION_STATE_WORDS) } : {}),
}));

export interface Actions {
  readonly rows: readonly ActionRow[];
  add(row: ActionRow): void;
  /** Rows by their id; those that are gone are left out. */
  change(rows: readonly ActionRow[]): void;
}

/** Every action, in one read. `mend` says that the document lock is held. */
export function openActions(
  sheet: GoogleAppsScript.Spreadsheet.Sheet,
  { days, language }: Pick<Sitting, 'days' | 'language'>,
  mend = false,
): Actions {
  const entries = openEntries(sheet, ACTION_COLUMNS, mend);
  const read = entries.rows.map((entry) => ({ action: readAction(entry, days), row: entry.row }));
  const rowOf = new Map(read.map(({ action, row }) => [action.id, row]));
  return {
    rows: read.map(({ action }) => action).filter(({ action, id }) => action !== '' && id !== ''),
    add: (row) => entries.append([actionCells(row, language)]),
    change: (rows) => {
      const known = rows.flatMap((row) => {
        const at = rowOf.get(row.id);
        return at === undefined ? [] : [[at, actionCells(row, language)] as const];
      });
      if (known.length > 0) entries.write(new Map(known));
    },
  };
}

function readAction({ cells }: EntryRow<Key>, days: Sitting['days']): ActionRow {
  const text = (key: Key): string => textOf(cells.get(key));
  return {
    id: text('id'),
    kpiId: text('kpiId'),
    kpi: text('kpi'),
    action: text('action'),
    owner: text('owner'),
    due: stampOf(cells.get('due'), days).slice(0, 10),
    state: codeIn(ACTION_STATE_WORDS, text('state'), 'open'),
    service: text('service'),
    reference: text('reference'),
    by: text('by'),
    at: stampOf(cells.get('at'), days),
  };
}

function actionCells(row: ActionRow, language: Language): TableRow<Key> {
  return {
    id: row.id,
    kpiId: safeText(row.kpiId),
    kpi: safeText(row.kpi),
    action: safeText(row.action),
    owner: safeText(row.owner),
    due: row.due,
    state: stateWord(ACTION_STATE_WORDS, row.state, language),
    service: safeText(row.service),
    reference: safeText(row.reference),
    by: safeText(row.by),
    at: row.at,
  };
}
