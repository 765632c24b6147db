import { givesFigure, type LibraryCard } from '../../library/library.ts';
import { Button } from '../../parts/button.tsx';
import { useSidebar } from '../../state/context.ts';
import { draftFromCard } from '../../state/new-draft.ts';
import { useTyping } from '../../state/wizard-context.ts';
import { CardFacts } from '../library/card-facts.tsx';

interface Props {
  readonly cards: readonly LibraryCard[];
  /** Name of the objective chosen above, or ''. */
  readonly objective: string;
}

/** Library cards to choose from; each opens to show what it measures and when not to use it. */
export function ChoiceList({ cards, objective }: Props) {
  const sidebar = useSidebar();
  const { words, language } = sidebar;
  const { begin } = useTyping();
  const usable = cards.filter(givesFigure);
  if (usable.length === 0) return <p class="note">{words.wizard.noMatch}</p>;
  const choose = (card: LibraryCard): void => {
    const draft = draftFromCard(card, sidebar);
    begin(objective ? { ...draft, objective } : draft);
  };
  return (
    <ul class="choices">
      {usable.map((card) => (
        <li key={card.kpi.id} class="choice">
          <details>
            <summary>
              <strong>{card.kpi.name[language]}</strong>
              <span class="about">{card.summary[language]}</span>
            </summary>
            <CardFacts card={card} />
          </details>
          <Button
            label={`${words.wizard.choose}${words.common.colon}${card.kpi.name[language]}`}
            onClick={() => choose(card)}
          >
            {words.wizard.choose}
          </Button>
        </li>
      ))}
    </ul>
  );
}
