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
  busy: {
    fr: 'Une autre personne ou un relevé utilise la feuille en ce moment. Réessayez dans une minute.',
    en: 'Another person or a snapshot is using the sheet right now. Try again in a minute.',
  },
  failed: {
    fr: 'Google Sheets n’a pas répondu comme prévu. Rien n’est perdu : réessayez.',
    en: 'Google Sheets did not answer as expected. Nothing is lost: try again.',
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
  'schedule-days': {
    fr: 'Choisissez au moins un jour.',
    en: 'Choose at least one day.',
  },
} as const satisfies Record<string, Words>;

export type ReplyCode = keyof typeof REPLIES;

export function replyWords(code: ReplyCode, language: Language): string {
  return REPLIES[code][language];
}
