import { useEffect, useRef, useState } from 'preact/hooks';
import { GOAL_KEYS, type Goal } from '../../../domain/catalogue/objectives.ts';
import { recommendedFor } from '../../library/recommended.ts';
import { Button } from '../../parts/button.tsx';
import { TextField } from '../../parts/text-field.tsx';
import { useSidebar } from '../../state/context.ts';
import { blankDraft } from '../../state/new-draft.ts';
import { useTyping } from '../../state/wizard-context.ts';
import { ChoiceList } from './choice-list.tsx';

/** Enough to choose from without scrolling for long; the search has the rest. */
const RECOMMENDED = 5;

export function ObjectiveStep() {
  const sidebar = useSidebar();
  const { words } = sidebar;
  const { wizard } = words;
  const { begin } = useTyping();
  const [objective, setObjective] = useState<Goal>();
  const [search, setSearch] = useState('');
  const name = objective ? wizard.objectives[objective].name : '';
  return (
    <>
      <p class="lead">{wizard.objectiveHelp}</p>
      <ul class="objectives">
        {GOAL_KEYS.map((code) => (
          <li key={code}>
            <button
              type="button"
              class="objective"
              aria-pressed={objective === code}
              onClick={() => setObjective(objective === code ? undefined : code)}
            >
              <strong>{wizard.objectives[code].name}</strong>
              <span>{wizard.objectives[code].hint}</span>
            </button>
          </li>
        ))}
      </ul>
      {objective && <Recommended objective={objective} name={name} />}
      <TextField
        id="wizard-search"
        type="search"
        label={wizard.searchLibrary}
        help={wizard.searchHint}
        value={search}
        onInput={setSearch}
      />
      {search.trim() !== '' && <ChoiceList cards={sidebar.library.search(search).slice(0, 12)} objective={name} />}
      <div class="stack">
        <Button onClick={() => begin({ ...blankDraft(sidebar), objective: name })}>{wizard.blank}</Button>
      </div>
    </>
  );
}

function Recommended({ objective, name }: { readonly objective: Goal; readonly name: string }) {
  const { words, library } = useSidebar();
  const heading = useRef<HTMLHeadingElement>(null);
  // What the choice brings lies below the fold.
  useEffect(() => heading.current?.scrollIntoView(), [objective]);
  return (
    <section class="shelf">
      <h2 ref={heading}>{words.wizard.recommended}</h2>
      <ChoiceList cards={recommendedFor(objective, library.cards).slice(0, RECOMMENDED)} objective={name} />
    </section>
  );
}
