import type { AlertState } from '../../domain/alerts/machine.ts';
import type { AlertRule } from '../../domain/alerts/rule.ts';
import type { Day } from '../../domain/history/calendar.ts';
import type { Language } from '../../domain/words.ts';
import { amount, type Figures } from '../amount.ts';
import { dayWords } from '../day-words.ts';
import { alertLine } from './message-words.ts';

/** Where a rule stands, in one or two short sentences. */
export function stateSentence(rule: AlertRule, state: AlertState, today: Day, figures: Figures): string {
  const { language } = figures;
  const french = language === 'fr';
  const on = (day: Day | undefined): string => (day === undefined ? '' : dayWords(day, language, today));
  const value = state.value === undefined ? '' : amount(state.value, figures);
  const open = `${alertLine(rule, { value: state.value, since: state.since ?? today, today }, figures)}.`;
  switch (state.phase) {
    case 'firing':
      return open;
    case 'acknowledged':
      return french
        ? `${open} Prise en charge par ${state.acknowledgedBy || 'quelqu’un'}.`
        : `${open} Taken care of by ${state.acknowledgedBy || 'somebody'}.`;
    case 'snoozed':
      return french
        ? `${open} En pause jusqu’au ${on(state.snoozedUntil)}.`
        : `${open} Snoozed until ${on(state.snoozedUntil)}.`;
    case 'pending':
      return french
        ? `${value} : ${state.crossings} relevé${state.crossings < 2 ? '' : 's'} sur ${rule.confirmations}.`
        : `${value}: ${state.crossings} of ${rule.confirmations} readings.`;
    case 'recovered':
      return french ? `${value}, depuis le ${on(state.since)}.` : `${value}, since ${on(state.since)}.`;
    default:
      if (value !== '') return french ? `Dernière valeur : ${value}.` : `Last value: ${value}.`;
      return french ? 'Sera regardée au prochain relevé.' : 'Will be looked at by the next snapshot.';
  }
}

/** After somebody's own snapshot: « Alerte : Coût par lead, au-dessus de 45 €. … » */
export function openedNotice(title: string, planned: boolean, language: Language): string {
  if (language === 'fr') {
    return planned
      ? `${title}. Le message part dans l’heure, demain pour qui a déjà eu le sien aujourd’hui.`
      : `${title}. Personne n’est prévenu : les messages partent avec les relevés planifiés, et aucun ne l’est.`;
  }
  return planned
    ? `${title}. The message leaves within the hour, tomorrow for whoever has had today’s.`
    : `${title}. Nobody is told: messages leave with planned snapshots, and none is planned.`;
}

/** What the button « M’envoyer un exemple » did. */
export function exampleSentence(to: string, failure: string | undefined, language: Language): string {
  if (failure !== undefined) return failure;
  return language === 'fr' ? `Exemple envoyé à ${to}.` : `Example sent to ${to}.`;
}
