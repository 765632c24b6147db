import type { Input } from '../input.ts';
import { leads as leadCount, mql as mqlCount, newCustomers, sessions as sessionCount, sql } from '../inputs.ts';
import type { Entry } from '../kpi.ts';
import { sessions } from '../website/sessions.ts';
import { visits } from './conv.ts';
import { leads } from './leads.ts';
import { mql } from './mql.ts';
import { won } from './sql-won.ts';

/** The path of a customer, from the first visit on. */
export const STAGES = ['visits', 'leads', 'mql', 'sql', 'customers'] as const;
export type Stage = (typeof STAGES)[number];

/** Inputs that are the number of those who reached a stage, in whatever metric they stand. */
const STAGE_OF_INPUT: ReadonlyMap<Input, Stage> = new Map<Input, Stage>([
  [sessionCount, 'visits'],
  [visits, 'visits'],
  [leadCount, 'leads'],
  [mqlCount, 'mql'],
  [sql, 'sql'],
  [newCustomers, 'customers'],
  [won, 'customers'],
]);

/** Metrics that are such a number themselves. */
const STAGE_OF_METRIC: ReadonlyMap<Entry, Stage> = new Map([
  [sessions, 'visits'],
  [leads, 'leads'],
  [mql, 'mql'],
]);

/** What a metric tells about the path; a metric that says nothing of it has neither. */
export interface Stages {
  /** Whom the value counts; where it is a share of the volume, value × volume does. */
  readonly value?: Stage;
  readonly share: boolean;
  /** Whom the volume counts: the denominator that the value rests on. */
  readonly volume?: Stage;
}

/** Read from the metric's own inputs and formula: « {1} ÷ {0} » of MQL and SQL, with the MQL as its volume. */
export function stagesOf(entry: Entry): Stages {
  const counted = STAGE_OF_METRIC.get(entry);
  if (counted) return { value: counted, share: false };
  const { formula, unit, volume: position = 1 } = entry;
  if (typeof position !== 'number') return { share: false };
  const { inputs } = entry.forms[0];
  const volume = stageOf(inputs[position]);
  const other = 1 - position;
  const value = unit === 'ratio' && formula === `{${other}} ÷ {${position}}` ? stageOf(inputs[other]) : undefined;
  return { ...(value ? { value } : {}), share: value !== undefined, ...(volume ? { volume } : {}) };
}

function stageOf(input: Input | undefined): Stage | undefined {
  return input && STAGE_OF_INPUT.get(input);
}
