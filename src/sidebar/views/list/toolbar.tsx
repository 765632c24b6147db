import type { Status } from '../../../domain/analysis/target.ts';
import { STATUS_WORDS } from '../../../text/status-words.ts';
import { SelectField } from '../../parts/select-field.tsx';
import { TextField } from '../../parts/text-field.tsx';
import { useSidebar } from '../../state/context.ts';
import { GROUPINGS } from '../../state/grouping.ts';
import { distinct, filterCount, type ListQuery, NO_OBJECTIVE, SORTS } from '../../state/list-query.ts';
import { ATTENTION } from '../../state/status.ts';

const STATUSES = Object.keys(ATTENTION) as Status[];

export function Toolbar({ count }: { readonly count: number }) {
  const { words, view, query, setQuery } = useSidebar();
  const total = view.kpis.filter(({ kpi }) => kpi.state !== 'archived').length;
  const filters = filterCount(query);
  const { group } = words.panel;
  return (
    <section class="toolbar">
      <TextField
        id="search"
        type="search"
        label={words.list.search}
        value={query.search}
        onInput={(search) => setQuery({ ...query, search })}
      />
      <SelectField
        id="group"
        label={group.label}
        value={query.group}
        choices={GROUPINGS.map((by) => [by, group.by[by]] as const)}
        onChange={(by) => setQuery({ ...query, group: by as ListQuery['group'] })}
      />
      <details class="filters">
        <summary>
          {words.list.filters}
          {filters > 0 && <span class="badge">{words.list.activeFilters(filters)}</span>}
        </summary>
        <Filters query={query} setQuery={setQuery} />
      </details>
      <p class="count" role="status">
        {words.list.shown(count, query.status === 'archived' ? count : total)}
      </p>
    </section>
  );
}

interface FiltersProps {
  readonly query: ListQuery;
  readonly setQuery: (query: ListQuery) => void;
}

function Filters({ query, setQuery }: FiltersProps) {
  const { words, view, language } = useSidebar();
  const { list } = words;
  const objectives = distinct(view.kpis.map(({ kpi }) => kpi.objective));
  const campaigns = distinct(view.kpis.map(({ kpi }) => kpi.campaign));
  const named = (texts: readonly string[]) => texts.map((text) => [text, text] as const);
  return (
    <div class="filter-fields">
      <label class="check">
        <input
          type="checkbox"
          checked={query.mine}
          onChange={(event) => setQuery({ ...query, mine: event.currentTarget.checked })}
        />
        {list.mine}
      </label>
      <SelectField
        id="filter-status"
        label={list.status}
        value={query.status}
        choices={[
          ['', list.all],
          ...STATUSES.map((status) => [status, STATUS_WORDS[status].word[language]] as const),
          ['draft', list.draft],
          ['archived', list.archived],
        ]}
        onChange={(status) => setQuery({ ...query, status: status as ListQuery['status'] })}
      />
      <SelectField
        id="filter-objective"
        label={list.objective}
        value={query.objective}
        choices={[['', list.all], ...named(objectives), [NO_OBJECTIVE, list.noObjective]]}
        onChange={(objective) => setQuery({ ...query, objective })}
      />
      {campaigns.length > 0 && (
        <SelectField
          id="filter-campaign"
          label={list.campaign}
          value={query.campaign}
          choices={[['', list.allFeminine], ...named(campaigns)]}
          onChange={(campaign) => setQuery({ ...query, campaign })}
        />
      )}
      <SelectField
        id="sort"
        label={list.sort}
        value={query.sort}
        choices={SORTS.map((sort) => [sort, list.sorts[sort]] as const)}
        onChange={(sort) => setQuery({ ...query, sort: sort as ListQuery['sort'] })}
      />
    </div>
  );
}
