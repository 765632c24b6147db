import { formatDay, parseDay } from '../history/calendar.ts';
import type { TeamKpi } from './team-kpi.ts';

type Plain = Exclude<keyof TeamKpi, 'start' | 'end' | 'milestones' | 'baseline' | 'target' | 'targetMax'>;

/** A KPI as JSON carries it: days as `yyyy-mm-dd`, absent numbers as null. */
export type KpiDraft = Pick<TeamKpi, Plain> & {
  readonly baseline: number | null;
  readonly target: number | null;
  readonly targetMax: number | null;
  readonly start: string;
  readonly end: string;
  readonly milestones: readonly { readonly day: string; readonly value: number }[];
};

export function toDraft(kpi: TeamKpi): KpiDraft {
  return {
    ...kpi,
    baseline: kpi.baseline ?? null,
    target: kpi.target ?? null,
    targetMax: kpi.targetMax ?? null,
    start: kpi.start === undefined ? '' : formatDay(kpi.start),
    end: kpi.end === undefined ? '' : formatDay(kpi.end),
    milestones: kpi.milestones.map(({ day, value }) => ({ day: formatDay(day), value })),
  };
}

/** Days that no calendar has become absent ones: the checks then say which field lacks its date. */
export function fromDraft(draft: KpiDraft): TeamKpi {
  return {
    ...draft,
    baseline: draft.baseline ?? undefined,
    target: draft.target ?? undefined,
    targetMax: draft.targetMax ?? undefined,
    start: parseDay(draft.start),
    end: parseDay(draft.end),
    milestones: draft.milestones.flatMap(({ day, value }) => {
      const parsed = parseDay(day);
      return parsed === undefined ? [] : [{ day: parsed, value }];
    }),
  };
}
