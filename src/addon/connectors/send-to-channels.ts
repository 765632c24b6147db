import type { Sitting } from '../google/document.ts';
import { readSettings } from '../google/settings.ts';
import { activeConnector } from './active.ts';
import { deliver } from './deliver.ts';
import { messageParcel, type Send, taskParcel } from './parcel.ts';
import { CHANNELS, type Message, type SendOutcome, TASK_TOOLS, type Task } from './port.ts';

/**
 * Sends messages to every active channel, each key once for each channel. Costs one document property while no channel is
 * active. What cannot leave now waits in the sheet of sends for the next tick. Call it outside the document lock.
 */
export function sendToChannels(here: Sitting, messages: readonly Message[]): readonly SendOutcome[] {
  const settings = readSettings();
  const fileId = here.spreadsheet.getId();
  const channels = CHANNELS.filter((channel) => activeConnector(settings, fileId, channel));
  const parcels = messages.flatMap((message) => channels.map((channel) => messageParcel(message, channel)));
  return parcels.length === 0 ? [] : deliver(here, () => parcels).map(outcomeOf);
}

/** What waits since an earlier tick; a tick calls it where the settings count any. Nothing of it may stop a run. */
export function sendWaitingSafely(here: Sitting): void {
  try {
    deliver(here, (ledger) => ledger.filter(({ state }) => state === 'waiting'));
  } catch (error) {
    console.error(error);
  }
}

/** An action for every active task tool. */
export function sendToTaskTools(here: Sitting, task: Task, kpiId: string): readonly Send[] {
  const settings = readSettings();
  const fileId = here.spreadsheet.getId();
  const tools = TASK_TOOLS.filter((tool) => activeConnector(settings, fileId, tool));
  return tools.length === 0 ? [] : deliver(here, () => tools.map((tool) => taskParcel(task, kpiId, tool)));
}

/** Once more, because a person asks. */
export function sendAgain(here: Sitting, id: string): readonly Send[] {
  return deliver(here, (ledger) => ledger.filter((send) => send.id === id), true);
}

function outcomeOf({ key, service, state, reason }: Send): SendOutcome {
  return { key, service, state, reason };
}
