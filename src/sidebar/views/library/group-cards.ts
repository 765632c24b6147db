import type { LibraryCard } from '../../library/library.ts';

export type Grouping = 'objective' | 'family';

/** Shelves in the order in which the catalogue first names them. */
export function groupCards(
  cards: readonly LibraryCard[],
  grouping: Grouping,
): readonly (readonly [string, readonly LibraryCard[]])[] {
  const groups = new Map<string, LibraryCard[]>();
  for (const card of cards) {
    const code = card.kpi[grouping];
    groups.set(code, [...(groups.get(code) ?? []), card]);
  }
  return [...groups];
}
