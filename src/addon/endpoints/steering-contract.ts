import type { NoteKind } from '../../domain/kpi/note.ts';
import type { AppView } from './contract.ts';

/** Targets from a day on, notes and last runs of one KPI: what its own screen asks and gets. */
export interface SteeringEndpoints {
  'steering.open': { readonly payload: { readonly kpiId: string }; readonly value: SteeringView };
  'target.change': { readonly payload: TargetChange; readonly value: AppView & SteeringChange };
  'target.remove': { readonly payload: EntryName; readonly value: AppView & SteeringChange };
  /** Undo of a removal. */
  'target.restore': { readonly payload: VersionView & WithKpi; readonly value: AppView & SteeringChange };
  'note.add': { readonly payload: NoteDraft; readonly value: SteeringView };
  'note.remove': { readonly payload: EntryName; readonly value: SteeringView };
  /** Brings a removed note back, under its author's name. */
  'note.restore': { readonly payload: EntryName; readonly value: SteeringView };
}

interface WithKpi {
  readonly kpiId: string;
}

export interface EntryName extends WithKpi {
  readonly id: string;
}

export interface SteeringChange {
  readonly steering: SteeringView;
}

export interface TargetChange extends WithKpi {
  /** Of the KPI as the person saw it: an older one is told. */
  readonly updatedAt: string;
  readonly target: number | null;
  readonly targetMax: number | null;
  /** `yyyy-mm-dd` */
  readonly from: string;
  readonly reason: string;
}

export interface NoteDraft extends WithKpi {
  readonly kind: NoteKind;
  readonly day: string;
  readonly text: string;
  readonly confidence: number | null;
}

export interface SteeringView {
  readonly kpiId: string;
  /** By the day they begin, the oldest first. */
  readonly versions: readonly VersionView[];
  /** Newest first. */
  readonly notes: readonly NoteView[];
  /** Notes that somebody took away, the last one first, a few. */
  readonly removedNotes: readonly RemovedNote[];
  /** Newest first, a few. */
  readonly runs: readonly RunView[];
  /** The last times that this KPI could not be measured, newest first. */
  readonly refusals: readonly { readonly at: string; readonly reason: string }[];
}

export interface VersionView {
  readonly id: string;
  readonly from: string;
  readonly target: number | null;
  readonly targetMax: number | null;
  readonly reason: string;
  readonly by: string;
  readonly at: string;
}

export interface NoteView {
  readonly id: string;
  readonly kind: NoteKind;
  readonly day: string;
  readonly text: string;
  readonly confidence: number | null;
  readonly by: string;
  readonly at: string;
}

export interface RemovedNote extends NoteView {
  readonly removedBy: string;
  readonly removedAt: string;
}

export interface RunView {
  readonly period: string;
  readonly value: number | null;
  readonly takenAt: string;
  readonly by: string;
  readonly origin: string;
}

/** Where a KPI is heading, from its own history. */
export interface OutlookView {
  /** The bounds hold 80 % of the futures. */
  readonly value: number;
  readonly low: number;
  readonly high: number;
  /** `yyyy-mm-dd` */
  readonly day: string;
  /** 0.01 to 0.99. */
  readonly probability: number | null;
  /** For what adds up: what a whole period must bring from now on, and the best that one ever brought. */
  readonly required: number | null;
  readonly best: number | null;
}
