import { Button } from '../../parts/button.tsx';
import { Empty } from '../../parts/empty.tsx';
import { SampleRemoval } from '../../parts/sample-removal.tsx';
import { useSidebar } from '../../state/context.ts';
import { EMPTY_QUERY } from '../../state/list-query.ts';
import { addSample } from '../../state/sample.ts';

export function NoKpi() {
  const sidebar = useSidebar();
  const { words, go, view } = sidebar;
  return (
    <Empty title={words.list.emptyTitle} text={words.list.empty} picture={<Compass />}>
      <Button kind="primary" onClick={() => go({ name: 'wizard', start: { from: 'objective' } })}>
        {words.list.create}
      </Button>
      {view.sample ? (
        <SampleRemoval />
      ) : (
        <Button acts onClick={() => addSample(sidebar)}>
          {words.panel.sample.tryIt}
        </Button>
      )}
      <Button kind="quiet" onClick={() => go({ name: 'library' })}>
        {words.list.browse}
      </Button>
    </Empty>
  );
}

export function NoResult() {
  const { words, query, setQuery } = useSidebar();
  return (
    <Empty title={words.list.noResultTitle} text={words.list.noResult}>
      <Button onClick={() => setQuery({ ...EMPTY_QUERY, sort: query.sort, group: query.group })}>
        {words.list.clearFilters}
      </Button>
    </Empty>
  );
}

/** KPIs are there, their history is not: says when it will begin. */
export function NoSnapshot() {
  const { words, view } = useSidebar();
  const { active, next } = view.schedule;
  return (
    <section class="note">
      <h2>{words.list.noSnapshot}</h2>
      <p>{active && next ? next : words.list.noSchedule}</p>
    </section>
  );
}

function Compass() {
  return (
    <svg width="72" height="72" viewBox="0 0 72 72" aria-hidden="true" class="compass">
      <circle cx="36" cy="36" r="30" />
      <path class="north" d="M48 22 40 40 30 34Z" />
      <path class="south" d="M24 50 30 34 40 40Z" />
    </svg>
  );
}
