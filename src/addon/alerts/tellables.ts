import { CHANNELS_PLACE, isUntold, TASKS_PLACE, type Tellable } from '../../domain/alerts/delivery.ts';
import { recipientsOf } from '../../domain/alerts/recipients.ts';
import { formatDay } from '../../domain/history/calendar.ts';
import { activeConnector, alertTools } from '../connectors/active.ts';
import { CHANNELS } from '../connectors/port.ts';
import type { Settings } from '../google/settings.ts';
import type { AlertRecord } from '../sheets/alerts-row.ts';
import { watchedKpi } from './evaluate.ts';
import type { Material } from './material.ts';

/** A rule with the places that are told of it. */
export interface TellableRecord extends Tellable {
  readonly record: AlertRecord;
}

export function tellablesOf(
  records: readonly AlertRecord[],
  material: Material,
  settings: Settings,
  fileId: string,
): readonly TellableRecord[] {
  const shared = [
    ...channelPlaces(settings, fileId),
    ...(alertTools(settings, fileId).length > 0 ? [TASKS_PLACE] : []),
  ];
  return records.flatMap((record) => {
    const watched = record.problems.length > 0 ? undefined : watchedKpi(record, material);
    if (!watched) return [];
    const people = recipientsOf(record.rule.recipients, watched.kpi.owner, settings.owner);
    return [{ id: record.rule.id, state: record.state, places: [...people, ...shared], record }];
  });
}

/** The team's channels count as one place, if there is one. */
export function channelPlaces(settings: Settings, fileId: string): readonly string[] {
  return CHANNELS.some((channel) => activeConnector(settings, fileId, channel)) ? [CHANNELS_PLACE] : [];
}

export function anyUntold(tellables: readonly TellableRecord[]): boolean {
  return tellables.some(isUntold);
}

/** « cpl-above@2026-11-22 »: this alert and no later one of the same rule. */
export function tokenOf({ rule, state }: AlertRecord): string {
  return `${rule.id}@${state.since === undefined ? '' : formatDay(state.since)}`;
}
