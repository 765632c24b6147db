import { Letters } from '../../parts/letters.tsx';
import { Screen } from '../../parts/screen.tsx';
import { StatePill } from '../../parts/state-pill.tsx';
import { useSidebar } from '../../state/context.ts';
import { useSteering } from '../../state/use-steering.ts';
import { KpiActions } from '../sharing/kpi-actions.tsx';
import { DetailActions, EditButton } from './detail-actions.tsx';
import { Figures } from './figures.tsx';
import { HistorySection } from './history-section.tsx';
import { Origin } from './origin.tsx';
import { LinkedKpi } from './steering/linked-kpi.tsx';
import { NotesSection } from './steering/notes-section.tsx';
import { RunsSection } from './steering/runs-section.tsx';
import { TargetSection } from './steering/target-section.tsx';

export function DetailView({ id }: { readonly id: string }) {
  const { words, view, go } = useSidebar();
  const steering = useSteering(id);
  const found = view.kpis.find(({ kpi }) => kpi.id === id);
  const back = { label: words.common.nav.list, run: () => go({ name: 'list' }) };
  if (!found) return <Screen title={words.list.noResultTitle} focusKey="gone" back={back} children={null} />;
  const { kpi, letters, problem, sentence } = found;
  return (
    <Screen
      title={kpi.name || words.list.unnamed}
      focusKey={`detail ${id}`}
      back={back}
      eyebrow={[kpi.objective, kpi.campaign].filter(Boolean).join(' › ')}
      aside={<EditButton kpi={kpi} />}
    >
      <StatePill view={found} />
      {sentence && <p class="lead">{sentence}</p>}
      {problem && (
        <section class="banner late">
          <h2>{words.detail.problem}</h2>
          <p>{problem}</p>
        </section>
      )}
      <Figures view={found} />
      <HistorySection view={found} steering={steering.data} />
      {kpi.state === 'active' && <KpiActions view={found} />}
      <TargetSection key={`target ${id}`} kpi={kpi} steering={steering} />
      <NotesSection key={`notes ${id}`} kpiId={id} steering={steering} />
      <LinkedKpi kpi={kpi} />
      <Origin view={found} />
      <RunsSection kpi={kpi} steering={steering} />
      {letters.length > 0 && (
        <section class="block">
          <h2>{words.detail.smart}</h2>
          <Letters checks={letters} />
          <ul class="findings">
            {letters.flatMap((check) =>
              check.findings.map((finding) => (
                <li key={`${check.letter}${finding.sentence}`}>
                  <strong>{check.letter}</strong>
                  <span>{finding.sentence}</span>
                </li>
              )),
            )}
          </ul>
        </section>
      )}
      <DetailActions kpi={kpi} />
    </Screen>
  );
}
