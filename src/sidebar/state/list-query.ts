import type { KpiView } from '../../addon/endpoints/contract.ts';
import type { Status } from '../../domain/analysis/target.ts';
import { fold, holdsWords } from '../format/fold.ts';
import type { Grouping } from './grouping.ts';
import { ATTENTION } from './status.ts';

export const SORTS = ['attention', 'name', 'score', 'objective', 'end'] as const;
export type Sort = (typeof SORTS)[number];

export interface ListQuery {
  readonly search: string;
  readonly mine: boolean;
  /** '' is any; a space stands for « none ». */
  readonly objective: string;
  readonly campaign: string;
  readonly status: '' | Status | 'draft' | 'archived';
  readonly sort: Sort;
  readonly group: Grouping;
}

export const EMPTY_QUERY: ListQuery = {
  search: '',
  mine: false,
  objective: '',
  campaign: '',
  status: '',
  sort: 'attention',
  group: 'none',
};

/** The filter on KPIs that serve no objective. */
export const NO_OBJECTIVE = ' ';

export function filterCount(query: ListQuery): number {
  return [query.mine, query.objective, query.campaign, query.status].filter(Boolean).length;
}

export function selectKpis(kpis: readonly KpiView[], query: ListQuery, user: string): readonly KpiView[] {
  return kpis.filter((view) => keeps(view, query, user)).sort(comparison(query.sort));
}

function keeps({ kpi, status }: KpiView, query: ListQuery, user: string): boolean {
  if ((kpi.state === 'archived') !== (query.status === 'archived')) return false;
  if (query.status === 'draft' && kpi.state !== 'draft') return false;
  if (query.status in ATTENTION && (kpi.state !== 'active' || status !== query.status)) return false;
  if (query.mine && kpi.owner !== user) return false;
  if (query.objective && kpi.objective.trim() !== query.objective.trim()) return false;
  if (query.campaign && kpi.campaign !== query.campaign) return false;
  return (
    query.search.trim() === '' ||
    holdsWords(fold(`${kpi.name} ${kpi.metric} ${kpi.objective} ${kpi.campaign} ${kpi.owner}`), query.search)
  );
}

function comparison(sort: Sort): (a: KpiView, b: KpiView) => number {
  const byName = (a: KpiView, b: KpiView): number => a.kpi.name.localeCompare(b.kpi.name);
  const keys: Readonly<Record<Sort, (view: KpiView) => number | string>> = {
    attention: ({ kpi, status }) => (kpi.state === 'draft' ? 10 : ATTENTION[status]),
    name: () => 0,
    score: ({ score }) => score ?? Number.MAX_VALUE,
    objective: ({ kpi }) => fold(kpi.objective) || '\uffff',
    end: ({ kpi }) => kpi.end || '\uffff',
  };
  const key = keys[sort];
  return (a, b) => {
    const [left, right] = [key(a), key(b)];
    return left < right ? -1 : left > right ? 1 : byName(a, b);
  };
}

/** The distinct texts of a field, in the order of the alphabet. */
export function distinct(texts: readonly string[]): readonly string[] {
  return [...new Set(texts.map((text) => text.trim()).filter(Boolean))].sort((a, b) => a.localeCompare(b));
}
