import type { Language, Words } from '../domain/words.ts';

type Page = 'dashboard' | 'meeting';

const MADE: Readonly<Record<`${Page}-${'made' | 'updated'}`, Words>> = {
  'dashboard-made': {
    fr: 'Le tableau de bord est prêt : feuille « Tableau de bord KPI ».',
    en: 'The dashboard is ready: sheet “KPI Dashboard”.',
  },
  'dashboard-updated': {
    fr: 'Le tableau de bord suit de nouveau tous vos KPI.',
    en: 'The dashboard follows all your KPIs again.',
  },
  'meeting-made': {
    fr: 'La page de réunion est prête : feuille « Réunion KPI ».',
    en: 'The meeting page is ready: sheet “KPI Meeting”.',
  },
  'meeting-updated': {
    fr: 'La page de réunion est à jour ; vos décisions sont restées en place.',
    en: 'The meeting page is up to date; your decisions stayed where they were.',
  },
};

/** One of the dashboard's own charts was deleted: it stays away, and this is the way back. */
const WITHOUT_CHARTS: Words = {
  fr: 'Le tableau de bord suit de nouveau tous vos KPI. Il y manque un graphique supprimé\u00a0: pour le retrouver, supprimez la feuille et relancez cette commande.',
  en: 'The dashboard follows all your KPIs again. A chart was deleted: to have it back, delete the sheet and run this command again.',
};

/** What is said when a page was made or laid out again. */
export function pageSentence(
  page: Page,
  done: 'made' | 'updated' | 'updated-without-charts',
  language: Language,
): string {
  return done === 'updated-without-charts' ? WITHOUT_CHARTS[language] : MADE[`${page}-${done}`][language];
}
