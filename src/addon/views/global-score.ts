import { weightedIndex } from '../../domain/analysis/score.ts';
import { isRefusal } from '../../domain/refusal.ts';
import type { KpiView } from '../endpoints/contract.ts';

export interface GlobalScore {
  readonly score: number | null;
  /** KPIs that have a score, of those that are active. */
  readonly counted: number;
  readonly of: number;
}

/** The team's score: active KPIs weighted, each held between 0 and 1; those without data are left out and told. */
export function globalScore(kpis: readonly KpiView[]): GlobalScore {
  const active = kpis.filter(({ kpi, problem }) => kpi.state === 'active' && problem === '');
  const index = weightedIndex(
    active.map(({ score }) => score ?? undefined),
    active.map(({ kpi }) => kpi.weight),
  );
  return isRefusal(index)
    ? { score: null, counted: 0, of: active.length }
    : { score: index.value, counted: index.counted, of: active.length };
}
