import type { Sitting } from '../google/document.ts';
import { type ActionRow, openActions } from '../sheets/actions-sheet.ts';
import type { FoundSheets } from '../sheets/find-sheet.ts';
import { type Links, linksOf } from './links.ts';
import type { Material } from './material.ts';
import { once } from './once.ts';

/** What a message is written from. */
export interface Telling {
  readonly here: Sitting;
  readonly material: Material;
  readonly links: Links;
  /** Actions that were decided and are not done: read where a digest asks for them. */
  readonly actions: () => readonly ActionRow[];
}

export function tellingOf(here: Sitting, found: FoundSheets, material: Material): Telling {
  const sheet = found.get('actions')?.sheet;
  const open = (): readonly ActionRow[] =>
    sheet ? openActions(sheet, here).rows.filter(({ state }) => state === 'open') : [];
  return { here, material, links: linksOf(here, found), actions: once(open) };
}
