import type { Language, Words } from '../domain/words.ts';

/** Everything that stands on the dashboard sheet beside the team's own names. */
const WORDS = {
  title: { fr: 'Tableau de bord KPI', en: 'KPI dashboard' },
  period: { fr: 'Période', en: 'Period' },
  objective: { fr: 'Objectif', en: 'Objective' },
  owner: { fr: 'Responsable', en: 'Owner' },
  newest: { fr: 'Dernier relevé', en: 'Newest reading' },
  allObjectives: { fr: 'Tous les objectifs', en: 'All objectives' },
  allOwners: { fr: 'Toute l’équipe', en: 'Whole team' },
  upToDate: { fr: '✓ Relevés à jour', en: '✓ Snapshots up to date' },
  late: { fr: '! Relevé en retard', en: '! Snapshot overdue' },
  notPlanned: { fr: '– Relevés non planifiés', en: '– No snapshots planned' },
  score: { fr: 'Score sur 100', en: 'Score out of 100' },
  who: { fr: 'Qui', en: 'Who' },
  wins: { fr: '★ Réussites', en: '★ Wins' },
  misses: { fr: '✕ Échecs', en: '✕ Misses' },
  risks: { fr: '! Risques, par poids × écart', en: '! Risks, by weight × gap' },
  none: { fr: 'Aucun', en: 'None' },
  chart: { fr: 'KPI du graphique', en: 'KPI in the chart' },
  mostAtRisk: { fr: 'Le plus à risque', en: 'Most at risk' },
  value: { fr: 'Valeur', en: 'Value' },
  target: { fr: 'Cible', en: 'Target' },
  kpi: { fr: 'KPI', en: 'KPI' },
  status: { fr: 'Statut', en: 'Status' },
  change: { fr: 'Évolution', en: 'Change' },
  trend: { fr: 'Tendance', en: 'Trend' },
  due: { fr: 'Échéance', en: 'Deadline' },
  valueAndTarget: { fr: 'Valeur et ligne de cible', en: 'Value and target line' },
  scores: { fr: 'Scores : la cible est à 100', en: 'Scores: the target is at 100' },
  teamScore: { fr: 'Score de l’équipe, mois par mois', en: 'Team score, month by month' },
  funnel: { fr: 'Entonnoir', en: 'Funnel' },
  stage: { fr: 'Étape', en: 'Stage' },
  count: { fr: 'Nombre', en: 'Count' },
  nextDue: { fr: 'Prochaine échéance : ', en: 'Next deadline: ' },
  unknownPeriod: {
    fr: 'Période inconnue : choisissez-la dans la liste',
    en: 'Unknown period: choose it in the list',
  },
  behind: {
    fr: 'KPI ont un relevé plus récent que cette page : « Mettre à jour le tableau de bord »',
    en: 'KPIs have a newer reading than this page: “Update the dashboard”',
  },
  noKpi: {
    fr: 'Aucun KPI actif : définissez-en un dans le panneau.',
    en: 'No active KPI: define one in the panel.',
  },
  noChoice: {
    fr: 'Aucun KPI pour ce choix : prenez un autre objectif ou un autre responsable dans les listes.',
    en: 'No KPI for this choice: take another objective or owner in the lists.',
  },
  more: { fr: 'autres KPI : « Mettre à jour le tableau de bord »', en: 'more KPIs: “Update the dashboard”' },
  soFar: { fr: 'en cours', en: 'so far' },
  points: { fr: ' pt', en: ' pt' },
} as const satisfies Record<string, Words>;

export type DashboardWord = keyof typeof WORDS;

export function dashboardWord(word: DashboardWord, language: Language): string {
  return WORDS[word][language];
}
