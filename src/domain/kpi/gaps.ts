import type { TeamKpi } from './team-kpi.ts';

export type GapKind =
  | 'name'
  | 'missing-target'
  | 'missing-start'
  | 'missing-end'
  | 'end-before-start'
  | 'range-order'
  | 'off-scale'
  | 'done-target'
  | 'milestone-day';

export interface Gap {
  readonly kind: GapKind;
  readonly field: keyof TeamKpi;
}

const TARGETLESS: readonly TeamKpi['targetType'][] = ['baseline_first'];
const LOWEST_STEP = 1;
const HIGHEST_STEP = 5;

/** What a KPI must have before it counts, and lacks or contradicts: until then it is a draft, left out of scores and snapshots. */
export function gapsOf(kpi: TeamKpi): readonly Gap[] {
  return [...(kpi.name === '' ? [gap('name', 'name')] : []), ...targetGaps(kpi), ...dateGaps(kpi)];
}

function targetGaps({ targetType, target, targetMax, milestones }: TeamKpi): readonly Gap[] {
  if (targetType === 'milestone') {
    return target === undefined && milestones.length === 0 ? [gap('missing-target', 'milestones')] : [];
  }
  // What is done measures 1, and 0 until then; no other target is ever reached.
  if (targetType === 'done') return target === undefined || target === 1 ? [] : [gap('done-target', 'target')];
  if (target === undefined) {
    const missing = TARGETLESS.includes(targetType) ? [] : [gap('missing-target', 'target')];
    return targetType === 'range' && targetMax === undefined
      ? [...missing, gap('missing-target', 'targetMax')]
      : missing;
  }
  if (targetType === 'scale') {
    return target < LOWEST_STEP || target > (targetMax ?? HIGHEST_STEP) ? [gap('off-scale', 'target')] : [];
  }
  if (targetType !== 'range') return [];
  if (targetMax === undefined) return [gap('missing-target', 'targetMax')];
  return targetMax < target ? [gap('range-order', 'targetMax')] : [];
}

function dateGaps({ start, end, milestones, targetType }: TeamKpi): readonly Gap[] {
  const gaps: Gap[] = [];
  if (start === undefined) gaps.push(gap('missing-start', 'start'));
  if (end === undefined) gaps.push(gap('missing-end', 'end'));
  if (start === undefined || end === undefined) return gaps;
  if (end <= start) return [gap('end-before-start', 'end')];
  const astray = targetType === 'milestone' && milestones.some(({ day }) => day < start || day > end);
  return astray ? [gap('milestone-day', 'milestones')] : gaps;
}

function gap(kind: GapKind, field: keyof TeamKpi): Gap {
  return { kind, field };
}
