import type { Language } from '../../domain/words.ts';

/** Days that a task made from an alert is given: the panel says so beside its switch. */
export const ALERT_TASK_DAYS = 7;

export interface AlertTaskWords {
  /** Before what to try, where the playbook knows something. */
  readonly ideas: string;
  /** Where the alert itself is handled. */
  readonly handle: string;
}

export const ALERT_TASK_WORDS: Readonly<Record<Language, AlertTaskWords>> = {
  fr: {
    ideas: 'À essayer :',
    handle: 'Pour mettre l’alerte en pause ou la prendre en charge : menu Extensions › Boussole KPI, onglet Alertes.',
  },
  en: {
    ideas: 'To try:',
    handle: 'To snooze the alert or take care of it: menu Extensions › KPI Compass, Alerts tab.',
  },
};
