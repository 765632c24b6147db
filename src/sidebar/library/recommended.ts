import { type Goal, indicatorsFor } from '../../domain/catalogue/objectives.ts';
import { givesFigure, type LibraryCard } from './library.ts';

/** The cards of a goal, those that the users' documents name for it first. */
export function recommendedFor(goal: Goal, cards: readonly LibraryCard[]): readonly LibraryCard[] {
  const byId = new Map(cards.map((card) => [card.kpi.id, card]));
  const entries = indicatorsFor(
    goal,
    cards.map(({ kpi }) => kpi),
  );
  return entries.flatMap(({ id }) => byId.get(id) ?? []).filter(givesFigure);
}
