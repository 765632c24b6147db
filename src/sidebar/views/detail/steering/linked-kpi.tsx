import type { KpiDraft } from '../../../../addon/endpoints/contract.ts';
import { StatePill } from '../../../parts/state-pill.tsx';
import { useSidebar } from '../../../state/context.ts';

/** The other half of a leading and lagging pair, with its status. */
export function LinkedKpi({ kpi }: { readonly kpi: KpiDraft }) {
  const { words, view, go } = useSidebar();
  const pairs = view.kpis.filter((other) => other.kpi.id === kpi.linkedKpi || other.kpi.linkedKpi === kpi.id);
  const others = pairs.filter((other) => other.kpi.id !== kpi.id);
  if (others.length === 0) return null;
  return (
    <section class="block">
      <h2>{words.steering.linked}</h2>
      <ul class="entries">
        {others.map((other) => (
          <li key={other.kpi.id}>
            <span class="quiet-text">{kpi.tense === 'leading' ? words.steering.leads : words.steering.follows}</span>
            <button type="button" class="button quiet" onClick={() => go({ name: 'detail', id: other.kpi.id })}>
              <bdi>{other.kpi.name || words.list.unnamed}</bdi>
            </button>
            <StatePill view={other} />
          </li>
        ))}
      </ul>
    </section>
  );
}
