import type { Status } from '../analysis/target.ts';
import type { Day } from './calendar.ts';

export type Origin = 'scheduled' | 'manual' | 'backfill' | 'correction';

/** One KPI and period: one row of the history sheet, for ever. */
export interface HistoryRow {
  /** `2026-11-21`, `2026-W47`, `2026-11`, `2026-Q4`, `2026`. */
  readonly period: string;
  readonly periodStart: Day;
  readonly periodEnd: Day;
  /** `yyyy-mm-dd hh:mm:ss` on the spreadsheet's wall clock. */
  readonly takenAt: string;
  readonly kpiId: string;
  readonly kpi: string;
  readonly objective: string;
  readonly owner: string;
  readonly unit: string;
  /** Nothing where a person said that this period has none: the row then says `no_data`. */
  readonly value: number | undefined;
  /** The denominator that the value rests on, where there is one. */
  readonly volume: number | undefined;
  readonly baseline: number | undefined;
  readonly target: number | undefined;
  /** 0–1, raw: below 0 is worse than the start, above 1 is past the target. */
  readonly score: number | undefined;
  readonly status: Status;
  readonly source: string;
  readonly measure: string;
  readonly origin: Origin;
  readonly by: string;
  readonly runId: string;
  /** Fingerprint of what a run wrote: a row that no longer matches it was changed by hand. */
  readonly seal: string;
}
