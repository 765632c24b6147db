import * as v from 'valibot';
import type { Credentials, Service } from '../connectors/port.ts';

/** One person's access to one service for one file, and when its test passed ('' until then). */
export interface Access {
  readonly credentials: Credentials;
  /** What the person calls the place; no secret. */
  readonly label: string;
  readonly testedAt: string;
}

const ACCESS = v.pipe(
  v.string(),
  v.parseJson(),
  v.object({ credentials: v.record(v.string(), v.string()), label: v.string(), testedAt: v.string() }),
);

/**
 * Secrets live here and nowhere else: a person's user properties are read by that person's own executions only.
 * An add-on shares them over all files of that person, so the file's id is part of the name.
 */
function nameOf(fileId: string, service: Service): string {
  return `kpi-compass.${service}.${fileId}`;
}

export function readAccess(fileId: string, service: Service): Access | undefined {
  const text = PropertiesService.getUserProperties().getProperty(nameOf(fileId, service));
  const parsed = v.safeParse(ACCESS, text);
  return parsed.success ? parsed.output : undefined;
}

export function writeAccess(fileId: string, service: Service, access: Access): void {
  PropertiesService.getUserProperties().setProperty(nameOf(fileId, service), JSON.stringify(access));
}

export function eraseAccess(fileId: string, service: Service): void {
  PropertiesService.getUserProperties().deleteProperty(nameOf(fileId, service));
}
