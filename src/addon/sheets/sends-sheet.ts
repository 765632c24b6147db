import { SERVICE_NAMES } from '../../text/sharing/send-words.ts';
import { SEND_HEADERS, type SendColumns } from '../../text/sharing/sheet-headers.ts';
import { codeIn, SEND_STATE_WORDS, stateWord } from '../../text/sharing/state-words.ts';
import type { Send } from '../connectors/parcel.ts';
import { SERVICES } from '../connectors/port.ts';
import type { Sitting } from '../google/document.ts';
import { numberOf, stampOf, textOf } from './cell-text.ts';
import type { Column } from './columns.ts';
import { type EntryRow, openEntries } from './entries.ts';
import { safeText } from './safe-text.ts';
import type { TableRow } from './table-sheet.ts';

type Key = keyof SendColumns;

/** The newest sends that the sheet keeps, trimmed in one go once so many more have come. */
const MOST_SENDS = 500;
const SLACK = 100;
/** What waits leaves from here: as much as the longest message holds, below the 50,000 characters of a cell. */
const LONGEST_TEXT = 30_000;

const WIDTHS: Readonly<Record<Key, number>> = {
  id: 90,
  key: 200,
  service: 100,
  kpiId: 130,
  title: 260,
  text: 360,
  link: 120,
  owner: 160,
  due: 100,
  state: 120,
  tries: 60,
  reason: 320,
  reference: 200,
  by: 180,
  at: 140,
};

export const SEND_COLUMNS: readonly Column<Key>[] = (Object.keys(SEND_HEADERS) as Key[]).map((key) => ({
  key,
  header: SEND_HEADERS[key],
  width: WIDTHS[key],
  format: key === 'tries' ? '0' : '@',
}));

export interface Ledger {
  readonly sends: readonly Send[];
  /** Rows that are there are rewritten, the others follow: one write where they stand side by side. */
  put(sends: readonly Send[]): void;
  trim(): void;
}

/** Every send, in one read. `mend` says that the document lock is held. */
export function openSends(
  sheet: GoogleAppsScript.Spreadsheet.Sheet,
  { days, language }: Pick<Sitting, 'days' | 'language'>,
  mend = false,
): Ledger {
  const entries = openEntries(sheet, SEND_COLUMNS, mend);
  const read = entries.rows.flatMap((row) => {
    const send = readSend(row, days);
    return send ? [{ send, row: row.row }] : [];
  });
  const rowOf = new Map(read.map(({ send, row }) => [send.id, row]));
  return {
    sends: read.map(({ send }) => send),
    put: (sends) => {
      const known = sends.filter(({ id }) => rowOf.has(id));
      const added = sends.filter(({ id }) => !rowOf.has(id));
      if (known.length > 0) {
        entries.write(new Map(known.map((send) => [rowOf.get(send.id) ?? 0, sendCells(send, language)])));
      }
      if (added.length > 0) entries.append(added.map((send) => sendCells(send, language)));
    },
    trim: () => {
      const over = entries.rows.length - MOST_SENDS;
      if (over > SLACK) sheet.deleteRows(2, over);
    },
  };
}

function readSend({ cells }: EntryRow<Key>, days: Sitting['days']): Send | undefined {
  const text = (key: Key): string => textOf(cells.get(key));
  const service = SERVICES.find((known) => text('service') === SERVICE_NAMES[known] || text('service') === known);
  if (!service || text('id') === '') return undefined;
  return {
    id: text('id'),
    key: text('key'),
    service,
    kpiId: text('kpiId'),
    title: text('title'),
    text: text('text'),
    link: text('link'),
    owner: text('owner'),
    due: stampOf(cells.get('due'), days).slice(0, 10),
    state: codeIn(SEND_STATE_WORDS, text('state'), 'unknown'),
    tries: numberOf(cells.get('tries')) ?? 0,
    reason: text('reason'),
    reference: text('reference'),
    by: text('by'),
    at: stampOf(cells.get('at'), days),
  };
}

function sendCells(send: Send, language: Sitting['language']): TableRow<Key> {
  return {
    id: send.id,
    key: safeText(send.key),
    service: SERVICE_NAMES[send.service] ?? send.service,
    kpiId: safeText(send.kpiId),
    title: safeText(send.title.slice(0, LONGEST_TEXT)),
    text: safeText(send.text.slice(0, LONGEST_TEXT)),
    link: safeText(send.link),
    owner: safeText(send.owner),
    due: send.due,
    state: stateWord(SEND_STATE_WORDS, send.state, language),
    tries: send.tries,
    reason: send.reason,
    reference: send.reference,
    by: safeText(send.by),
    at: send.at,
  };
}
