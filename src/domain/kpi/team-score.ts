import { weightedIndex } from '../analysis/score.ts';
import { isRefusal } from '../refusal.ts';
import type { State } from './team-kpi.ts';

export interface TeamScore {
  readonly score: number | null;
  /** KPIs that have a score, of those that are active. */
  readonly counted: number;
  readonly of: number;
}

interface Scored {
  readonly kpi: { readonly state: State; readonly weight: number };
  /** Why its row cannot be read, or ''. */
  readonly problem: string;
  readonly score: number | null;
}

/** The score of some KPIs together: active ones weighted, each held between 0 and 1; those without data are left out and told. */
export function teamScore(kpis: readonly Scored[]): TeamScore {
  const active = kpis.filter(({ kpi, problem }) => kpi.state === 'active' && problem === '');
  const index = weightedIndex(
    active.map(({ score }) => score ?? undefined),
    active.map(({ kpi }) => kpi.weight),
  );
  return isRefusal(index)
    ? { score: null, counted: 0, of: active.length }
    : { score: index.value, counted: index.counted, of: active.length };
}
