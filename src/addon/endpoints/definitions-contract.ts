import type { AppView, KpiDraft } from './contract.ts';

/** Definitions of KPIs that come in as a whole. */
export interface DefinitionsEndpoints {
  /** Nothing is written: what an import of this text (CSV or JSON) would do, line by line. */
  'definitions.preview': { readonly payload: { readonly text: string }; readonly value: ImportPreview };
  /** Does what the preview of that `mark` said; refused on the field `mark` where the file has changed since. */
  'definitions.import': {
    readonly payload: { readonly text: string; readonly mark: string };
    readonly value: AppView & { readonly imported: ImportDone };
  };
  /** What an import added goes, what it changed comes back; a KPI that was changed since stays, and is named. */
  'definitions.undo': { readonly payload: ImportDone; readonly value: AppView & { readonly left: readonly string[] } };
}

export type ImportKind = 'new' | 'changed' | 'same' | 'refused';

export interface ImportLine {
  /** Line of the CSV text, or place in the JSON list, from 1. */
  readonly line: number;
  readonly name: string;
  readonly kind: ImportKind;
  /** For a refused line why; for a changed one what changes. */
  readonly detail: string;
}

export interface ImportPreview {
  readonly lines: readonly ImportLine[];
  /** Stands for this text and the KPIs as they are now. */
  readonly mark: string;
}

export interface ImportDone {
  /** When the import wrote: a KPI with another moment was changed since. */
  readonly at: string;
  readonly added: readonly string[];
  /** KPIs as they were before. */
  readonly before: readonly KpiDraft[];
}
