import type { Language } from '../../domain/words.ts';

const fr = {
  title: 'Pour toute l’équipe',
  dashboard: 'Créer ou mettre à jour le tableau de bord',
  meeting: 'Préparer la page de réunion',
  working: 'Préparation de la feuille…',
  looker: 'Looker Studio',
  lookerHelp: 'Ouvre un nouveau rapport sur la feuille de l’historique. Rien n’est copié : le rapport lit la feuille.',
  lookerOpen: 'Créer un rapport Looker Studio',
  lookerNone: 'Faites d’abord un relevé : le rapport lit l’historique.',
};

export type PageButtonsWords = typeof fr;

const en: PageButtonsWords = {
  title: 'For the whole team',
  dashboard: 'Create or update the dashboard',
  meeting: 'Prepare the meeting page',
  working: 'Preparing the sheet…',
  looker: 'Looker Studio',
  lookerHelp: 'Opens a new report on the history sheet. Nothing is copied: the report reads the sheet.',
  lookerOpen: 'Create a Looker Studio report',
  lookerNone: 'Take a snapshot first: the report reads the history.',
};

export const pageButtonsWords: Readonly<Record<Language, PageButtonsWords>> = { fr, en };
