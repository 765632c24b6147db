import { isUntold } from '../../domain/alerts/delivery.ts';
import { awake } from '../../domain/alerts/machine.ts';
import { owedDigest } from '../../domain/alerts/telling.ts';
import type { Moment } from '../../domain/history/schedule.ts';
import { DIGEST_WORDS } from '../../text/alerts/digest-words.ts';
import { dayWords } from '../../text/day-words.ts';
import type { Sitting } from '../google/document.ts';
import { underLock } from '../google/lock.ts';
import { readSettings, type Settings, writeSettings } from '../google/settings.ts';
import { userEmail } from '../google/user.ts';
import { MAIL, openMails } from '../sheets/alerts-mails.ts';
import type { AlertRecord } from '../sheets/alerts-row.ts';
import { openAlerts } from '../sheets/alerts-store.ts';
import { findSheets } from '../sheets/find-sheet.ts';
import { appendSendLog, LOG_COLUMNS } from '../sheets/log-sheet.ts';
import { ownedSheet } from '../sheets/owned-sheet.ts';
import { SEND_COLUMNS } from '../sheets/sends-sheet.ts';
import type { Letter, OwedDigest } from './letters.ts';
import type { Posted } from './post.ts';
import { type TellableRecord, tokenOf } from './tellables.ts';

export interface Delivery {
  readonly mails: readonly Posted[];
  readonly letters: readonly Letter[];
  readonly digest: OwedDigest | undefined;
  /** Those who have this digest since an earlier tick. */
  readonly had: ReadonlySet<string>;
  /** The rules as they stood before, with those told already by a run that died. */
  readonly tellables: readonly TellableRecord[];
}

/** Notes who was told of what: with the rules, in the sheet of sends, in the log, and when the next tick has to look. */
export function noteDelivery(here: Sitting, delivery: Delivery): void {
  const { mails, letters, digest, tellables } = delivery;
  const told = toldNow(delivery);
  const changed = told.size > 0 || tellables.some(({ state, record }) => state !== record.state);
  if (mails.length + letters.length > 0 || changed || digest) {
    underLock(() => {
      const found = findSheets(here.spreadsheet);
      if (changed) noteRules(here, found.get('alerts')?.sheet, told);
      if (mails.length > 0) {
        const ledger = openMails(ownedSheet(found, 'sends', SEND_COLUMNS, here), here);
        ledger.put(mails.map(({ send }) => send));
        ledger.trim();
      }
      const lines = logLines(delivery, here);
      if (lines.length > 0) appendSendLog(ownedSheet(found, 'log', LOG_COLUMNS, here), lines, here);
      noteSettings(here, delivery, told);
    });
  } else noteSettings(here, delivery, told);
}

/** For each alert that was told of, the places that know it now. */
function toldNow({ mails, letters, tellables }: Delivery): ReadonlyMap<string, readonly string[]> {
  const waiting = new Set(mails.filter(({ send }) => send.state === 'waiting').map(({ send }) => send.to));
  const told = new Map<string, string[]>();
  const add = (token: string, place: string): void => {
    told.set(token, [...(told.get(token) ?? []), place]);
  };
  for (const { place, records } of letters) {
    if (!waiting.has(place)) for (const record of records) add(tokenOf(record), place);
  }
  for (const { state, record } of tellables) {
    for (const place of state.told) if (!record.state.told.includes(place)) add(tokenOf(record), place);
  }
  return told;
}

/** The sheet is read again: somebody may have acknowledged an alert while its mail was on its way. */
function noteRules(
  here: Sitting,
  sheet: GoogleAppsScript.Spreadsheet.Sheet | undefined,
  told: ReadonlyMap<string, readonly string[]>,
): void {
  if (!sheet) return;
  const store = openAlerts(sheet, here, true);
  const changed = store.records.flatMap((record): AlertRecord[] => {
    if (record.problems.length > 0) return [];
    const places = told.get(tokenOf(record)) ?? [];
    const state = awake(record.state, here.clock.day);
    if (places.length === 0) return state === record.state ? [] : [{ ...record, state }];
    const all = [...new Set([...state.told, ...places])];
    return [{ ...record, messageAt: here.clock.stamp, state: { ...state, told: all } }];
  });
  if (changed.length > 0) store.writeStates(changed);
}

type LogLine = Parameters<typeof appendSendLog>[1][number];

function logLines({ mails, digest }: Delivery, { language, clock }: Sitting): readonly LogLine[] {
  // One that still waits was told when it began to.
  const told = mails.filter(({ send }) => send.state !== 'waiting' || send.tries === 1);
  const lines = told.map(({ send }) => ({ ...send, service: `${MAIL} · ${send.to}` }));
  if (!digest?.still) return lines;
  const { name, still } = DIGEST_WORDS[language];
  const title = dayWords(clock.day, language);
  return [...lines, { id: 'digest', service: name, title, state: 'waiting', reason: still, by: userEmail() }];
}

function noteSettings(here: Sitting, delivery: Delivery, told: ReadonlyMap<string, readonly string[]>): void {
  const settings = readSettings();
  const next = {
    ...settings,
    tellAt: nextTell(here, settings, delivery, told),
    digest: servedDigest(here, settings, delivery),
  };
  if (JSON.stringify(next) !== JSON.stringify(settings)) writeSettings(next);
}

/** The next hour for what could not leave; tomorrow for whoever had today's message. */
function nextTell(
  { clock }: Sitting,
  { schedule }: Settings,
  { mails, tellables }: Delivery,
  told: ReadonlyMap<string, readonly string[]>,
): Moment | undefined {
  if (mails.some(({ send }) => send.state === 'waiting')) {
    return clock.hour < 23 ? { day: clock.day, hour: clock.hour + 1 } : { day: clock.day + 1, hour: 0 };
  }
  const left = tellables.some(({ id, state, places, record }) =>
    isUntold({ id, places, state: { ...state, told: [...state.told, ...(told.get(tokenOf(record)) ?? [])] } }),
  );
  return left ? { day: clock.day + 1, hour: schedule.hour } : undefined;
}

/** A digest is served once all its readers have it, or once nothing has moved. */
function servedDigest(
  { clock }: Sitting,
  { digest, schedule }: Settings,
  { mails, letters, had, digest: owed }: Delivery,
): Settings['digest'] {
  if (!digest || !owed || owedDigest(digest, schedule.hour, clock) !== owed.planned) return digest;
  const waiting = new Set(mails.filter(({ send }) => send.state === 'waiting').map(({ send }) => send.to));
  const reached = new Set(
    letters.filter((letter) => letter.digest !== undefined && !waiting.has(letter.place)).map(({ place }) => place),
  );
  if (!owed.places.every((place) => reached.has(place) || had.has(place))) return digest;
  return { ...digest, served: owed.planned, mark: owed.facts.mark, score: owed.facts.score };
}
