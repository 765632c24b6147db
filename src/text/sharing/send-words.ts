import type { Language, Words } from '../../domain/words.ts';

/** What a service, or the way to it, answered; each sentence says what to do. Never any of the service's own words. */
const REASONS = {
  payload: {
    fr: '{service} a refusé le message. Renvoyez un test ; si rien ne change, écrivez-nous.',
    en: '{service} refused the message. Send another test; if nothing changes, write to us.',
  },
  'not-allowed': {
    fr: 'L’administrateur de {service} n’autorise pas cet envoi. Demandez-lui, ou choisissez un autre canal.',
    en: 'The administrator of {service} does not allow this. Ask them, or choose another channel.',
  },
  'webhook-gone': {
    fr: 'Ce webhook n’existe plus dans {service}. Créez-en un autre et collez son adresse.',
    en: 'This webhook no longer exists in {service}. Create another one and paste its address.',
  },
  'channel-gone': {
    fr: 'Le canal n’existe plus dans {service}. Créez un webhook pour un autre canal.',
    en: 'The channel no longer exists in {service}. Create a webhook for another channel.',
  },
  archived: {
    fr: 'Le canal est archivé dans {service}. Désarchivez-le, ou créez un webhook pour un autre canal.',
    en: 'The channel is archived in {service}. Unarchive it, or create a webhook for another channel.',
  },
  token: {
    fr: '{service} ne reconnaît plus cet accès. Créez un nouveau jeton et collez-le.',
    en: '{service} no longer accepts this access. Create a new token and paste it.',
  },
  'list-gone': {
    fr: 'Cette liste est introuvable dans Trello. Vérifiez son identifiant.',
    en: 'This list cannot be found in Trello. Check its ID.',
  },
  'project-gone': {
    fr: 'Ce projet est introuvable dans Asana, ou ce compte n’y a pas accès. Vérifiez son lien.',
    en: 'This project cannot be found in Asana, or this account cannot open it. Check its link.',
  },
  'board-gone': {
    fr: 'Ce tableau est introuvable dans monday.com, ou ce compte n’y a pas accès. Vérifiez son lien.',
    en: 'This board cannot be found in monday.com, or this account cannot open it. Check its link.',
  },
  payment: {
    fr: 'La formule {service} de votre équipe ne permet pas cet envoi.',
    en: 'Your team’s {service} plan does not include this.',
  },
  'daily-limit': {
    fr: 'Le quota du jour est atteint dans {service}. L’envoi repartira tout seul.',
    en: 'The daily limit of {service} is reached. It will be sent again by itself.',
  },
  busy: {
    fr: '{service} demande de patienter. L’envoi repartira tout seul à la prochaine heure.',
    en: '{service} asks to wait. It will be sent again by itself within the next hour.',
  },
  'busy-long': {
    fr: '{service} a demandé de patienter plus longtemps. L’envoi repartira tout seul ensuite.',
    en: '{service} asked to wait for longer. It will be sent again by itself afterwards.',
  },
  queued: {
    fr: '{service} ne suit pas en ce moment. L’envoi partira tout seul à la prochaine heure.',
    en: '{service} cannot keep up at the moment. It will be sent by itself within the next hour.',
  },
  down: {
    fr: '{service} est en panne en ce moment. L’envoi repartira tout seul à la prochaine heure.',
    en: '{service} is down at the moment. It will be sent again by itself within the next hour.',
  },
  unreachable: {
    fr: 'Google n’a pas pu joindre {service}. L’envoi repartira tout seul à la prochaine heure.',
    en: 'Google could not reach {service}. It will be sent again by itself within the next hour.',
  },
  timeout: {
    fr: '{service} n’a pas répondu à temps. Le message est peut-être arrivé : regardez avant de renvoyer.',
    en: '{service} did not answer in time. The message may have arrived: look before you send it again.',
  },
  unreadable: {
    fr: 'La réponse de {service} est illisible. Le message est peut-être arrivé : regardez avant de renvoyer.',
    en: 'The answer of {service} cannot be read. The message may have arrived: look before you send it again.',
  },
  redirect: {
    fr: '{service} renvoie vers une autre adresse, que nous ne suivons pas. Vérifiez l’adresse collée.',
    en: '{service} points to another address, which we do not follow. Check the address you pasted.',
  },
  unauthorised: {
    fr: 'Google attend votre accord pour contacter d’autres services. Ouvrez le volet et envoyez un test.',
    en: 'Google waits for your consent to contact other services. Open the panel and send a test.',
  },
  'other-address': {
    fr: 'Cette adresse n’est pas celle de {service}. Rien n’a été envoyé.',
    en: 'This address is not that of {service}. Nothing was sent.',
  },
  'no-secret': {
    fr: 'L’accès à {service} n’est plus enregistré pour la personne qui planifie les relevés. Refaites le réglage.',
    en: 'The access to {service} is no longer saved for the person who plans the snapshots. Set it up again.',
  },
  interrupted: {
    fr: 'L’envoi vers {service} a été interrompu. Le message est peut-être arrivé : regardez avant de renvoyer.',
    en: 'Sending to {service} was interrupted. The message may have arrived: look before you send it again.',
  },
} as const satisfies Record<string, Words>;

export type SendReason = keyof typeof REASONS;

export const SERVICE_NAMES: Readonly<Record<string, string>> = {
  slack: 'Slack',
  chat: 'Google Chat',
  trello: 'Trello',
  asana: 'Asana',
  monday: 'monday.com',
};

export function sendReason(reason: SendReason, service: string, language: Language): string {
  return REASONS[reason][language].replace('{service}', SERVICE_NAMES[service] ?? service);
}

/** « Ouvrir dans Google Sheets », the label of the one link of a message. */
export function openInSheets(language: Language): string {
  return language === 'fr' ? 'Ouvrir dans Google Sheets' : 'Open in Google Sheets';
}
