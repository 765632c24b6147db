import type { Words } from '../language.ts';

/** What `npm start` prints. */
export const WORDS = {
  indicators: {
    fr: 'Les indicateurs du classeur d’exemple, calculés par dist/Code.js',
    en: 'The indicators of the sample workbook, computed by dist/Code.js',
  },
  indicator: { fr: 'Indicateur', en: 'Indicator' },
  value: { fr: 'Valeur', en: 'Value' },
  inputs: { fr: 'À partir de', en: 'From' },
  invented: {
    fr: 'Dépenses, leads et clients sont inventés ; les sessions sont réelles (18F, domaine public).',
    en: 'Spend, leads and customers are invented; the sessions are real (18F, public domain).',
  },
  month: { fr: 'Mois', en: 'Month' },
  channel: { fr: 'Canal', en: 'Channel' },
  byMonth: { fr: 'Par mois', en: 'By month' },
  byChannel: { fr: 'Par canal', en: 'By channel' },
  byTraffic: { fr: 'Sessions par canal (données réelles)', en: 'Sessions by channel (real data)' },
  seller: { fr: 'Vendeur', en: 'Seller' },
  bySeller: { fr: 'Par vendeur', en: 'By seller' },
  team: {
    fr: 'Les KPI de l’équipe, comme le panneau de suivi les montre',
    en: 'The team’s KPIs, as the tracker shows them',
  },
  kpi: { fr: 'KPI', en: 'KPI' },
  target: { fr: 'Cible', en: 'Target' },
  score: { fr: 'Score', en: 'Score' },
  status: { fr: 'Statut', en: 'Status' },
  whole: { fr: 'Ensemble', en: 'Overall' },
  draft: { fr: 'brouillon, non relevé', en: 'draft, not measured' },
  snapshot: {
    fr: 'Le relevé qui vient d’être pris, en plus de ceux de chaque lundi',
    en: 'The snapshot just taken, on top of every Monday’s',
  },
  measured: { fr: 'Valeurs relevées', en: 'Values measured' },
  written: { fr: 'Lignes ajoutées', en: 'Rows added' },
  updated: { fr: 'Lignes mises à jour', en: 'Rows updated' },
  refused: { fr: 'Sans valeur', en: 'Without a value' },
  none: { fr: 'aucun', en: 'none' },
  history: { fr: 'Historique', en: 'History' },
  rows: { fr: 'lignes', en: 'rows' },
  where: { fr: 'Où se trouve quoi', en: 'Where things are' },
  addon: { fr: 'Extension construite', en: 'Built add-on' },
  data: { fr: 'Données et licences', en: 'Data and licences' },
  page: { fr: 'Classeur et banc d’essai', en: 'Workbook and test bench' },
  stop: { fr: 'Ctrl+C pour arrêter.', en: 'Ctrl+C to stop.' },
  once: { fr: 'npm start (sans --once) l’affiche', en: 'npm start (without --once) shows it' },
  usage: {
    fr: 'npm start -- [--once] [--lang fr|en] [--port 8642]',
    en: 'npm start -- [--once] [--lang fr|en] [--port 8642]',
  },
} as const satisfies Record<string, Words>;
