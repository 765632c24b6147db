import type { Connector, Settings } from '../google/settings.ts';
import { type Service, TASK_TOOLS, type TaskTool } from './port.ts';

/** What the settings say of a service, once it counts: for this file, and set up by whoever owns the schedule. */
export function activeConnector(settings: Settings, fileId: string, service: Service): Connector | undefined {
  if (settings.fileId !== '' && settings.fileId !== fileId) return undefined;
  return settings.connectors.find(
    (connector) => connector.service === service && (settings.owner === '' || connector.owner === settings.owner),
  );
}

/** The task tools that take every alert as well. */
export function alertTools(settings: Settings, fileId: string): readonly TaskTool[] {
  return TASK_TOOLS.filter((tool) => activeConnector(settings, fileId, tool)?.alertTasks === true);
}
