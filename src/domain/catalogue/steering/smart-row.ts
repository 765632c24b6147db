import { checkSmart, type SmartInput } from '../../analysis/smart.ts';
import { parseGrain } from '../../history/calendar.ts';
import { isRefusal } from '../../refusal.ts';
import { given, type List } from '../input.ts';
import type { Cell, Outcome } from '../kpi.ts';
import { GOAL_KEYS, goalNamed } from '../objectives.ts';
import { only } from './single.ts';

type Text = number | string | undefined;

/** Seven cells: the five marks, their total, what is left to do. Arguments in the order of KPI_SMART. */
export function smartRow(
  name: Text,
  owner: Text,
  objective: Text,
  value: List,
  unit: Text,
  baseline: List,
  target: List,
  source: Text,
  frequency: Text,
  start: List,
  end: List,
  today: List,
  history: List,
): Outcome {
  const grain = frequency === undefined ? undefined : parseGrain(String(frequency));
  if (isRefusal(grain)) return { ...grain, input: 8 };
  const goal = objective === undefined ? undefined : goalNamed(String(objective));
  const [from, to] = [only(baseline), only(target)];
  const lower = from !== undefined && to !== undefined && to < from;
  const input: SmartInput = {
    name: textOf(name),
    definition: textOf(name),
    owner: textOf(owner),
    objective: goal ?? textOf(objective),
    objectives: GOAL_KEYS,
    metric: textOf(name),
    metricObjective: 'all',
    measureReads: only(value),
    unit: unit === undefined ? undefined : unitOf(String(unit)),
    baseline: from,
    target: to,
    targetType: lower ? 'decrease_to' : 'increase_to',
    sense: lower ? 'lower' : 'higher',
    source: textOf(source),
    frequency: grain,
    start: only(start),
    end: only(end),
    today: Math.floor(only(today) ?? 0),
    history: given(history),
  };
  const { checks, total } = checkSmart(input);
  const marks = checks.map(({ mark }): Cell => ICONS[mark]);
  return [[...marks, total, { advice: checks }]];
}

const ICONS = { pass: '✓', partial: '~', fail: '✗' } as const;

/** A percentage is the one unit whose figures can be checked; the others only have to be there. */
function unitOf(word: string): 'ratio' | 'count' {
  return /%|taux|rate|ratio|pourcent|percent/i.test(word) ? 'ratio' : 'count';
}

function textOf(cell: Text): string | undefined {
  return cell === undefined ? undefined : String(cell);
}
