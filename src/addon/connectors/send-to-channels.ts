import type { Sitting } from '../google/document.ts';
import { readSettings } from '../google/settings.ts';
import { activeConnector } from './active.ts';
import { deliver } from './deliver.ts';
import { messageParcel, type Send, taskParcel } from './parcel.ts';
import { CHANNELS, type Message, TASK_TOOLS, type Task } from './port.ts';

/**
 * Sends messages to every active channel, each key once for each channel. Costs one document property while no channel is
 * active. What cannot leave now waits in the sheet of sends for the next tick; false where the file was too busy to
 * write it down. Call it outside the document lock.
 */
export function sendToChannels(here: Sitting, messages: readonly Message[]): boolean {
  const settings = readSettings();
  const fileId = here.spreadsheet.getId();
  const channels = CHANNELS.filter((channel) => activeConnector(settings, fileId, channel));
  const parcels = messages.flatMap((message) => channels.map((channel) => messageParcel(message, channel)));
  return parcels.length === 0 || deliver(here, () => parcels) !== undefined;
}

/** What waits since an earlier tick; a tick calls it where the settings count any. Nothing of it may stop a run. */
export function sendWaitingSafely(here: Sitting): void {
  try {
    deliver(here, (ledger) => ledger.filter(({ state }) => state === 'waiting'));
  } catch (error) {
    console.error(error);
  }
}

/** An action for every active task tool; undefined where the file was too busy to write it down. */
export function sendToTaskTools(here: Sitting, task: Task, kpiId: string): readonly Send[] | undefined {
  const settings = readSettings();
  const fileId = here.spreadsheet.getId();
  const tools = TASK_TOOLS.filter((tool) => activeConnector(settings, fileId, tool));
  return tools.length === 0 ? [] : deliver(here, () => tools.map((tool) => taskParcel(task, kpiId, tool)));
}

/** Once more, because a person asks; undefined where the file is too busy. */
export function sendAgain(here: Sitting, id: string): readonly Send[] | undefined {
  return deliver(here, (ledger) => ledger.filter((send) => send.id === id), true);
}
