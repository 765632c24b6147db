import type { TeamKpi } from './team-kpi.ts';

export type GapKind = 'name' | 'missing-target' | 'missing-start' | 'missing-end' | 'end-before-start' | 'range-order';

export interface Gap {
  readonly kind: GapKind;
  readonly field: keyof TeamKpi;
}

const TARGETLESS: readonly TeamKpi['targetType'][] = ['done', 'baseline_first', 'milestone'];

/** What a KPI must have before it counts, and lacks: until then it is a draft, left out of scores and snapshots. */
export function gapsOf(kpi: TeamKpi): readonly Gap[] {
  const gaps: Gap[] = [];
  if (kpi.name === '') gaps.push({ kind: 'name', field: 'name' });
  if (kpi.target === undefined && !TARGETLESS.includes(kpi.targetType)) {
    gaps.push({ kind: 'missing-target', field: 'target' });
  }
  if (kpi.targetType === 'milestone' && kpi.target === undefined && kpi.milestones.length === 0) {
    gaps.push({ kind: 'missing-target', field: 'milestones' });
  }
  if (kpi.targetType === 'range') {
    if (kpi.targetMax === undefined) gaps.push({ kind: 'missing-target', field: 'targetMax' });
    else if (kpi.target !== undefined && kpi.targetMax < kpi.target)
      gaps.push({ kind: 'range-order', field: 'targetMax' });
  }
  if (kpi.start === undefined) gaps.push({ kind: 'missing-start', field: 'start' });
  if (kpi.end === undefined) gaps.push({ kind: 'missing-end', field: 'end' });
  if (kpi.start !== undefined && kpi.end !== undefined && kpi.end <= kpi.start) {
    gaps.push({ kind: 'end-before-start', field: 'end' });
  }
  return gaps;
}
