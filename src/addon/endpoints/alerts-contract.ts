import type { DigestRhythm } from '../../domain/alerts/digest.ts';
import type { AlertPhase } from '../../domain/alerts/machine.ts';
import type { AlertKind } from '../../domain/alerts/rule.ts';

/** Alerts, the digest and their mails. The screen asks for its own list: the first paint does not carry it. */
export interface AlertEndpoints {
  'alerts.open': { readonly payload: null; readonly value: AlertsView };
  /** Nothing is written: the rule in one sentence, and what it would have done over the history. */
  'alerts.preview': { readonly payload: RuleDraft; readonly value: RulePreview };
  /** Adds or changes a rule; undo of a removal gives its id back. */
  'alerts.save': { readonly payload: RuleDraft; readonly value: AlertsView };
  'alerts.remove': { readonly payload: { readonly id: string }; readonly value: AlertsView };
  'alerts.act': { readonly payload: { readonly id: string; readonly act: AlertAct }; readonly value: AlertsView };
  'alerts.digest': { readonly payload: DigestDraft; readonly value: AlertsView };
  /** Sends the person at work an example of what the team gets. */
  'alerts.example': { readonly payload: null; readonly value: { readonly sentence: string } };
}

/** « Je m’en occupe », a pause until tomorrow, for a week or until the end of the KPI's period, and the way back. */
export type AlertAct = 'acknowledge' | 'day' | 'week' | 'period' | 'reopen';

export interface RuleDraft {
  /** '' for a new one. */
  readonly id: string;
  readonly kpiId: string;
  readonly kind: AlertKind;
  /** In the KPI's unit; a share for changes, pace and chances; days; a volume. */
  readonly threshold: number | null;
  /** Nothing for the margin of the kind. */
  readonly recovery: number | null;
  readonly confirmations: number;
  /** Addresses, separated by commas; '' for the KPI's owner. */
  readonly recipients: string;
}

export interface RulePreview {
  readonly sentence: string;
  /** « Ce mois-ci, cette règle aurait prévenu 2 fois (3 et 17 novembre). » */
  readonly replay: readonly string[];
  /** The recovery that stands where none is given. */
  readonly recovery: number | null;
  readonly fieldErrors: readonly { readonly field: keyof RuleDraft; readonly sentence: string }[];
}

export interface AlertView {
  readonly rule: RuleDraft;
  readonly kpi: string;
  readonly phase: AlertPhase;
  readonly open: boolean;
  /** « Prévenir… si… » */
  readonly sentence: string;
  /** « 46 €, au-dessus de 45 € depuis le 12 novembre. » */
  readonly detail: string;
  /** Why it watches nothing, each with its cell. */
  readonly problems: readonly string[];
  readonly lastMessage: string;
}

export interface DigestDraft {
  readonly every: DigestRhythm;
  /** 1 Monday to 7 Sunday. */
  readonly weekday: number;
  readonly recipients: string;
}

export interface AlertsView {
  readonly alerts: readonly AlertView[];
  readonly digest: DigestDraft;
  /** Rules are looked at by the clock: without one nobody is told. */
  readonly clock: boolean;
}
