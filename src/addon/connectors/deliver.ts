import { type SendReason, sendReason } from '../../text/sharing/send-words.ts';
import type { Sitting } from '../google/document.ts';
import { underLock } from '../google/lock.ts';
import { readAccess } from '../google/secrets.ts';
import { readSettings, writeSettings } from '../google/settings.ts';
import { userEmail } from '../google/user.ts';
import { findSheets } from '../sheets/find-sheet.ts';
import { appendSendLog, LOG_COLUMNS } from '../sheets/log-sheet.ts';
import { ownedSheet } from '../sheets/owned-sheet.ts';
import { type Ledger, openSends, SEND_COLUMNS } from '../sheets/sends-sheet.ts';
import { activeConnector } from './active.ts';
import { sendParcel } from './adapters.ts';
import { noteReferences } from './note-references.ts';
import { isPassing } from './outcome.ts';
import { afterFailure, type Parcel, type Send, toSend } from './parcel.ts';
import { SERVICES, type Service } from './port.ts';

/** A slow service never eats the run: Google ends it after six minutes, and snapshots come first. */
const ALL_SECONDS = 60;
const ONE_SECONDS = 15;
/** Less than this is no fair chance: the rest waits for the next tick. */
const LEAST_SECONDS = 4;

/**
 * Sends what has not left yet, each parcel once. A parcel is written as `unknown` before its request and as what became of
 * it after: an execution that dies in between leaves the truth behind, and nothing is sent twice. Takes the document
 * lock twice, for the sheet alone; never call it while holding it. `again` is a person's wish to repeat what has left.
 * Undefined where the file was too busy to write anything down: nothing has left then.
 */
export function deliver(here: Sitting, wanted: Wanted, again = false): readonly Send[] | undefined {
  const marked = underLock(() => mark(here, wanted, again)).value;
  if (!marked || marked.ready.length === 0) return marked?.later;
  const { done, quiet } = sendAll(here, marked.ready);
  underLock(() => record(here, done, quiet));
  noteReferences(here, done);
  return [...done, ...marked.later];
}

type Wanted = (ledger: readonly Send[]) => readonly Parcel[];

interface Marked {
  readonly ready: readonly Send[];
  readonly later: readonly Send[];
}

function mark(here: Sitting, wanted: Wanted, again: boolean): Marked {
  const ledger = openLedger(here);
  const by = userEmail();
  const chosen = toSend(ledger.sends, wanted(ledger.sends), again).map((send) => ({
    ...send,
    by,
    at: here.clock.stamp,
  }));
  const settings = readSettings();
  const fileId = here.spreadsheet.getId();
  const quiet = (service: Service): boolean =>
    !again && (activeConnector(settings, fileId, service)?.quietUntil ?? 0) > here.clock.milliseconds;
  // Only the person who gave the access can use it: what somebody else asks for waits for that person's next tick.
  const [ready, later] = split(chosen, ({ service }) => {
    const connector = activeConnector(settings, fileId, service);
    return !connector || (connector.owner === by && !quiet(service));
  });
  const marked = ready.map((send) => ({
    ...send,
    state: 'unknown' as const,
    tries: send.tries + 1,
    reason: sendReason('interrupted', send.service, here.language),
  }));
  const told = later.map((send) =>
    quiet(send.service) ? { ...send, reason: sendReason('busy-long', send.service, here.language) } : send,
  );
  // What waits already stands there as it is.
  const known = new Set(ledger.sends.map(({ id }) => id));
  const written = [...marked, ...told.filter(({ id }) => !known.has(id))];
  if (written.length > 0) ledger.put(written);
  noteSettings(ledger, [...marked, ...told], NOBODY);
  return { ready: marked, later: told };
}

/** Until when services asked not to be asked again, in milliseconds since 1970. */
type Quiet = ReadonlyMap<Service, number>;
const NOBODY: Quiet = new Map();

interface Done {
  readonly done: readonly Send[];
  readonly quiet: Quiet;
}

/** A service that fails for now is asked no more in this run: what else is for it waits, and the others have their time. */
function sendAll(here: Sitting, marked: readonly Send[]): Done {
  const end = Date.now() + ALL_SECONDS * 1000;
  const settings = readSettings();
  const fileId = here.spreadsheet.getId();
  const behind = new Set<Service>();
  const quiet = new Map<Service, number>();
  const done = marked.map((send): Send => {
    const { service } = send;
    const left = Math.floor((end - Date.now()) / 1000);
    const told = (reason: SendReason): string => sendReason(reason, service, here.language);
    if (behind.has(service) || left < LEAST_SECONDS) {
      return { ...send, state: 'waiting', tries: send.tries - 1, reason: told('queued') };
    }
    const active = activeConnector(settings, fileId, service) !== undefined;
    const access = active ? readAccess(fileId, service) : undefined;
    if (!access) return { ...send, state: 'failed', reason: told('no-secret') };
    const sent = sendParcel(send, access.credentials, here.language, Math.min(ONE_SECONDS, left));
    if (sent.ok) return { ...send, state: 'sent', reason: '', reference: sent.reference };
    if (isPassing(sent.code) || sent.code === 'unknown') behind.add(service);
    if (sent.retryAfterSeconds !== undefined) quiet.set(service, Date.now() + sent.retryAfterSeconds * 1000);
    const state = afterFailure(isPassing(sent.code), sent.code === 'unknown', send.tries);
    return { ...send, state, reason: sent.sentence };
  });
  return { done, quiet };
}

function record(here: Sitting, done: readonly Send[], quiet: Quiet): void {
  const ledger = openLedger(here);
  ledger.put(done);
  ledger.trim();
  noteSettings(ledger, done, quiet);
  const log = ownedSheet(findSheets(here.spreadsheet), 'log', LOG_COLUMNS, here);
  appendSendLog(log, done, here);
}

function openLedger(here: Sitting): Ledger {
  return openSends(ownedSheet(findSheets(here.spreadsheet), 'sends', SEND_COLUMNS, here), here, true);
}

/** How many wait, which is all that the tick looks at, and which services are left in peace until when. */
function noteSettings(ledger: Ledger, changed: readonly Send[], quiet: Quiet): void {
  const now = new Map([...ledger.sends, ...changed].map((send) => [send.id, send.state]));
  const pendingSends = [...now.values()].filter((state) => state === 'waiting').length;
  const settings = readSettings();
  if (settings.pendingSends === pendingSends && quiet.size === 0) return;
  const connectors = settings.connectors.map((connector) => {
    const service = SERVICES.find((known) => known === connector.service);
    return { ...connector, quietUntil: (service && quiet.get(service)) ?? connector.quietUntil };
  });
  writeSettings({ ...settings, pendingSends, connectors });
}

function split<Item>(
  items: readonly Item[],
  test: (item: Item) => boolean,
): readonly [readonly Item[], readonly Item[]] {
  return [items.filter(test), items.filter((item) => !test(item))];
}
