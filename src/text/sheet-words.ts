import type { HistoryRow } from '../domain/history/history-row.ts';
import type { TeamKpi } from '../domain/kpi/team-kpi.ts';
import type { Words } from '../domain/words.ts';

/** The sheets that the product owns, by role. */
export type SheetRole = 'kpi' | 'history' | 'log';

export const SHEET_NAMES: Readonly<Record<SheetRole, Words>> = {
  kpi: { fr: 'KPI', en: 'KPI' },
  history: { fr: 'Historique KPI', en: 'KPI History' },
  log: { fr: 'Journal KPI', en: 'KPI Log' },
};

/** Header texts: a column is found by either, wherever it stands. Order is that of a new sheet. */
export const KPI_HEADERS: Readonly<Record<keyof TeamKpi, Words>> = {
  id: { fr: 'Identifiant', en: 'ID' },
  name: { fr: 'Nom', en: 'Name' },
  definition: { fr: 'Définition', en: 'Definition' },
  metric: { fr: 'Indicateur', en: 'Metric' },
  measure: { fr: 'Mesure', en: 'Measure' },
  dates: { fr: 'Plage de dates', en: 'Date range' },
  unit: { fr: 'Unité', en: 'Unit' },
  currency: { fr: 'Devise', en: 'Currency' },
  direction: { fr: 'Sens', en: 'Direction' },
  accrual: { fr: 'Cumul', en: 'Accrual' },
  baseline: { fr: 'Valeur initiale', en: 'Baseline' },
  targetType: { fr: 'Type de cible', en: 'Target type' },
  target: { fr: 'Valeur cible', en: 'Target' },
  targetMax: { fr: 'Cible maximale', en: 'Highest target' },
  milestones: { fr: 'Jalons', en: 'Milestones' },
  objective: { fr: 'Objectif', en: 'Objective' },
  campaign: { fr: 'Campagne', en: 'Campaign' },
  function: { fr: 'Fonction', en: 'Function' },
  level: { fr: 'Niveau', en: 'Level' },
  tense: { fr: 'Avancé ou retardé', en: 'Leading or lagging' },
  linkedKpi: { fr: 'KPI lié', en: 'Linked KPI' },
  owner: { fr: 'Responsable', en: 'Owner' },
  team: { fr: 'Équipe', en: 'Team' },
  source: { fr: 'Source des données', en: 'Data source' },
  frequency: { fr: 'Fréquence', en: 'Frequency' },
  maturity: { fr: 'Maturité (jours)', en: 'Maturity (days)' },
  minimumVolume: { fr: 'Volume minimal', en: 'Minimum volume' },
  start: { fr: 'Début', en: 'Start' },
  end: { fr: 'Fin', en: 'End' },
  weight: { fr: 'Poids', en: 'Weight' },
  state: { fr: 'État', en: 'State' },
  updatedAt: { fr: 'Modifié le', en: 'Updated at' },
  updatedBy: { fr: 'Modifié par', en: 'Updated by' },
};

export const HISTORY_HEADERS: Readonly<Record<keyof HistoryRow, Words>> = {
  period: { fr: 'Période', en: 'Period' },
  periodStart: { fr: 'Début de période', en: 'Period start' },
  periodEnd: { fr: 'Fin de période', en: 'Period end' },
  takenAt: { fr: 'Relevé le', en: 'Taken at' },
  kpiId: { fr: 'Identifiant KPI', en: 'KPI ID' },
  kpi: { fr: 'Nom du KPI', en: 'KPI name' },
  objective: { fr: 'Objectif', en: 'Objective' },
  owner: { fr: 'Responsable', en: 'Owner' },
  unit: { fr: 'Unité', en: 'Unit' },
  value: { fr: 'Valeur', en: 'Value' },
  volume: { fr: 'Volume', en: 'Volume' },
  baseline: { fr: 'Valeur initiale', en: 'Baseline' },
  target: { fr: 'Valeur cible', en: 'Target' },
  score: { fr: 'Note', en: 'Score' },
  status: { fr: 'Statut', en: 'Status' },
  source: { fr: 'Source des données', en: 'Data source' },
  measure: { fr: 'Mesure', en: 'Measure' },
  origin: { fr: 'Origine', en: 'Origin' },
  by: { fr: 'Relevé par', en: 'By' },
  runId: { fr: 'Passage', en: 'Run ID' },
  seal: { fr: 'Sceau', en: 'Seal' },
};

export interface LogColumns {
  readonly runId: string;
  readonly at: string;
  readonly by: string;
  readonly why: string;
  readonly measured: number;
  readonly written: number;
  readonly updated: number;
  readonly refused: string;
  readonly seconds: number;
}

export const LOG_HEADERS: Readonly<Record<keyof LogColumns, Words>> = {
  runId: { fr: 'Passage', en: 'Run ID' },
  at: { fr: 'Date et heure', en: 'When' },
  by: { fr: 'Par', en: 'By' },
  why: { fr: 'Déclenché par', en: 'Started by' },
  measured: { fr: 'KPI mesurés', en: 'KPIs measured' },
  written: { fr: 'Lignes ajoutées', en: 'Rows added' },
  updated: { fr: 'Lignes mises à jour', en: 'Rows updated' },
  refused: { fr: 'Sans valeur, et pourquoi', en: 'Without a value, and why' },
  seconds: { fr: 'Durée (s)', en: 'Duration (s)' },
};
