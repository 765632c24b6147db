import type { HistoryRow } from '../domain/history/history-row.ts';
import type { Note } from '../domain/kpi/note.ts';
import type { TargetVersion } from '../domain/kpi/target-version.ts';
import type { TeamKpi } from '../domain/kpi/team-kpi.ts';
import type { Words } from '../domain/words.ts';

/** The sheets that the product owns, by role. */
export type SheetRole =
  | 'kpi'
  | 'sample'
  | 'history'
  | 'log'
  | 'status'
  | 'versions'
  | 'notes'
  | 'sends'
  | 'actions'
  | 'alerts'
  | 'batches'
  | 'dashboard'
  | 'workings'
  | 'meeting';

export const SHEET_NAMES: Readonly<Record<SheetRole, Words>> = {
  kpi: { fr: 'KPI', en: 'KPI' },
  sample: { fr: 'Exemple (données inventées)', en: 'Sample (invented data)' },
  history: { fr: 'Historique KPI', en: 'KPI History' },
  log: { fr: 'Journal KPI', en: 'KPI Log' },
  status: { fr: 'Suivi KPI', en: 'KPI Status' },
  versions: { fr: 'Versions KPI', en: 'KPI Versions' },
  notes: { fr: 'Notes KPI', en: 'KPI Notes' },
  sends: { fr: 'Envois KPI', en: 'KPI Sends' },
  actions: { fr: 'Actions KPI', en: 'KPI Actions' },
  alerts: { fr: 'Alertes KPI', en: 'KPI Alerts' },
  batches: { fr: 'Reprises KPI', en: 'KPI Backfills' },
  dashboard: { fr: 'Tableau de bord KPI', en: 'KPI Dashboard' },
  workings: { fr: 'Calculs KPI', en: 'KPI Workings' },
  meeting: { fr: 'Réunion KPI', en: 'KPI Meeting' },
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
  score: { fr: 'Score', en: 'Score' },
  status: { fr: 'Statut', en: 'Status' },
  source: { fr: 'Source des données', en: 'Data source' },
  measure: { fr: 'Mesure', en: 'Measure' },
  origin: { fr: 'Origine', en: 'Origin' },
  by: { fr: 'Relevé par', en: 'By' },
  runId: { fr: 'Passage', en: 'Run ID' },
  seal: { fr: 'Sceau', en: 'Seal' },
};

/** Headers that earlier versions wrote, by column: sheets made then are read for ever. */
export const FORMER_HEADERS: Readonly<Record<string, string>> = { score: 'Note' };

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
  readonly notices: string;
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
  notices: { fr: 'À savoir', en: 'Worth knowing' },
};

export const VERSION_HEADERS: Readonly<Record<keyof TargetVersion, Words>> = {
  id: { fr: 'Identifiant', en: 'ID' },
  kpiId: { fr: 'Identifiant KPI', en: 'KPI ID' },
  kpi: { fr: 'Nom du KPI', en: 'KPI name' },
  from: { fr: 'À partir du', en: 'From' },
  target: { fr: 'Valeur cible', en: 'Target' },
  targetMax: { fr: 'Cible maximale', en: 'Highest target' },
  reason: { fr: 'Raison', en: 'Reason' },
  by: { fr: 'Par', en: 'By' },
  at: { fr: 'Écrit le', en: 'Written at' },
};

export const NOTE_HEADERS: Readonly<Record<keyof Note, Words>> = {
  id: { fr: 'Identifiant', en: 'ID' },
  kpiId: { fr: 'Identifiant KPI', en: 'KPI ID' },
  kpi: { fr: 'Nom du KPI', en: 'KPI name' },
  kind: { fr: 'Nature', en: 'Kind' },
  day: { fr: 'Jour', en: 'Day' },
  text: { fr: 'Texte', en: 'Text' },
  confidence: { fr: 'Confiance (1 à 5)', en: 'Confidence (1 to 5)' },
  by: { fr: 'Par', en: 'By' },
  at: { fr: 'Écrit le', en: 'Written at' },
  removedBy: { fr: 'Retiré par', en: 'Removed by' },
  removedAt: { fr: 'Retiré le', en: 'Removed at' },
};
