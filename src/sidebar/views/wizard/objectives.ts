import type { Objective } from '../../../domain/catalogue/kpi.ts';

/** The five ready-made objectives, in the order in which a customer meets them. */
export const OBJECTIVES = [
  'awareness',
  'leads',
  'sales',
  'loyalty',
  'profitability',
] as const satisfies readonly Objective[];
export type ReadyObjective = (typeof OBJECTIVES)[number];
