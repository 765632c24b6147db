import type { Language, Words } from '../domain/words.ts';

/** Menu labels: each starts with what it does, in sentence case. */
const MENU = {
  openSidebar: { fr: 'Ouvrir le suivi', en: 'Open the tracker' },
  snapshotNow: { fr: 'Relever maintenant', en: 'Take a snapshot now' },
  refreshDashboard: { fr: 'Mettre à jour le tableau de bord', en: 'Update the dashboard' },
  openHelp: { fr: 'Lire l’aide', en: 'Read the help' },
} as const satisfies Record<string, Words>;

export type MenuItem = keyof typeof MENU;

export function menuIn(language: Language): Readonly<Record<MenuItem, string>> {
  return {
    openSidebar: MENU.openSidebar[language],
    snapshotNow: MENU.snapshotNow[language],
    refreshDashboard: MENU.refreshDashboard[language],
    openHelp: MENU.openHelp[language],
  };
}

export const PRODUCT_NAME: Words = { fr: 'Boussole KPI', en: 'KPI Compass' };
