import { OBJECTIVE_WORDS } from '../../../text/catalogue-words.ts';
import { givesFigure, type LibraryCard } from '../../library/library.ts';
import { Button } from '../../parts/button.tsx';
import { CopyFormula } from '../../parts/copy-formula.tsx';
import { Screen } from '../../parts/screen.tsx';
import { useSidebar } from '../../state/context.ts';
import { draftFromCard } from '../../state/new-draft.ts';
import { CardFacts } from './card-facts.tsx';
import { sampleFormula } from './formula-text.ts';

export function CardView({ card }: { readonly card: LibraryCard }) {
  const sidebar = useSidebar();
  const { words, language, formats, go } = sidebar;
  const { kpi, summary } = card;
  const back = { label: words.common.nav.library, run: () => go({ name: 'library' }) };
  const create = (): void =>
    go({ name: 'wizard', start: { from: 'draft', kpi: draftFromCard(card, sidebar), step: 1 } });
  return (
    <Screen
      title={kpi.name[language]}
      focusKey={`card ${kpi.id}`}
      back={back}
      eyebrow={OBJECTIVE_WORDS[kpi.objective][language]}
    >
      <p class="lead">{summary[language]}</p>
      <section class="block">
        <h2>{words.library.call}</h2>
        <CopyFormula formula={sampleFormula(card, formats.separator)} />
      </section>
      <section class="block">
        <CardFacts card={card} />
      </section>
      {givesFigure(card) && (
        <div class="stack">
          <Button kind="primary" onClick={create}>
            {words.library.use}
          </Button>
        </div>
      )}
    </Screen>
  );
}
