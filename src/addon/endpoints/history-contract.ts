import type { Status } from '../../domain/analysis/target.ts';
import type { Grain } from '../../domain/history/calendar.ts';

/** What the history screen may ask. Payloads stay small whatever the history's length: keys are read, values only where asked. */
export interface HistoryEndpoints {
  'history.open': { readonly payload: null; readonly value: HistoryOpening };
  /** What a backfill would do, period by period; nothing is written. */
  'history.preview': { readonly payload: BackfillSource; readonly value: BackfillPreview };
  'history.apply': {
    readonly payload: {
      readonly source: BackfillSource;
      /** The person said yes to the replacements of the preview with this agreement. */
      readonly replace: boolean;
      readonly agreement: string;
    };
    readonly value: BackfillDone;
  };
  'history.undo': { readonly payload: { readonly runId: string }; readonly value: Done };
  'history.compare': {
    readonly payload: { readonly by: 'period' | 'day'; readonly before: string; readonly after: string };
    readonly value: Comparison;
  };
  /** Rows changed by hand among some rows of the sheet, and where to go on. */
  'history.changes': {
    readonly payload: { readonly from: number };
    readonly value: { readonly changes: readonly HandChange[]; readonly next: number; readonly rows: number };
  };
  /** « Garder ma valeur »: the row is marked as the person's own, and no run asks again. */
  'history.keep': { readonly payload: { readonly kpiId: string; readonly period: string }; readonly value: Done };
  /** One page of a year's rows, all columns of the sheet; nothing is changed. */
  'history.page': {
    readonly payload: { readonly year: number; readonly from: number; readonly fingerprint: string };
    readonly value: ArchivePage;
  };
  /** Removes a year's rows if they are those that were downloaded, to the last cell. */
  'history.archive': {
    readonly payload: { readonly year: number; readonly rows: number; readonly fingerprint: string };
    readonly value: Done;
  };
}

export interface Done {
  /** What was done, in the reader's language. */
  readonly sentence: string;
  /** What was left alone, and why. */
  readonly details: readonly string[];
}

/** Where past values come from. */
export type BackfillSource =
  /** All past periods with dated rows. */
  | { readonly kind: 'dates'; readonly kpiId: string }
  /** Some missed periods, computed from dated rows. */
  | { readonly kind: 'periods'; readonly kpiId: string; readonly periods: readonly string[] }
  | {
      readonly kind: 'list';
      readonly kpiId: string;
      readonly text: string;
      /** File name, or '' for a paste. */
      readonly file: string;
      readonly order: 'auto' | 'day-first' | 'month-first';
      readonly mark: 'auto' | ',' | '.';
    }
  /** Typed by a person who says where each is from; null says that there is none. */
  | {
      readonly kind: 'typed';
      readonly kpiId: string;
      readonly from: string;
      readonly values: readonly { readonly period: string; readonly value: number | null }[];
    }
  /** The measured value again, over what a hand wrote. */
  | { readonly kind: 'measured'; readonly kpiId: string; readonly period: string };

export interface BackfillLine {
  readonly period: string;
  readonly fate: 'add' | 'replace' | 'same' | 'refused';
  readonly value: number | null;
  /** The value that stands there. */
  readonly old: number | null;
  /** Line of the list, or '' of other sources; the reason of a refusal. */
  readonly note: string;
}

export interface BackfillPreview {
  readonly counts: Readonly<Record<BackfillLine['fate'], number>>;
  /** Refused and replaced ones first where they are many. */
  readonly lines: readonly BackfillLine[];
  /** How the list was read, where it could have been read otherwise. */
  readonly doubts: readonly { readonly kind: 'order' | 'mark'; readonly sentence: string; readonly instead: string }[];
  readonly agreement: string;
}

export interface BackfillDone extends Done {
  /** '' where nothing had to be written. */
  readonly runId: string;
  readonly counts: BackfillPreview['counts'];
}

export interface HistoryOpening {
  readonly rows: number;
  readonly years: readonly {
    readonly year: number;
    readonly rows: number;
    readonly first: number;
    readonly archivable: boolean;
  }[];
  readonly archivedYear: number;
  /** Keys that have rows, newest first. */
  readonly periods: Readonly<Partial<Record<Grain, readonly string[]>>>;
  /** Days on which rows were taken, newest first. */
  readonly days: readonly string[];
  /** Newest first. */
  readonly batches: readonly BatchView[];
  /** Cells that the workbook takes, and that Google allows. */
  readonly cells: number;
  readonly mostCells: number;
}

export interface BatchView {
  readonly runId: string;
  readonly at: string;
  readonly by: string;
  readonly kpi: string;
  readonly kind: BackfillSource['kind'];
  readonly added: number;
  readonly replaced: number;
  /** '' while it stands. */
  readonly undoneAt: string;
}

export interface ComparedValue {
  readonly value: number | null;
  readonly status: Status | '';
  readonly period: string;
}

export interface Comparison {
  readonly rows: readonly {
    readonly kpiId: string;
    readonly kpi: string;
    readonly unit: string;
    readonly currency: string;
    readonly before: ComparedValue | null;
    readonly after: ComparedValue | null;
    /** In the KPI's unit, points of a hundred for a rate. */
    readonly change: number | null;
    readonly share: number | null;
  }[];
}

export interface HandChange {
  readonly kpiId: string;
  readonly kpi: string;
  readonly unit: string;
  readonly currency: string;
  readonly period: string;
  readonly value: number | null;
  readonly target: number | null;
  readonly takenAt: string;
  readonly by: string;
  readonly runId: string;
  readonly measure: string;
  /** Marked as the person's own. */
  readonly kept: boolean;
  readonly closed: boolean;
  /** The measured value can be computed again. */
  readonly measurable: boolean;
}

export interface ArchivePage {
  readonly titles: readonly string[];
  readonly rows: readonly (readonly (string | number | boolean)[])[];
  /** Row of the sheet to go on from, 0 at the end. */
  readonly next: number;
  /** Of all rows so far. */
  readonly fingerprint: string;
  /** Rows among these that also hold cells of the team's own columns. */
  readonly annotated: number;
}
