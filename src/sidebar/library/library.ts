import type { Card } from '../../domain/catalogue/card.ts';
import { fold } from '../format/fold.ts';

/** A card as the sidebar has it: everything that people read. */
export type LibraryCard = Omit<Card, 'examples'>;

export interface Library {
  readonly cards: readonly LibraryCard[];
  cardOf(id: string): LibraryCard | undefined;
  /** Cards that hold every word of the search, best match first; all of them for an empty search. */
  search(text: string): readonly LibraryCard[];
}

export function createLibrary(cards: readonly LibraryCard[]): Library {
  const byId = new Map(cards.map((card) => [card.kpi.id, card]));
  // Built at the first search, not at the first paint.
  let index: readonly Indexed[] | undefined;
  return {
    cards,
    cardOf: (id) => byId.get(id),
    search(text) {
      const wanted = fold(text).replace(/^=?kpi_/, '');
      if (wanted === '') return cards;
      index ??= cards.map(indexed);
      return ranked(index, wanted);
    },
  };
}

interface Indexed {
  readonly card: LibraryCard;
  readonly id: string;
  /** Names and synonyms in both languages, each folded. */
  readonly terms: readonly string[];
  readonly all: string;
}

function indexed(card: LibraryCard): Indexed {
  const { id, name } = card.kpi;
  const terms = [name.fr, name.en, ...card.synonyms].map(fold);
  return { card, id: fold(id), terms, all: fold([id, ...terms, card.summary.fr, card.summary.en].join(' | ')) };
}

function ranked(index: readonly Indexed[], wanted: string): readonly LibraryCard[] {
  const words = wanted.split(/\s+/);
  return index
    .map((entry) => ({ entry, rank: rankOf(entry, wanted, words) }))
    .filter(({ rank }) => rank > 0)
    .sort((a, b) => b.rank - a.rank)
    .map(({ entry }) => entry.card);
}

/** Acronym, whole name, start of a name, inside a name, anywhere. */
function rankOf({ id, terms, all }: Indexed, wanted: string, words: readonly string[]): number {
  if (id === wanted) return 6;
  if (terms.includes(wanted)) return 5;
  if (id.startsWith(wanted) || terms.some((term) => term.startsWith(wanted))) return 4;
  if (terms.some((term) => words.every((word) => term.includes(word)))) return 3;
  return words.every((word) => all.includes(word)) ? 1 : 0;
}

/** A function that gives one figure, so that a KPI can be made of it. */
export function givesFigure({ kpi }: LibraryCard): boolean {
  return !kpi.table && kpi.unit !== 'text' && kpi.unit !== 'table';
}
