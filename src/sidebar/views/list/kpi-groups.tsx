import { useMemo } from 'preact/hooks';
import type { KpiView } from '../../../addon/endpoints/contract.ts';
import { useSidebar } from '../../state/context.ts';
import { type Group, groupKpis } from '../../state/grouping.ts';
import { outOf100 } from './global-score.tsx';
import { KpiCard } from './kpi-card.tsx';

/** From here on, cards out of sight are not drawn until they are scrolled to. */
const MANY = 20;

interface Props {
  readonly shown: readonly KpiView[];
}

/** The cards in their order, or in groups that open and close, each with its own score. */
export function KpiGroups({ shown }: Props) {
  const { query } = useSidebar();
  const groups = useMemo(() => groupKpis(shown, query.group), [shown, query.group]);
  const look = shown.length > MANY ? 'kpis many' : 'kpis';
  if (query.group === 'none') return <Cards shown={shown} look={look} level={2} />;
  return (
    <div class="tree">
      {groups.map((group) => (
        <Branch key={`${query.group} ${group.name}`} group={group} look={look} level={2} />
      ))}
    </div>
  );
}

interface BranchProps {
  readonly group: Group;
  readonly look: string;
  readonly level: 2 | 3;
}

function Branch({ group, look, level }: BranchProps) {
  const { words, query } = useSidebar();
  const { name, views, inside } = group;
  const text = words.panel.group;
  const nameless = { none: '', tree: text.orphans, team: text.noTeam, owner: text.noOwner };
  const Heading = level === 2 ? 'h2' : 'h3';
  return (
    <details open class="branch">
      <summary>
        <Heading>
          <bdi>{name || nameless[query.group]}</bdi>
        </Heading>
        <Score group={group} />
      </summary>
      {name === '' && query.group === 'tree' && <p class="quiet-text">{text.orphansHelp}</p>}
      {views.length > 0 && <Cards shown={views} look={look} level={level === 2 ? 3 : 4} />}
      {inside.map((one) => (
        <Branch key={one.name} group={one} look={look} level={3} />
      ))}
    </details>
  );
}

function Score({ group: { score, size } }: { readonly group: Group }) {
  const { words } = useSidebar();
  const text = words.panel.group;
  return (
    <span class="branch-score">
      {score.score === null ? text.noScore : <strong>{text.score(outOf100(score.score))}</strong>}
      {' · '}
      {text.kpis(size)}
      {score.counted < score.of && `, ${text.counted(score.counted, score.of)}`}
    </span>
  );
}

function Cards({ shown, look, level }: Props & { readonly look: string; readonly level: 2 | 3 | 4 }) {
  return (
    <ul class={look}>
      {shown.map((view) => (
        <KpiCard key={view.kpi.id} view={view} level={level} />
      ))}
    </ul>
  );
}
