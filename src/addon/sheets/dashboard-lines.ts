/** What a cell of a laid-out sheet is written with. */
export type LineCell = string | number | boolean;
export type Cells<Column extends string> = Readonly<Partial<Record<Column, LineCell>>>;

/** Columns of the dashboard, left to right, few and narrow: they fit a telephone and the width of an A4 page. */
export const DASHBOARD_COLUMNS = ['name', 'value', 'target', 'status', 'change', 'trend', 'due', 'owner'] as const;
export type DashboardColumn = (typeof DASHBOARD_COLUMNS)[number];

/** Columns of the meeting page. */
export const MEETING_COLUMNS = ['point', 'owner', 'day'] as const;
export type MeetingColumn = (typeof MEETING_COLUMNS)[number];

/** One row of a laid-out sheet: its key, the cells that are ours, and those that a person chooses in. */
export interface Line<Column extends string> {
  readonly key: string;
  readonly cells: Cells<Column>;
  /** First content of cells that belong to the person from then on. */
  readonly chosen?: Cells<Column>;
}
