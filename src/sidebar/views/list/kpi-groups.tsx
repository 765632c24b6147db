import type { KpiView } from '../../../addon/endpoints/contract.ts';
import { useSidebar } from '../../state/context.ts';
import { KpiCard } from './kpi-card.tsx';

/** From here on, cards out of sight are not drawn until they are scrolled to. */
const MANY = 20;

interface Props {
  readonly shown: readonly KpiView[];
}

/** The cards in their order; sorted by objective, under the name of each, those without one last. */
export function KpiGroups({ shown }: Props) {
  const { words, query } = useSidebar();
  const look = shown.length > MANY ? 'kpis many' : 'kpis';
  if (query.sort !== 'objective') return <Cards shown={shown} look={look} />;
  return groups(shown).map(([objective, views]) => (
    <section key={objective} class="shelf">
      <h2 class="group">
        <bdi>{objective || words.list.noObjective}</bdi>
      </h2>
      <Cards shown={views} look={look} />
    </section>
  ));
}

function Cards({ shown, look }: Props & { readonly look: string }) {
  return (
    <ul class={look}>
      {shown.map((view) => (
        <KpiCard key={view.kpi.id} view={view} />
      ))}
    </ul>
  );
}

function groups(shown: readonly KpiView[]): readonly (readonly [string, readonly KpiView[]])[] {
  const byObjective = new Map<string, KpiView[]>();
  for (const view of shown) {
    const objective = view.kpi.objective.trim();
    byObjective.set(objective, [...(byObjective.get(objective) ?? []), view]);
  }
  return [...byObjective];
}
