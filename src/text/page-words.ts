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

/** What is said when a page was made or laid out again. */
export function pageSentence(page: Page, done: 'made' | 'updated', language: Language): string {
  return MADE[`${page}-${done}`][language];
}
