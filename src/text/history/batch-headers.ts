import type { Words } from '../../domain/words.ts';

/** One row of the sheet of backfills: what a batch did, and the rows that it replaced, so that it can be undone. */
export interface BatchColumns {
  readonly runId: string;
  readonly at: string;
  readonly by: string;
  readonly kpiId: string;
  readonly kpi: string;
  readonly kind: string;
  readonly added: number | '';
  readonly replaced: number | '';
  readonly undoneAt: string;
  readonly undoneBy: string;
  readonly rows: string;
}

export const BATCH_HEADERS: Readonly<Record<keyof BatchColumns, Words>> = {
  runId: { fr: 'Passage', en: 'Run ID' },
  at: { fr: 'Date et heure', en: 'When' },
  by: { fr: 'Par', en: 'By' },
  kpiId: { fr: 'Identifiant KPI', en: 'KPI ID' },
  kpi: { fr: 'Nom du KPI', en: 'KPI name' },
  kind: { fr: 'Origine des valeurs', en: 'Where values come from' },
  added: { fr: 'Lignes ajoutées', en: 'Rows added' },
  replaced: { fr: 'Lignes remplacées', en: 'Rows replaced' },
  undoneAt: { fr: 'Annulée le', en: 'Undone at' },
  undoneBy: { fr: 'Annulée par', en: 'Undone by' },
  rows: { fr: 'Lignes d’avant (pour annuler)', en: 'Rows before (to undo)' },
};
