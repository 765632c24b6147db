import type { Language, Words } from '../../domain/words.ts';
import { SERVICE_NAMES } from './send-words.ts';

/** What is wrong with what was pasted, by service and field; each says what the right thing looks like. */
const WRONG: Readonly<Record<string, Words>> = {
  'slack.url': {
    fr: 'L’adresse d’un webhook Slack commence par https://hooks.slack.com/services/. Copiez-la en entier.',
    en: 'A Slack webhook’s address begins with https://hooks.slack.com/services/. Copy all of it.',
  },
  'chat.url': {
    fr: 'L’adresse d’un webhook Google Chat commence par https://chat.googleapis.com/v1/spaces/. Copiez-la en entier.',
    en: 'A Google Chat webhook’s address begins with https://chat.googleapis.com/v1/spaces/. Copy all of it.',
  },
  'trello.key': {
    fr: 'La clé Trello compte 32 chiffres et lettres, de a à f.',
    en: 'The Trello key has 32 digits and letters, from a to f.',
  },
  'trello.token': {
    fr: 'Le jeton Trello est une longue suite de lettres et de chiffres. Copiez-le en entier.',
    en: 'The Trello token is a long string of letters and digits. Copy all of it.',
  },
  'trello.list': {
    fr: 'L’identifiant d’une liste Trello compte 24 chiffres et lettres, de a à f.',
    en: 'The ID of a Trello list has 24 digits and letters, from a to f.',
  },
  'asana.token': {
    fr: 'Le jeton Asana est une longue suite de chiffres et de lettres. Copiez-le en entier.',
    en: 'The Asana token is a long string of digits and letters. Copy all of it.',
  },
  'asana.project': {
    fr: 'Collez le lien du projet Asana, qui commence par https://app.asana.com/.',
    en: 'Paste the link of the Asana project, which begins with https://app.asana.com/.',
  },
  'monday.token': {
    fr: 'Le jeton monday.com est une longue suite de lettres et de chiffres. Copiez-le en entier.',
    en: 'The monday.com token is a long string of letters and digits. Copy all of it.',
  },
  'monday.board': {
    fr: 'Collez le lien du tableau monday.com, qui contient /boards/.',
    en: 'Paste the link of the monday.com board, which contains /boards/.',
  },
};

export function wrongField(service: string, field: string, language: Language): string {
  return WRONG[`${service}.${field}`]?.[language] ?? '';
}

const SETUP = {
  label: {
    fr: 'Écrivez le nom de l’endroit, par exemple « #marketing », et non une adresse ou un jeton.',
    en: 'Write the name of the place, such as “#marketing”, not an address or a token.',
  },
  'save-first': {
    fr: 'Enregistrez d’abord l’accès à {service}.',
    en: 'Save the access to {service} first.',
  },
  'test-first': {
    fr: 'Envoyez d’abord un test : {service} s’active une fois le test arrivé.',
    en: 'Send a test first: {service} can be turned on once the test has arrived.',
  },
  'not-active': {
    fr: '{service} n’est pas actif à votre nom. Activez-le d’abord.',
    en: '{service} is not on in your name. Turn it on first.',
  },
  'not-owner': {
    fr: 'Les relevés planifiés sont au nom de {owner} : cette personne seule peut activer {service}. Vous pouvez envoyer un test.',
    en: 'The planned snapshots are in the name of {owner}: only this person can turn {service} on. You can send a test.',
  },
  gone: {
    fr: 'Cet envoi n’est plus dans la feuille des envois.',
    en: 'This send is no longer in the sheet of sends.',
  },
  'test-passed': {
    fr: 'Test envoyé. Vérifiez qu’il est arrivé dans {service}, puis activez.',
    en: 'Test sent. Check that it arrived in {service}, then turn it on.',
  },
  resent: { fr: 'Renvoyé à {service}.', en: 'Sent to {service} again.' },
  later: {
    fr: 'L’envoi à {service} partira à la prochaine heure.',
    en: 'It will be sent to {service} within the next hour.',
  },
  'later-owner': {
    fr: 'Aucun relevé n’est planifié : l’envoi à {service} partira quand {owner} ouvrira Réglages › Envois.',
    en: 'No snapshot is planned: it will be sent to {service} when {owner} opens Settings › Sending.',
  },
  'action-sent': { fr: 'Action notée et envoyée à {service}.', en: 'Action noted and sent to {service}.' },
  'action-not-sent': {
    fr: 'Action notée, mais pas envoyée : le fichier était occupé. Notez-la aussi dans l’outil de tâches.',
    en: 'Action noted, but not sent: the file was busy. Note it in the task tool as well.',
  },
  'action-blank': { fr: 'Écrivez ce qu’il y a à faire.', en: 'Write what there is to do.' },
  'action-gone': {
    fr: 'Cette action n’est plus dans la feuille des actions. Rouvrez ce KPI.',
    en: 'This action is no longer in the sheet of actions. Open this KPI again.',
  },
  'action-noted': {
    fr: 'Action notée dans la feuille « Actions KPI ».',
    en: 'Action noted in the sheet “KPI Actions”.',
  },
  'test-title': { fr: 'Test de Boussole KPI', en: 'Test from KPI Compass' },
  'test-line': {
    fr: 'Si vous lisez ceci, les envois depuis « {file} » arriveront ici. Vous pouvez supprimer ce test.',
    en: 'If you read this, what is sent from “{file}” will arrive here. You can delete this test.',
  },
} as const satisfies Record<string, Words>;

export type SetupSentence = keyof typeof SETUP;

export interface SetupFacts {
  readonly service?: string;
  readonly owner?: string;
  readonly file?: string;
}

export function setupWords(sentence: SetupSentence, language: Language, facts: SetupFacts = {}): string {
  const { service = '', owner = '', file = '' } = facts;
  const names: Readonly<Record<string, string>> = { service: SERVICE_NAMES[service] ?? service, owner, file };
  return SETUP[sentence][language].replace(/\{(\w+)\}/g, (_, name: string) => names[name] ?? '');
}
