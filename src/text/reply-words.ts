import type { Language, Words } from '../domain/words.ts';

/** Why the server did not do what the sidebar asked; each says the way out. */
const REPLIES = {
  unknown: {
    fr: 'Cette action n’existe pas dans cette version. Fermez le panneau et rouvrez-le.',
    en: 'This action does not exist in this version. Close the panel and open it again.',
  },
  payload: {
    fr: 'Ce champ n’a pas la forme attendue. Corrigez-le et recommencez.',
    en: 'This field does not have the expected form. Correct it and try again.',
  },
  'too-long': {
    fr: 'Ce texte est trop long : gardez 2 000 caractères au plus.',
    en: 'This text is too long: keep 2,000 characters at most.',
  },
  'sample-there': {
    fr: 'Ce fichier contient déjà des KPI ou l’exemple. Rechargez le panneau.',
    en: 'This file already has KPIs or the sample. Reload the panel.',
  },
  busy: {
    fr: 'Une autre personne ou un relevé utilise la feuille en ce moment. Réessayez dans une minute.',
    en: 'Another person or a snapshot is using the sheet right now. Try again in a minute.',
  },
  failed: {
    fr: 'Google Sheets n’a pas répondu comme prévu. Rien n’est perdu : réessayez.',
    en: 'Google Sheets did not answer as expected. Nothing is lost: try again.',
  },
  titles: {
    fr: 'Une feuille de la Boussole n’a plus ses titres en ligne 1. Remettez-les (Ctrl + Z, ou Fichier > Historique des versions), puis recommencez : rien n’a été écrit.',
    en: 'A KPI Compass sheet no longer has its titles in row 1. Put them back (Ctrl + Z, or File > Version history), then try again: nothing was written.',
  },
  'read-only': {
    fr: 'Vous pouvez lire ce fichier sans le modifier. Demandez à son propriétaire le droit de modification.',
    en: 'You can read this file but not change it. Ask its owner for the right to edit.',
  },
  unauthorised: {
    fr: 'Google demande votre autorisation. Ouvrez le menu Boussole KPI, cliquez sur « Relever maintenant » et acceptez.',
    en: 'Google asks for your authorisation. Open the KPI Compass menu, click “Take a snapshot now” and accept.',
  },
  'kpi-gone': {
    fr: 'Ce KPI n’est plus dans la feuille KPI. Rechargez le panneau.',
    en: 'This KPI is no longer in the KPI sheet. Reload the panel.',
  },
  'kpi-changed': {
    fr: 'Quelqu’un a modifié ce KPI entre-temps. Rechargez pour voir sa version, puis recommencez.',
    en: 'Someone changed this KPI in the meantime. Reload to see their version, then try again.',
  },
  'alert-gone': {
    fr: 'Cette règle n’est plus dans la feuille des alertes. Rechargez le panneau.',
    en: 'This rule is no longer in the sheet of alerts. Reload the panel.',
  },
  'closing-open': {
    fr: 'Cette période n’est pas terminée : elle pourra être clôturée le lendemain de son dernier jour.',
    en: 'This period is not over: it can be closed on the day after its last one.',
  },
  'closing-done': {
    fr: 'Cette période est déjà clôturée : la feuille Journal KPI dit par qui et quand.',
    en: 'This period is closed already: the KPI Log sheet says by whom and when.',
  },
  'closing-changed': {
    fr: 'Des valeurs ont changé depuis cet aperçu. Relisez-le, puis confirmez.',
    en: 'Figures have changed since this preview. Read it again, then confirm.',
  },
  'closing-none': {
    fr: 'Cette période n’est pas clôturée : il n’y a rien à rouvrir.',
    en: 'This period is not closed: there is nothing to reopen.',
  },
  'schedule-days': {
    fr: 'Choisissez au moins un jour.',
    en: 'Choose at least one day.',
  },
  'keys-lost': {
    fr: 'Cette feuille a perdu sa ligne ou sa colonne masquée, où sont ses repères. Supprimez-la, puis recommencez : une neuve sera faite.',
    en: 'This sheet lost its hidden row or column, where its landmarks are. Delete it and try again: a new one will be made.',
  },
  'list-too-long': {
    fr: 'Cette liste est trop longue : gardez 5 000 lignes au plus, puis collez le reste.',
    en: 'This list is too long: keep 5,000 lines at most, then paste the rest.',
  },
  'history-changed': {
    fr: 'L’historique a changé depuis l’aperçu. Regardez le nouvel aperçu, puis confirmez.',
    en: 'The history has changed since the preview. Look at the new preview, then confirm.',
  },
  'batch-gone': {
    fr: 'Cette reprise est déjà annulée, ou trop ancienne pour l’être.',
    en: 'This backfill is undone already, or too old to be undone.',
  },
  'row-gone': {
    fr: 'Cette ligne n’est plus modifiée à la main. Actualisez la liste.',
    en: 'This row is no longer changed by hand. Refresh the list.',
  },
  'archive-changed': {
    fr: 'Ces lignes ont changé depuis le téléchargement : rien n’est retiré. Téléchargez-les de nouveau.',
    en: 'These rows have changed since the download: nothing is removed. Download them again.',
  },
  'archive-open': {
    fr: 'Cette année a encore une période ouverte, ou une année plus ancienne reste à archiver.',
    en: 'This year still has an open period, or an older year is to be archived first.',
  },
} as const satisfies Record<string, Words>;

export type ReplyCode = keyof typeof REPLIES;

export function replyWords(code: ReplyCode, language: Language): string {
  return REPLIES[code][language];
}
