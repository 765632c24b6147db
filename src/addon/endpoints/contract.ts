import type { Status } from '../../domain/analysis/target.ts';
import type { KpiDraft } from '../../domain/kpi/draft.ts';
import type { Language } from '../../domain/words.ts';
import type { AlertEndpoints } from './alerts-contract.ts';
import type { ClosingEndpoints } from './closing-contract.ts';
import type { DashboardEndpoints } from './dashboard-contract.ts';
import type { DefinitionsEndpoints } from './definitions-contract.ts';
import type { HistoryEndpoints } from './history-contract.ts';
import type { PanelEndpoints } from './panel-contract.ts';
import type { SettingsDraft, SettingsEndpoints } from './settings-contract.ts';
import type { SharingEndpoints } from './sharing-contract.ts';
import type { OutlookView, SteeringEndpoints } from './steering-contract.ts';

/** What the sidebar may ask and what it gets: types alone, so that the client never pulls in the server. */
export interface Endpoints
  extends SettingsEndpoints,
    HistoryEndpoints,
    DashboardEndpoints,
    PanelEndpoints,
    DefinitionsEndpoints,
    SharingEndpoints,
    AlertEndpoints,
    ClosingEndpoints,
    SteeringEndpoints {
  'app.open': { readonly payload: null; readonly value: AppView };
  /** Nothing is written: the five letters, the sentence and the value read, for a KPI being typed. */
  'kpi.check': { readonly payload: KpiDraft; readonly value: KpiCheck };
  'kpi.save': { readonly payload: { readonly kpi: KpiDraft }; readonly value: AppView };
  'kpi.remove': { readonly payload: { readonly id: string }; readonly value: AppView & { readonly removed: KpiDraft } };
  /** Undo of a removal: the KPI comes back with its id, so that its history is its own again. */
  'kpi.restore': { readonly payload: { readonly kpi: KpiDraft }; readonly value: AppView };
  'snapshot.run': { readonly payload: null; readonly value: AppView & { readonly run: RunReport } };
  'schedule.save': { readonly payload: ScheduleDraft; readonly value: AppView };
  /** A1 notation of what is selected in the sheet, and the dates beside it. */
  'sheet.selection': { readonly payload: null; readonly value: { readonly a1: string } };
}

export type EndpointName = keyof Endpoints;

export type { KpiDraft };

export type Letter = 'S' | 'M' | 'A' | 'R' | 'T';
export type Mark = 'pass' | 'partial' | 'fail';

export interface LetterCheck {
  readonly letter: Letter;
  readonly mark: Mark;
  /** One sentence a finding, in the reader's language; empty when the letter passes. */
  readonly findings: readonly { readonly field: keyof KpiDraft | ''; readonly sentence: string }[];
}

export interface KpiCheck {
  readonly letters: readonly LetterCheck[];
  /** « Passer de 40 à 60 leads par mois d’ici le 30 juin 2026, pour “Générer des leads” ». */
  readonly sentence: string;
  readonly reading: Reading;
  readonly outlook: OutlookView | null;
  /**
   * What keeps it a draft, with the sentence to show beside the field: a field left blank, or one that contradicts another.
   * It can be saved all the same, but for a circular measure, which is refused.
   */
  readonly fieldErrors: readonly { readonly field: keyof KpiDraft; readonly sentence: string }[];
}

/** The value of a measure now, or why there is none. */
export interface Reading {
  readonly value: number | null;
  readonly volume: number | null;
  /** A dated measure gives a period's value; otherwise it is a reading of the moment. */
  readonly dated: boolean;
  /** « 3 lignes incomplètes », the refusal's sentence, or ''. */
  readonly note: string;
}

export interface KpiView {
  readonly kpi: KpiDraft;
  readonly reading: Reading;
  readonly status: Status;
  /** 0–1, raw. */
  readonly score: number | null;
  /** Where it should stand today, where pace applies. */
  readonly expected: number | null;
  /** The sentence that explains score and status. */
  readonly sentence: string;
  /** Its beginning: what there is against what is wanted, without where it is heading. '' where it is short as it is. */
  readonly brief: string;
  readonly letters: readonly LetterCheck[];
  readonly history: readonly HistoryPoint[];
  /** Nothing while the history is short, or once the verdict is in. */
  readonly outlook: OutlookView | null;
  /** Why the row of the sheet cannot be read, or ''. */
  readonly problem: string;
  /** Periods that passed without any run. */
  readonly missing: readonly string[];
}

export interface HistoryPoint {
  readonly period: string;
  readonly value: number;
  readonly target: number | null;
  readonly status: Status;
  readonly takenAt: string;
  readonly provisional: boolean;
  readonly byHand: boolean;
  /** Outside the KPI's own habit, and where the habit lies. */
  readonly unusual: { readonly low: number; readonly high: number } | null;
}

export interface AppView {
  readonly language: Language;
  readonly locale: string;
  readonly timeZone: string;
  readonly file: string;
  readonly user: string;
  /** Today in the spreadsheet's zone, `yyyy-mm-dd`. */
  readonly today: string;
  readonly kpis: readonly KpiView[];
  readonly globalScore: {
    readonly score: number | null;
    readonly counted: number;
    readonly of: number;
    readonly sentence: string;
  };
  readonly schedule: ScheduleView;
  readonly settings: SettingsDraft;
  /** Are sample data in this file? */
  readonly sample: boolean;
  readonly lastRun: RunReport | null;
  /** What the team should know at once: hand edits told, a copied file, an id mended. */
  readonly notices: readonly string[];
}

export interface ScheduleDraft {
  readonly active: boolean;
  /** 1 Monday to 7 Sunday; all seven is every day. */
  readonly weekdays: readonly number[];
  /** Hour of the day, 0–23, in the spreadsheet's time zone. */
  readonly hour: number;
}

export interface ScheduleView extends ScheduleDraft {
  /** « chaque lundi, entre 8 h et 9 h, Europe/Paris » */
  readonly words: string;
  readonly owner: string;
  /** Is the clock owned by the person who looks? */
  readonly mine: boolean;
  /** Set when a planned run has not come: « Relevé du 3 mars en retard ». */
  readonly late: string;
  /** Why the clock of the person who looks will not come: its trigger is gone, its authorisation withdrawn. */
  readonly problem: string;
  readonly next: string;
}

export interface RunReport {
  readonly at: string;
  readonly by: string;
  readonly why: 'clock' | 'menu' | 'sidebar';
  readonly measured: number;
  readonly written: number;
  readonly updated: number;
  readonly refused: readonly { readonly kpi: string; readonly reason: string }[];
  readonly seconds: number;
  /** One sentence for the person who asked. */
  readonly sentence: string;
}
