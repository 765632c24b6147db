import type { SheetInfo } from '../engine/types.ts';
import { ServiceRefusal } from './execution.ts';
import type { HostParts } from './host-parts.ts';

/** The sheet with a number, or Google's sentence when it has been deleted. */
export function sheetOf(host: HostParts, gid: number): SheetInfo {
  const sheet = host.engine.sheets().find((known) => known.gid === gid);
  if (!sheet) throw new ServiceRefusal(`Sheet ${gid} not found`);
  return sheet;
}

export function gidOfSheet(host: HostParts, id: string): number {
  return host.engine.sheets().find((sheet) => sheet.id === id)?.gid ?? -1;
}
