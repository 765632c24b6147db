import { CHANNELS_PLACE, TASKS_PLACE } from '../../domain/alerts/delivery.ts';
import { awake } from '../../domain/alerts/machine.ts';
import { recipientsOf } from '../../domain/alerts/recipients.ts';
import { owedDigest } from '../../domain/alerts/telling.ts';
import type { Day } from '../../domain/history/calendar.ts';
import { mailReason } from '../../text/alerts/message-words.ts';
import { sendAlertTasks } from '../connectors/alert-tasks.ts';
import type { Message } from '../connectors/port.ts';
import { sendToChannels } from '../connectors/send-to-channels.ts';
import type { Sitting } from '../google/document.ts';
import { underLock } from '../google/lock.ts';
import { readSettings, type Settings } from '../google/settings.ts';
import { userEmail } from '../google/user.ts';
import { type MailLedger, openMails } from '../sheets/alerts-mails.ts';
import type { AlertRecord } from '../sheets/alerts-row.ts';
import { openAlerts } from '../sheets/alerts-store.ts';
import { type FoundSheets, findSheets } from '../sheets/find-sheet.ts';
import { ownedSheet } from '../sheets/owned-sheet.ts';
import { SEND_COLUMNS } from '../sheets/sends-sheet.ts';
import { digestFacts } from './digest-story.ts';
import { dayKey, digestToken, isMailPlace, type Letter, lettersOf, mailSendOf, type OwedDigest } from './letters.ts';
import { type Material, readMaterial } from './material.ts';
import { noteDelivery } from './note-delivery.ts';
import { type Posted, postMails } from './post.ts';
import { oneLine, storyLines } from './story.ts';
import { anyUntold, channelPlaces, type TellableRecord, tellablesOf, tokenOf } from './tellables.ts';
import { type Telling, tellingOf } from './telling.ts';

/** What a clock run already knows; a tick without one reads it from the file. */
export interface Known {
  readonly material: Material;
  readonly records: readonly AlertRecord[];
}

/**
 * Tells whoever is to be told: one message a person and day, marked before it leaves and noted after. Never under the
 * document lock, which it takes twice, for the sheets alone. Without an open alert or a digest it costs nothing.
 */
export function tellTeam(here: Sitting, known?: Known): void {
  const settings = readSettings();
  const found = findSheets(here.spreadsheet);
  const { material, records } = known ?? readKnown(here, found);
  const today = here.clock.day;
  const tellables = tellablesOf(
    records.map((record) => ({ ...record, state: awake(record.state, today) })),
    material,
    settings,
    here.spreadsheet.getId(),
  );
  const digest = digestOwed(here, settings, material);
  const untold = anyUntold(tellables);
  const nothing: Marked = { letters: [], mails: [], had: new Set(), tellables };
  const telling = tellingOf(here, found, material);
  const nobody = !untold && (!digest || digest.still);
  const marked = nobody ? nothing : underLock(() => mark(here, tellables, digest, telling)).value;
  if (!marked) return;
  const mails = postMails(marked.mails, here);
  // What finds the file busy is told to nobody yet: a later tick finds it untold.
  const letters = marked.letters.filter((letter) => {
    if (letter.place === CHANNELS_PLACE) return sendToChannels(here, [messageOf(letter, here)]);
    return letter.place !== TASKS_PLACE || sendAlertTasks(letter.records, telling);
  });
  noteDelivery(here, { ...marked, letters, mails, digest });
}

function readKnown(here: Sitting, found: FoundSheets): Known {
  const sheet = found.get('alerts')?.sheet;
  return { material: readMaterial(here, found), records: sheet ? openAlerts(sheet, here).records : [] };
}

function digestOwed(here: Sitting, settings: Settings, material: Material): OwedDigest | undefined {
  const { digest, schedule } = settings;
  const planned = owedDigest(digest, schedule.hour, here.clock);
  if (!digest || planned === undefined) return undefined;
  const facts = digestFacts(material, here.clock.day - 1);
  const people = recipientsOf(digest.recipients, settings.owner, settings.owner);
  const still = facts.mark === digest.mark;
  const places = still ? [] : [...people, ...channelPlaces(settings, here.spreadsheet.getId())];
  return { facts, lastScore: digest.score, planned, still, places };
}

interface Marked {
  readonly letters: readonly Letter[];
  readonly mails: readonly Posted[];
  readonly had: ReadonlySet<string>;
  readonly tellables: readonly TellableRecord[];
}

/** Writes down what is about to leave: an execution that dies on the way leaves the truth behind. */
function mark(
  here: Sitting,
  tellables: readonly TellableRecord[],
  digest: OwedDigest | undefined,
  telling: Telling,
): Marked {
  const ledger = openMails(ownedSheet(findSheets(here.spreadsheet), 'sends', SEND_COLUMNS, here), here);
  const today = here.clock.day;
  const open = withLedger(tellables, ledger, today);
  const had = digest ? haveDigest(ledger, digest.planned, today) : new Set<string>();
  const owed = digest && { ...digest, places: digest.places.filter((place) => !had.has(place)) };
  const letters = lettersOf(open, hadToday(ledger, today), owed, telling);
  const reason = mailReason('interrupted', here.language);
  const facts = { today, stamp: here.clock.stamp, by: userEmail(), reason };
  const mails = letters
    .filter(({ place }) => isMailPlace(place))
    .map((letter) => ({ letter, send: mailSendOf(letter, ledger.mails, facts) }))
    // Whoever has waited longest goes first: with a small quota nobody waits for ever.
    .sort((one, other) => other.send.tries - one.send.tries);
  if (mails.length > 0) ledger.put(mails.map(({ send }) => send));
  return { letters, mails, had, tellables: open };
}

/** A digest that one reader still waits for does not go to the others again. */
function haveDigest({ mails, channelKeys }: MailLedger, planned: Day, today: Day): ReadonlySet<string> {
  const token = digestToken(planned);
  const people = mails.filter(({ alerts, state }) => alerts.includes(token) && state !== 'waiting').map(({ to }) => to);
  const days = Array.from({ length: Math.max(0, today - planned) }, (_, index) => dayKey(planned + index));
  return new Set(days.some((key) => channelKeys.has(key)) ? [...people, CHANNELS_PLACE] : people);
}

function messageOf({ story, records }: Letter, { clock }: Sitting): Message {
  return {
    key: dayKey(clock.day),
    title: oneLine(story.title),
    lines: storyLines(story, false).filter((line) => line !== ''),
    link: story.link,
    kpiIds: [...new Set(records.map(({ rule }) => rule.kpiId))],
    language: story.language,
  };
}

function hadToday({ mails, channelKeys }: MailLedger, today: Day): ReadonlySet<string> {
  const key = dayKey(today);
  const people = mails.filter((mail) => mail.key === key && mail.state !== 'waiting').map(({ to }) => to);
  return new Set(channelKeys.has(key) ? [...people, CHANNELS_PLACE] : people);
}

/** A run that died after sending has not noted it with the rule: the sheet of sends knows. */
function withLedger(
  tellables: readonly TellableRecord[],
  { mails }: MailLedger,
  today: Day,
): readonly TellableRecord[] {
  const keys = [dayKey(today), dayKey(today - 1)];
  const left = mails.filter(({ key, state }) => keys.includes(key) && state !== 'waiting');
  return tellables.map((tellable) => {
    const token = tokenOf(tellable.record);
    const told = left.filter(({ alerts }) => alerts.includes(token)).map(({ to }) => to);
    if (told.length === 0) return tellable;
    return { ...tellable, state: { ...tellable.state, told: [...new Set([...tellable.state.told, ...told])] } };
  });
}
