import type { Language, Words } from '../language.ts';

/** What the bench says around the product. Its buttons are short; the longer wording is their title. */
const WORDS = {
  bench: { fr: 'Banc d’essai', en: 'Test bench' },
  benchLong: { fr: 'Banc d’essai, en dehors du produit', en: 'Test bench, outside the product' },
  clock: { fr: 'Horloge', en: 'Clock' },
  hour: { fr: '+1 h', en: '+1 h' },
  hourLong: { fr: 'Avancer l’horloge d’une heure', en: 'Move the clock by one hour' },
  day: { fr: '+1 jour', en: '+1 day' },
  dayLong: { fr: 'Avancer l’horloge d’un jour', en: 'Move the clock by one day' },
  week: { fr: '+1 sem.', en: '+1 week' },
  weekLong: { fr: 'Avancer l’horloge d’une semaine', en: 'Move the clock by one week' },
  date: { fr: 'Aller à une date', en: 'Go to a date' },
  fire: { fr: 'Déclencher', en: 'Fire trigger' },
  fireLong: { fr: 'Lancer maintenant le déclencheur horaire', en: 'Fire the clock trigger now' },
  user: { fr: 'Personne à l’écran', en: 'Person at the screen' },
  viewOnly: { fr: 'lecture seule', en: 'view only' },
  language: { fr: 'Langue du classeur', en: 'Language of the workbook' },
  file: { fr: 'Fichier', en: 'File' },
  save: { fr: 'Enregistrer', en: 'Save' },
  saveLong: {
    fr: 'Enregistrer le classeur, ses réglages et ses déclencheurs dans un fichier JSON',
    en: 'Save the workbook, its settings and its triggers to a JSON file',
  },
  open: { fr: 'Ouvrir', en: 'Open' },
  openLong: { fr: 'Ouvrir un fichier JSON enregistré ici', en: 'Open a JSON file saved here' },
  exportXlsx: { fr: 'Excel', en: 'Excel' },
  exportLong: { fr: 'Exporter le classeur en .xlsx', en: 'Export the workbook as .xlsx' },
  log: { fr: 'Journal', en: 'Log' },
  logLong: {
    fr: 'Appels aux services, e-mails, messages du script',
    en: 'Service calls, mails, messages of the script',
  },
  calls: { fr: 'Appels aux services', en: 'Service calls' },
  callsNone: { fr: 'Aucun appel pour l’instant.', en: 'No call so far.' },
  callsName: { fr: 'Service', en: 'Service' },
  callsCount: { fr: 'Appels', en: 'Calls' },
  mails: { fr: 'E-mails', en: 'Mails' },
  mailsNone: {
    fr: 'Aucun e-mail envoyé. Rien ne quitte cette machine.',
    en: 'No mail sent. Nothing leaves this machine.',
  },
  logs: { fr: 'Messages du script', en: 'Script messages' },
  logsNone: { fr: 'Aucun message.', en: 'No message.' },
  extensions: { fr: 'Extensions', en: 'Extensions' },
  product: { fr: 'Boussole KPI', en: 'KPI Compass' },
  close: { fr: 'Fermer', en: 'Close' },
  notJson: {
    fr: 'Ce fichier n’a pas pu être lu : il est abîmé ou n’est pas du JSON. Le classeur affiché reste en place.',
    en: 'This file could not be read: it is damaged or not JSON. The workbook on screen stays.',
  },
  foreign: {
    fr: 'Ce fichier n’a pas été enregistré par ce banc d’essai. Le classeur affiché reste en place.',
    en: 'This file was not saved by this test bench. The workbook on screen stays.',
  },
  unreadable: {
    fr: 'Ce classeur est incomplet ou abîmé et n’a pas pu être ouvert. Le classeur affiché reste en place.',
    en: 'This workbook is incomplete or damaged and could not be opened. The workbook on screen stays.',
  },
  opened: { fr: 'Classeur ouvert.', en: 'Workbook opened.' },
  saved: { fr: 'Classeur enregistré dans vos téléchargements.', en: 'Workbook saved to your downloads.' },
  noTrigger: {
    fr: 'Aucun déclencheur horaire : démarrez un planning dans le suivi.',
    en: 'No clock trigger: start a schedule in the tracker.',
  },
  fired: { fr: 'Déclencheur lancé.', en: 'Trigger fired.' },
  failed: { fr: 'Le script s’est arrêté : ', en: 'The script stopped: ' },
  answered: { fr: 'Réponse donnée au script : ', en: 'Answer given to the script: ' },
} as const satisfies Record<string, Words>;

export type Word = keyof typeof WORDS;

export function word(key: Word, language: Language): string {
  return WORDS[key][language];
}

function isWord(key: string | undefined): key is Word {
  return key !== undefined && Object.hasOwn(WORDS, key);
}

/** Writes the bench's words into every element that asks for one. */
export function writeWords(root: ParentNode, language: Language): void {
  for (const element of root.querySelectorAll<HTMLElement>('[data-word],[data-label],[data-title]')) {
    const { word: text, label, title } = element.dataset;
    if (isWord(text)) element.textContent = word(text, language);
    if (isWord(label)) element.setAttribute('aria-label', word(label, language));
    if (isWord(title)) element.title = word(title, language);
  }
}
