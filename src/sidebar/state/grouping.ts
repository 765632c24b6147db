import type { KpiView } from '../../addon/endpoints/contract.ts';
import { type TeamScore, teamScore } from '../../domain/kpi/team-score.ts';
import { fold } from '../format/fold.ts';

export const GROUPINGS = ['none', 'tree', 'team', 'owner'] as const;
export type Grouping = (typeof GROUPINGS)[number];

export interface Group {
  /** '' for the KPIs that have none. */
  readonly name: string;
  readonly score: TeamScore;
  readonly size: number;
  /** Those of no group further down. */
  readonly views: readonly KpiView[];
  readonly inside: readonly Group[];
}

type Level = 'objective' | 'campaign' | 'team' | 'owner';

const LEVELS: Readonly<Record<Grouping, readonly Level[]>> = {
  none: [],
  tree: ['objective', 'campaign'],
  team: ['team'],
  owner: ['owner'],
};

/** KPIs in groups by the alphabet, each kept in the order they come in; those of no group last. */
export function groupKpis(views: readonly KpiView[], grouping: Grouping): readonly Group[] {
  const [level, ...below] = LEVELS[grouping];
  if (!level) return [];
  return split(views, level).map(([name, own]) => groupOf(name, own, below));
}

function groupOf(name: string, views: readonly KpiView[], [level]: readonly Level[]): Group {
  const inside = level ? split(views, level).filter(([text]) => text !== '') : [];
  const placed = new Set(inside.flatMap(([, own]) => own));
  return {
    name,
    score: teamScore(views),
    size: views.length,
    views: views.filter((view) => !placed.has(view)),
    inside: inside.map(([text, own]) => groupOf(text, own, [])),
  };
}

/** Names that differ in accents or capitals alone are one group, under the first of them. */
function split(views: readonly KpiView[], level: Level): readonly (readonly [string, readonly KpiView[]])[] {
  const groups = new Map<string, { readonly name: string; readonly views: KpiView[] }>();
  for (const view of views) {
    const name = view.kpi[level].trim();
    const key = fold(name);
    const known = groups.get(key);
    if (known) known.views.push(view);
    else groups.set(key, { name, views: [view] });
  }
  return [...groups]
    .sort(([a], [b]) => Number(a === '') - Number(b === '') || a.localeCompare(b))
    .map(([, { name, views: own }]) => [name, own]);
}
