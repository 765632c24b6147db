import type { AlertKind, AlertRule } from '../../domain/alerts/rule.ts';
import type { Day } from '../../domain/history/calendar.ts';
import type { Language } from '../../domain/words.ts';
import { amount, type Figures, isPlural } from '../amount.ts';
import { dayWords } from '../day-words.ts';
import { thresholdWords } from './rule-words.ts';

type Clause = (threshold: string) => string;

/** Where a KPI stands once its rule has fired: « au-dessus de 45 € ». */
const SITUATIONS: Readonly<Record<Language, Readonly<Record<AlertKind, Clause>>>> = {
  fr: {
    above: (t) => `au-dessus de ${t}`,
    below: (t) => `au-dessous de ${t}`,
    rise: (t) => `en hausse de plus de ${t} sur la période précédente`,
    fall: (t) => `en baisse de plus de ${t} sur la période précédente`,
    rise_year: (t) => `en hausse de plus de ${t} sur un an`,
    fall_year: (t) => `en baisse de plus de ${t} sur un an`,
    pace: (t) => `en retard de plus de ${t} de la cible sur le rythme attendu`,
    forecast: (t) => `moins de ${t} de chances d’atteindre la cible`,
    anomaly: () => 'hors de ses valeurs habituelles',
    no_data: (t) => `sans aucune valeur depuis ${t} ou plus`,
  },
  en: {
    above: (t) => `above ${t}`,
    below: (t) => `below ${t}`,
    rise: (t) => `up by more than ${t} on the period before`,
    fall: (t) => `down by more than ${t} on the period before`,
    rise_year: (t) => `up by more than ${t} over a year`,
    fall_year: (t) => `down by more than ${t} over a year`,
    pace: (t) => `behind the expected pace by more than ${t} of the target`,
    forecast: (t) => `less than a ${t} chance of reaching the target`,
    anomaly: () => 'outside its usual values',
    no_data: (t) => `without any value for ${t} or more`,
  },
};

export function situationWords(rule: Pick<AlertRule, 'kind' | 'threshold'>, figures: Figures): string {
  const threshold = rule.threshold === undefined ? '' : thresholdWords(rule, rule.threshold, figures);
  return SITUATIONS[figures.language][rule.kind](threshold);
}

/** « 46 €, au-dessus de 45 € depuis le 12 novembre » */
export function alertLine(
  rule: Pick<AlertRule, 'kind' | 'threshold'>,
  { value, since, today }: { readonly value: number | undefined; readonly since: Day; readonly today: Day },
  figures: Figures,
): string {
  const { language } = figures;
  const situation = situationWords(rule, figures);
  const start = value === undefined ? situation : `${amount(value, figures)}, ${situation}`;
  if (rule.kind === 'no_data') return start;
  const day = dayWords(since, language, today);
  return language === 'fr' ? `${start} depuis le ${day}` : `${start} since ${day}`;
}

export function targetLine(target: number, figures: Figures): string {
  return figures.language === 'fr' ? `Cible : ${amount(target, figures)}` : `Target: ${amount(target, figures)}`;
}

/** « de 40 € à 46 € en 6 relevés »: what the little bars say, in words. */
export function trendWords(values: readonly number[], figures: Figures): string {
  const [first = 0] = values;
  const last = values[values.length - 1] ?? 0;
  const [from, to] = [amount(first, figures), amount(last, figures)];
  if (values.every((value) => value === first)) {
    return figures.language === 'fr' ? `${to} depuis ${values.length} relevés` : `${to} for ${values.length} readings`;
  }
  return figures.language === 'fr'
    ? `de ${from} à ${to} en ${values.length} relevés`
    : `from ${from} to ${to} over ${values.length} readings`;
}

/** « Alerte : Coût par lead, au-dessus de 45 € », or how many and of what. */
export function alertTitle(
  alerts: readonly { readonly kpi: string; readonly situation: string }[],
  language: Language,
): string {
  const [first] = alerts;
  if (!first) return '';
  if (alerts.length === 1) {
    return language === 'fr' ? `Alerte : ${first.kpi}, ${first.situation}` : `Alert: ${first.kpi}, ${first.situation}`;
  }
  const names = [...new Set(alerts.map(({ kpi }) => kpi))];
  const shown = names.slice(0, 3).join(', ');
  const more = names.length > 3 ? '…' : '';
  return language === 'fr' ? `${alerts.length} alertes : ${shown}${more}` : `${alerts.length} alerts: ${shown}${more}`;
}

export interface MailWords {
  readonly open: string;
  readonly seeSheet: string;
  readonly alerts: string;
  readonly example: string;
  readonly footer: (file: string) => string;
  readonly handle: string;
  readonly recovered: (kpis: string) => string;
  readonly more: (count: number) => string;
}

const fr: MailWords = {
  open: 'Voir dans la feuille',
  seeSheet: 'Ouvrir le fichier',
  alerts: 'Alertes',
  example: 'Ceci est un exemple : les chiffres sont ceux du fichier, l’alerte est inventée.',
  footer: (file) => `Envoyé par Boussole KPI depuis le fichier « ${file} », un message par jour au plus.`,
  handle: 'Pour mettre une alerte en pause ou la prendre en charge : menu Extensions › Boussole KPI, onglet Alertes.',
  more: (count) =>
    `… et ${count} autre${isPlural(count, 'fr') ? 's' : ''} : menu Extensions › Boussole KPI, onglet Alertes.`,
  recovered: (kpis) => `Revenu à la normale : ${kpis}.`,
};

const en: MailWords = {
  open: 'See it in the sheet',
  seeSheet: 'Open the file',
  alerts: 'Alerts',
  example: 'This is an example: the figures are the file’s, the alert is made up.',
  footer: (file) => `Sent by KPI Compass from the file “${file}”, one message a day at most.`,
  handle: 'To snooze an alert or take care of it: menu Extensions › KPI Compass, Alerts tab.',
  more: (count) => `… and ${count} more: menu Extensions › KPI Compass, Alerts tab.`,
  recovered: (kpis) => `Back to normal: ${kpis}.`,
};

export const MAIL_WORDS: Readonly<Record<Language, MailWords>> = { fr, en };

/** Why a mail has not left, for the log and the sheet of sends. */
export function mailReason(failure: 'quota' | 'unauthorised' | 'refused' | 'interrupted', language: Language): string {
  return REASONS[failure][language];
}

const REASONS: Readonly<
  Record<'quota' | 'unauthorised' | 'refused' | 'interrupted', Readonly<Record<Language, string>>>
> = {
  quota: {
    fr: 'Quota de mails du jour atteint chez Google : le message attend et repartira tout seul.',
    en: 'Google’s mail quota for today is used up: the message waits and will leave by itself.',
  },
  unauthorised: {
    fr: 'L’envoi de mails n’est pas autorisé : rouvrez le volet, Google redemandera votre accord. Le message attend.',
    en: 'Sending mail is not authorised: reopen the panel, Google will ask for your consent again. The message waits.',
  },
  refused: {
    fr: 'Google a refusé ce message : vérifiez l’adresse du destinataire.',
    en: 'Google refused this message: check the recipient’s address.',
  },
  interrupted: {
    fr: 'Le passage s’est arrêté pendant l’envoi : le message est peut-être parti, il n’est pas renvoyé.',
    en: 'The run stopped while sending: the message may have left, it is not sent again.',
  },
};

/** « 2 alertes », for a log line. */
export function alertCount(count: number, language: Language): string {
  const many = isPlural(count, language) ? 's' : '';
  return language === 'fr' ? `${count} alerte${many}` : `${count} alert${many}`;
}
