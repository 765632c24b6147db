import { useMemo, useState } from 'preact/hooks';
import type { Words } from '../../../domain/words.ts';
import { FAMILY_WORDS, OBJECTIVE_WORDS } from '../../../text/catalogue-words.ts';
import type { LibraryCard } from '../../library/library.ts';
import { Button } from '../../parts/button.tsx';
import { Empty } from '../../parts/empty.tsx';
import { RadioGroup } from '../../parts/radio-group.tsx';
import { Screen } from '../../parts/screen.tsx';
import { TextField } from '../../parts/text-field.tsx';
import { useSidebar } from '../../state/context.ts';
import { CardView } from './card-view.tsx';
import { type Grouping, groupCards } from './group-cards.ts';

export function LibraryView({ chosen }: { readonly chosen: string | undefined }) {
  const { library } = useSidebar();
  const [search, setSearch] = useState('');
  const [grouping, setGrouping] = useState<Grouping>('objective');
  const card = chosen === undefined ? undefined : library.cardOf(chosen);
  return card ? (
    <CardView card={card} />
  ) : (
    <Shelves search={search} setSearch={setSearch} grouping={grouping} setGrouping={setGrouping} />
  );
}

interface ShelvesProps {
  readonly search: string;
  readonly setSearch: (search: string) => void;
  readonly grouping: Grouping;
  readonly setGrouping: (grouping: Grouping) => void;
}

function Shelves({ search, setSearch, grouping, setGrouping }: ShelvesProps) {
  const sidebar = useSidebar();
  const { library } = sidebar.words;
  const found = useMemo(() => sidebar.library.search(search), [sidebar.library, search]);
  return (
    <Screen title={library.title} focusKey="library">
      <TextField
        id="library-search"
        type="search"
        label={library.search}
        help={library.searchHint}
        value={search}
        onInput={setSearch}
      />
      {search.trim() === '' && (
        <RadioGroup
          id="grouping"
          legend={library.groupBy}
          value={grouping}
          onChange={setGrouping}
          options={[
            { code: 'objective', label: library.groups.objective },
            { code: 'family', label: library.groups.family },
          ]}
        />
      )}
      <p class="count" role="status">
        {library.found(found.length)}
      </p>
      {found.length === 0 && (
        <Empty title={library.noResultTitle} text={library.noResult}>
          <Button onClick={() => setSearch('')}>{library.clear}</Button>
        </Empty>
      )}
      {search.trim() === '' ? <Groups found={found} grouping={grouping} /> : <CardList cards={found} />}
    </Screen>
  );
}

function Groups({ found, grouping }: { readonly found: readonly LibraryCard[]; readonly grouping: Grouping }) {
  const { language } = useSidebar();
  const names: Readonly<Record<string, Words>> = grouping === 'objective' ? OBJECTIVE_WORDS : FAMILY_WORDS;
  return groupCards(found, grouping).map(([code, cards]) => (
    <details key={code} class="shelf folded">
      <summary>
        <h2>{names[code]?.[language]}</h2>
        <span class="badge">{cards.length}</span>
      </summary>
      <CardList cards={cards} />
    </details>
  ));
}

function CardList({ cards }: { readonly cards: readonly LibraryCard[] }) {
  const { go, language } = useSidebar();
  return (
    <ul class="cards">
      {cards.map(({ kpi, summary }) => (
        <li key={kpi.id} class="library-card">
          <button type="button" class="stretched" onClick={() => go({ name: 'library', card: kpi.id })}>
            {kpi.name[language]}
          </button>
          <code>KPI_{kpi.id}</code>
          <p>{summary[language]}</p>
        </li>
      ))}
    </ul>
  );
}
