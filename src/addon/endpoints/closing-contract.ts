import type { Status, TargetType } from '../../domain/analysis/target.ts';

export interface ClosingEndpoints {
  /** What closing a period would freeze; '' asks for the newest one that is over. Nothing is written. */
  'closing.open': { readonly payload: { readonly period: string }; readonly value: ClosingView };
  'closing.close': {
    readonly payload: {
      readonly period: string;
      /** That of the preview which the person said yes to. */
      readonly agreement: string;
      readonly next: readonly NextTerm[];
      readonly lessons: readonly { readonly kpiId: string; readonly text: string }[];
    };
    readonly value: { readonly sentence: string };
  };
  'closing.reopen': {
    readonly payload: { readonly period: string };
    readonly value: { readonly sentence: string };
  };
}

export interface ClosingView {
  /** Months, quarters and years that are over, newest first. */
  readonly offered: readonly { readonly period: string; readonly closed: boolean }[];
  readonly period: string;
  readonly closed: boolean;
  readonly lines: readonly ClosingLineView[];
  /** KPIs that have no row for some of the period. */
  readonly missing: readonly { readonly name: string; readonly periods: readonly string[] }[];
  /** KPIs whose end falls in the period: what is proposed for the next one. */
  readonly next: readonly NextTermView[];
  readonly agreement: string;
}

export interface ClosingLineView {
  readonly kpiId: string;
  readonly name: string;
  readonly unit: string;
  readonly currency: string;
  /** The last period of the KPI inside the one being closed. */
  readonly period: string;
  readonly value: number | null;
  readonly target: number | null;
  /** 0–1, raw. */
  readonly score: number | null;
  readonly status: Status;
  readonly rows: number;
  readonly byHand: boolean;
  /** The day that it was taken on, where that was before the period's end; else ''. */
  readonly early: string;
  /** « Qu’avons-nous appris ? » */
  readonly asksLesson: boolean;
}

/** A KPI that goes on after its end. */
export interface NextTerm {
  readonly kpiId: string;
  readonly start: string;
  readonly end: string;
  readonly target: number | null;
  readonly targetMax: number | null;
}

export interface NextTermView extends NextTerm {
  readonly name: string;
  readonly unit: string;
  readonly currency: string;
  readonly targetType: TargetType;
}
