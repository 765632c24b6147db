import type { Box } from '../box.ts';
import type { Anchor } from '../engine/anchor-plugin.ts';
import type { Wire } from '../wire.ts';
import { ServiceRefusal } from './execution.ts';
import type { HostParts } from './host-parts.ts';
import type { Operations } from './operations.ts';
import { gidOfSheet, sheetOf } from './sheet-lookup.ts';

interface ProtectionText {
  description: string;
  warningOnly: boolean;
  editors: string[];
  domainEdit: boolean;
  unprotected: Box[];
}

function textOf(anchor: Anchor): ProtectionText {
  return anchor.data as unknown as ProtectionText;
}

function boxOf({ zone }: Anchor): Box | null {
  if (zone === null) return null;
  const { top, left, bottom = top, right = left } = zone;
  return { row: top + 1, column: left + 1, rows: bottom - top + 1, columns: right - left + 1 };
}

function find(host: HostParts, id: number): Anchor {
  const anchor = host.engine.anchors('protection').find((known) => known.id === id);
  if (!anchor) throw new ServiceRefusal('The protected range or sheet no longer exists.');
  return anchor;
}

/** A new protection keeps nobody out until editors are removed (reference, class Protection). */
function add(host: HostParts, gid: number, box: Box | null): number {
  const zone =
    box === null
      ? null
      : { top: box.row - 1, left: box.column - 1, bottom: box.row + box.rows - 2, right: box.column + box.columns - 2 };
  const editors = host.users.list().map(({ email }) => email);
  const data: Wire = { description: '', warningOnly: false, editors, domainEdit: false, unprotected: [] };
  return host.engine.setAnchor({ kind: 'protection', sheetId: sheetOf(host, gid).id, zone, data });
}

function overlaps(one: Box, other: Box): boolean {
  const apart =
    one.row + one.rows <= other.row ||
    other.row + other.rows <= one.row ||
    one.column + one.columns <= other.column ||
    other.column + other.columns <= one.column;
  return !apart;
}

function within(inner: Box, outer: Box): boolean {
  return (
    inner.row >= outer.row &&
    inner.column >= outer.column &&
    inner.row + inner.rows <= outer.row + outer.rows &&
    inner.column + inner.columns <= outer.column + outer.columns
  );
}

function mayEdit(host: HostParts, anchor: Anchor, user: string): boolean {
  const { warningOnly, editors } = textOf(anchor);
  return warningOnly || editors.includes(user) || host.users.first().email === user;
}

/** Throws Google's sentence when a protection keeps the person out of cells; null stands for the whole sheet. */
export function checkProtection(host: HostParts, gid: number, box: Box | null, user: string): void {
  const locked = host.engine.anchors('protection').some((anchor) => {
    if (anchor.sheetId === null || gidOfSheet(host, anchor.sheetId) !== gid) return false;
    const held = boxOf(anchor);
    if (held !== null && (box === null || !overlaps(held, box))) return false;
    if (box !== null && textOf(anchor).unprotected.some((open) => within(box, open))) return false;
    return !mayEdit(host, anchor, user);
  });
  if (!locked) return;
  throw new ServiceRefusal(
    'You are trying to edit a protected cell or object. Please contact the spreadsheet owner to remove protection if you need to edit.',
  );
}

/** https://developers.google.com/apps-script/reference/spreadsheet/protection */
export const protectionOperations: Operations = {
  'Protection.add': ({ host }, gid: number, box: Box | null) => add(host, gid, box),
  'Protection.list': ({ host }, gid: number) =>
    host.engine
      .anchors('protection')
      .filter(({ sheetId }) => sheetId !== null && gidOfSheet(host, sheetId) === gid)
      .map((anchor) => ({ id: anchor.id, box: boxOf(anchor) })),
  'Protection.get': ({ host }, id: number) => {
    const anchor = find(host, id);
    return { id, box: boxOf(anchor), ...textOf(anchor) };
  },
  'Protection.set': ({ host, execution }, id: number, change: Partial<ProtectionText>) => {
    const anchor = find(host, id);
    const data = { ...textOf(anchor), ...change };
    // The person who changes a protection, and the owner, stay among its editors.
    const editors = [...new Set([...data.editors, execution.user])];
    host.engine.setAnchor({ ...anchor, data: { ...data, editors } as unknown as Wire });
  },
  'Protection.canEdit': ({ host, execution }, id: number) => mayEdit(host, find(host, id), execution.user),
  'Protection.remove': ({ host }, id: number) => host.engine.removeAnchor(find(host, id).id),
};
