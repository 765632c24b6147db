import { useMemo } from 'preact/hooks';
import { Button } from '../../parts/button.tsx';
import { Screen } from '../../parts/screen.tsx';
import { runSnapshot } from '../../state/actions.ts';
import { useSidebar } from '../../state/context.ts';
import { selectKpis } from '../../state/list-query.ts';
import { Banners } from './banners.tsx';
import { NoKpi, NoResult, NoSnapshot } from './empty-states.tsx';
import { GlobalScore } from './global-score.tsx';
import { KpiGroups } from './kpi-groups.tsx';
import { PageButtons } from './page-buttons.tsx';
import { Toolbar } from './toolbar.tsx';

export function ListView() {
  const sidebar = useSidebar();
  const { words, view, query, go } = sidebar;
  const shown = useMemo(() => selectKpis(view.kpis, query, view.user), [view, query]);
  if (view.kpis.length === 0)
    return (
      <Screen title={words.list.title} focusKey="list">
        <Banners />
        <NoKpi />
      </Screen>
    );
  const active = view.kpis.filter(({ kpi }) => kpi.state === 'active');
  return (
    <Screen title={words.list.title} focusKey="list">
      <Banners />
      <div class="actions">
        <Button kind="primary" onClick={() => go({ name: 'wizard', start: { from: 'objective' } })}>
          {words.list.create}
        </Button>
        <Button acts onClick={() => runSnapshot(sidebar)}>
          {words.list.run}
        </Button>
      </div>
      {active.length > 0 && <GlobalScore active={active} />}
      {active.length > 0 && active.every(({ history }) => history.length === 0) && <NoSnapshot />}
      <Toolbar count={shown.length} />
      {shown.length === 0 ? <NoResult /> : <KpiGroups shown={shown} />}
      <PageButtons />
    </Screen>
  );
}
