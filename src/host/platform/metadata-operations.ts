import type { Anchor } from '../engine/anchor-plugin.ts';
import type { Wire } from '../wire.ts';
import { ServiceRefusal } from './execution.ts';
import type { HostParts } from './host-parts.ts';
import type { Operations } from './operations.ts';
import { gidOfSheet, sheetOf } from './sheet-lookup.ts';

export interface MetadataText {
  key: string;
  value: string | null;
  visibility: string;
}

/** Where metadata is: the spreadsheet (no gid), a sheet (no line), or one whole row or column. */
export interface MetadataPlace {
  gid: number | null;
  dimension: 'ROW' | 'COL' | null;
  index: number | null;
}

export interface MetadataRecord extends MetadataText, MetadataPlace {
  id: number;
}

function recordOf(host: HostParts, anchor: Anchor): MetadataRecord {
  const { zone, sheetId } = anchor;
  const text = anchor.data as unknown as MetadataText;
  const gid = sheetId === null ? null : gidOfSheet(host, sheetId);
  if (zone === null) return { id: anchor.id, ...text, gid, dimension: null, index: null };
  const isColumn = zone.bottom === undefined;
  const index = (isColumn ? zone.left : zone.top) + 1;
  return { id: anchor.id, ...text, gid, dimension: isColumn ? 'COL' : 'ROW', index };
}

function save(host: HostParts, place: MetadataPlace, text: MetadataText, id?: number): number {
  const sheetId = place.gid === null ? null : sheetOf(host, place.gid).id;
  const line = (place.index ?? 1) - 1;
  const zones = {
    ROW: { top: line, bottom: line, left: 0, right: undefined },
    COL: { top: 0, bottom: undefined, left: line, right: line },
  };
  const zone = place.dimension === null ? null : zones[place.dimension];
  const data = { ...text } as Record<string, Wire>;
  return host.engine.setAnchor({ kind: 'metadata', sheetId, zone, data, ...(id === undefined ? {} : { id }) });
}

function find(host: HostParts, id: number): MetadataRecord {
  const anchor = host.engine.anchors('metadata').find((known) => known.id === id);
  if (!anchor) throw new ServiceRefusal('The developer metadata no longer exists.');
  return recordOf(host, anchor);
}

/** Developer metadata: https://developers.google.com/apps-script/reference/spreadsheet/developer-metadata */
export const metadataOperations: Operations = {
  'DeveloperMetadata.add': ({ host }, place: MetadataPlace, text: MetadataText) => save(host, place, text),
  'DeveloperMetadata.get': ({ host }, id: number) => find(host, id),
  'DeveloperMetadata.set': ({ host }, id: number, change: Partial<MetadataText>) => {
    const { id: _, gid, dimension, index, ...text } = find(host, id);
    save(host, { gid, dimension, index }, { ...text, ...change }, id);
  },
  'DeveloperMetadata.move': ({ host }, id: number, place: MetadataPlace) => {
    const { key, value, visibility } = find(host, id);
    save(host, place, { key, value, visibility }, id);
  },
  'DeveloperMetadata.remove': ({ host }, id: number) => host.engine.removeAnchor(find(host, id).id),
  'DeveloperMetadataFinder.find': ({ host }) => host.engine.anchors('metadata').map((anchor) => recordOf(host, anchor)),
};
