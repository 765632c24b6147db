import { givesFigure, type Library, type LibraryCard } from '../../library/library.ts';
import type { ReadyObjective } from './objectives.ts';

export function recommendedFor(objective: ReadyObjective, library: Library): readonly LibraryCard[] {
  return library.cards.filter((card) => card.kpi.objective === objective && givesFigure(card)).slice(0, 5);
}
