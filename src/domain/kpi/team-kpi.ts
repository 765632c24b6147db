import type { Accrual, Milestone, TargetType } from '../analysis/target.ts';
import type { Day, Grain } from '../history/calendar.ts';

export const STATES = ['active', 'draft', 'archived'] as const;
export type State = (typeof STATES)[number];

export const LEVELS = ['strategic', 'operational'] as const;
export type Level = (typeof LEVELS)[number];

export const TENSES = ['leading', 'lagging'] as const;
export type Tense = (typeof TENSES)[number];

export const DIRECTIONS = ['higher', 'lower', 'between', 'context'] as const;

/** A KPI as a team defines it: one row of the KPI sheet. Field names are those of the sheet's columns. */
export interface TeamKpi {
  readonly id: string;
  readonly name: string;
  readonly definition: string;
  /** Catalogue id, or '' for the team's own measure. */
  readonly metric: string;
  /** The live formula of the measure, with its equals sign. */
  readonly measure: string;
  /** A1 reference of the dates that the measure's rows carry, or ''. */
  readonly dates: string;
  readonly unit: string;
  /** ISO 4217 code, or '' when the figure is not money. */
  readonly currency: string;
  readonly direction: (typeof DIRECTIONS)[number];
  readonly accrual: Accrual;
  readonly baseline: number | undefined;
  readonly targetType: TargetType;
  readonly target: number | undefined;
  /** Upper bound of a `range` target. */
  readonly targetMax: number | undefined;
  readonly milestones: readonly Milestone[];
  readonly objective: string;
  readonly campaign: string;
  readonly function: string;
  readonly level: Level;
  readonly tense: Tense;
  /** Id of the leading KPI of a lagging one, or the reverse. */
  readonly linkedKpi: string;
  readonly owner: string;
  readonly team: string;
  readonly source: string;
  readonly frequency: Grain;
  /** Days after a period's end during which its figure may still move. */
  readonly maturity: number;
  readonly minimumVolume: number;
  readonly start: Day | undefined;
  readonly end: Day | undefined;
  readonly weight: number;
  readonly state: State;
  /** `yyyy-mm-dd hh:mm` on the spreadsheet's wall clock. */
  readonly updatedAt: string;
  readonly updatedBy: string;
}
