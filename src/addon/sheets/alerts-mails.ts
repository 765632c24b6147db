import { codeIn, SEND_STATE_WORDS, stateWord } from '../../text/sharing/state-words.ts';
import type { SendState } from '../connectors/port.ts';
import type { Sitting } from '../google/document.ts';
import { numberOf, stampOf, textOf } from './cell-text.ts';
import { type EntryRow, openEntries } from './entries.ts';
import { safeText } from './safe-text.ts';
import { SEND_COLUMNS } from './sends-sheet.ts';
import type { TableRow } from './table-sheet.ts';

type Key = (typeof SEND_COLUMNS)[number]['key'];

/** In the sheet of sends, as its service column tells it. */
export const MAIL = 'E-mail';
/** A cell that a person still reads. */
const LONGEST_TEXT = 5000;
/** As many as the sheet keeps of any service, trimmed in one go. */
const MOST_SENDS = 500;
const SLACK = 100;

/** One mail to one person: one row of the sheet of sends. */
export interface MailSend {
  readonly id: string;
  /** What it is for and the day: « alerts:2026-11-23 ». */
  readonly key: string;
  readonly to: string;
  readonly kpiIds: readonly string[];
  /** The alerts that it tells, each with the day that it began: « cpl-above@2026-11-22 ». */
  readonly alerts: readonly string[];
  readonly title: string;
  readonly text: string;
  readonly link: string;
  readonly state: SendState;
  readonly tries: number;
  readonly reason: string;
  readonly by: string;
  readonly at: string;
}

export interface MailLedger {
  readonly mails: readonly MailSend[];
  /** Keys of what went to channels. */
  readonly channelKeys: ReadonlySet<string>;
  put(mails: readonly MailSend[]): void;
  /** Keeps the newest sends, once many more have come. */
  trim(): void;
}

/** Every mail of the sheet of sends, in one read; under the document lock. */
export function openMails(sheet: GoogleAppsScript.Spreadsheet.Sheet, here: Sitting): MailLedger {
  const entries = openEntries(sheet, SEND_COLUMNS, true);
  const isMail = ({ cells }: EntryRow<Key>): boolean => textOf(cells.get('service')) === MAIL;
  const mailRows = entries.rows.filter(isMail);
  const rowOf = new Map(mailRows.map(({ cells, row }) => [textOf(cells.get('id')), row]));
  return {
    mails: mailRows.map((row) => readMail(row, here)),
    channelKeys: new Set(entries.rows.filter((row) => !isMail(row)).map(({ cells }) => textOf(cells.get('key')))),
    put: (mails) => {
      const known = mails.filter(({ id }) => rowOf.has(id));
      const added = mails.filter(({ id }) => !rowOf.has(id));
      if (known.length > 0) entries.write(new Map(known.map((mail) => [rowOf.get(mail.id) ?? 0, cells(mail, here)])));
      if (added.length > 0) entries.append(added.map((mail) => cells(mail, here)));
    },
    trim: () => {
      const over = entries.rows.length - MOST_SENDS;
      if (over > SLACK) sheet.deleteRows(2, over);
    },
  };
}

function readMail({ cells: row }: EntryRow<Key>, { days }: Sitting): MailSend {
  const text = (key: Key): string => textOf(row.get(key));
  const listed = (key: Key): readonly string[] =>
    text(key)
      .split(' ')
      .filter((item) => item !== '');
  return {
    id: text('id'),
    key: text('key'),
    to: text('owner'),
    kpiIds: listed('kpiId'),
    alerts: listed('reference'),
    title: text('title'),
    text: text('text'),
    link: text('link'),
    state: codeIn(SEND_STATE_WORDS, text('state'), 'unknown'),
    tries: numberOf(row.get('tries')) ?? 0,
    reason: text('reason'),
    by: text('by'),
    at: stampOf(row.get('at'), days),
  };
}

function cells(mail: MailSend, { language }: Sitting): TableRow<Key> {
  return {
    id: mail.id,
    key: safeText(mail.key),
    service: MAIL,
    kpiId: safeText(mail.kpiIds.join(' ')),
    title: safeText(mail.title),
    text: safeText(mail.text.slice(0, LONGEST_TEXT)),
    link: safeText(mail.link),
    owner: safeText(mail.to),
    due: '',
    state: stateWord(SEND_STATE_WORDS, mail.state, language),
    tries: mail.tries,
    reason: mail.reason,
    reference: safeText(mail.alerts.join(' ')),
    by: safeText(mail.by),
    at: mail.at,
  };
}
