import * as v from 'valibot';
import { ACCRUALS, TARGET_TYPES } from '../../domain/analysis/target.ts';
import { GRAINS } from '../../domain/history/calendar.ts';
import { DIRECTIONS, LEVELS, STATES, TENSES } from '../../domain/kpi/team-kpi.ts';

/** Longer than any name or formula a person writes; a cell itself ends at 50,000. */
const TEXT = v.pipe(v.string(), v.maxLength(2000));
const DAY = v.pipe(v.string(), v.regex(/^(\d{4}-\d{2}-\d{2})?$/));
const FIGURE = v.nullable(v.pipe(v.number(), v.finite()));
const POSITIVE = v.pipe(v.number(), v.finite(), v.minValue(0));

/** A KPI as the sidebar sends it: the fields of the sheet, and nothing else. */
export const KPI_DRAFT = v.object({
  id: TEXT,
  name: TEXT,
  definition: TEXT,
  metric: TEXT,
  measure: TEXT,
  dates: TEXT,
  unit: TEXT,
  currency: TEXT,
  direction: v.picklist(DIRECTIONS),
  accrual: v.picklist(ACCRUALS),
  baseline: FIGURE,
  targetType: v.picklist(TARGET_TYPES),
  target: FIGURE,
  targetMax: FIGURE,
  milestones: v.pipe(v.array(v.object({ day: DAY, value: v.pipe(v.number(), v.finite()) })), v.maxLength(60)),
  objective: TEXT,
  campaign: TEXT,
  function: TEXT,
  level: v.picklist(LEVELS),
  tense: v.picklist(TENSES),
  linkedKpi: TEXT,
  owner: TEXT,
  team: TEXT,
  source: TEXT,
  frequency: v.picklist(GRAINS),
  maturity: POSITIVE,
  minimumVolume: POSITIVE,
  start: DAY,
  end: DAY,
  weight: POSITIVE,
  state: v.picklist(STATES),
  updatedAt: TEXT,
  updatedBy: TEXT,
});

/** What a removal gave back: it has an id, or it would come back as another KPI. */
export const REMOVED_KPI = v.object({ ...KPI_DRAFT.entries, id: v.pipe(TEXT, v.nonEmpty()) });

/** What needs no payload takes none. */
export const NOTHING = v.nullish(v.never());
