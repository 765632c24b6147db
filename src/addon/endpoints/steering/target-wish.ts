import { type Day, parseDay } from '../../../domain/history/calendar.ts';
import { gapsOf } from '../../../domain/kpi/gaps.ts';
import { type Goal, sameGoal } from '../../../domain/kpi/target-version.ts';
import type { TeamKpi } from '../../../domain/kpi/team-kpi.ts';
import { dayWords } from '../../../text/day-words.ts';
import { kpiProblem } from '../../../text/kpi-problems.ts';
import { targetRefusal } from '../../../text/steering/target-refusals.ts';
import type { Sitting } from '../../google/document.ts';
import type { Answer } from '../checked.ts';
import type { TargetChange } from '../steering-contract.ts';

/** Types whose target is one figure, or two, on any day; the others carry their own days, or no figure. */
const FIGURED: readonly TeamKpi['targetType'][] = [
  ...(['increase_to', 'decrease_to', 'stay_above', 'stay_below', 'range', 'scale'] as const),
];
const LONGEST_REASON = 500;

export interface Wish {
  readonly goal: Goal;
  readonly from: Day;
}

/** What a person asked, checked against the KPI as it stands, or the sentence to show beside the field at fault. */
export function wishOf(
  change: TargetChange,
  kpi: TeamKpi,
  on: (day: Day) => Goal,
  { language }: Sitting,
): Wish | Answer<never> {
  const told = (field: string, sentence: string): Answer<never> => ({ refused: 'field', field, sentence });
  const say = (field: string, ...[refusal, facts]: Said): Answer<never> =>
    told(field, targetRefusal(refusal, language, facts));
  if (!FIGURED.includes(kpi.targetType)) return say('target', 'typeless');
  const goal = { target: change.target ?? undefined, targetMax: change.targetMax ?? undefined };
  if (goal.target === undefined) return say('target', 'no-target');
  const gap = gapsOf({ ...kpi, ...goal }).find(({ field }) => field === 'target' || field === 'targetMax');
  if (gap) return told(gap.field, kpiProblem(gap.kind, gap.field, '', '', language));
  if (change.reason.length > LONGEST_REASON) return say('reason', 'long');
  const from = parseDay(change.from);
  if (from === undefined) return say('from', 'no-day');
  const words = (day: Day): string => dayWords(day, language, 0);
  const { start = from, end = from } = kpi;
  if (from < start || from > end) return say('from', 'outside', { start: words(start), end: words(end) });
  if (sameGoal(on(from), goal)) return say('from', 'same', { day: words(from) });
  return { goal, from };
}

type Said = readonly [
  refusal: Parameters<typeof targetRefusal>[0],
  facts?: NonNullable<Parameters<typeof targetRefusal>[2]>,
];
