import type { AlertsView, AlertView, RuleDraft, RulePreview } from '../../../src/addon/endpoints/alerts-contract.ts';
import type { Reply } from '../../../src/addon/endpoints/reply.ts';
import type { Language } from '../../../src/domain/words.ts';

export function ruleDraft(changes: Partial<RuleDraft> = {}): RuleDraft {
  return {
    id: 'cpl-above',
    kpiId: 'cpl',
    kind: 'above',
    threshold: 45,
    recovery: null,
    confirmations: 1,
    recipients: '',
    ...changes,
  };
}

const FRENCH = {
  sentence:
    'Prévenir marc@exemple.fr si «\u00a0Coût par lead\u00a0» dépasse 45\u00a0€. Retour à la normale à 42,75\u00a0€ ou moins.',
  detail: '46,50\u00a0€, au-dessus de 45\u00a0€ depuis le 12 novembre.',
  replay: ['Ce mois-ci, cette règle aurait prévenu 2\u00a0fois (3 novembre, 17 novembre).'],
  problem: 'Seuil (Alertes KPI!E4)\u00a0: il manque un seuil\u00a0: écrivez un nombre.',
};
const ENGLISH: typeof FRENCH = {
  sentence: 'Tell marc@exemple.fr if “Cost per lead” goes above €45. Back to normal at €42.75 or less.',
  detail: '€46.50, above €45 since 12 November.',
  replay: ['This month, this rule would have told somebody 2\u00a0times (3 November, 17 November).'],
  problem: 'Threshold (KPI Alerts!E4): there is no threshold: write a number.',
};

/** One open alert, one that somebody takes care of, one that is quiet, one that cannot be read. */
export function alertsView(language: Language): AlertsView {
  const words = language === 'fr' ? FRENCH : ENGLISH;
  const alert: AlertView = {
    rule: ruleDraft(),
    kpi: 'Coût par lead des campagnes de recherche payante en France et en Belgique',
    phase: 'firing',
    open: true,
    sentence: words.sentence,
    detail: words.detail,
    problems: [],
    lastMessage: '2026-11-13 08:10:00',
  };
  return {
    alerts: [
      alert,
      { ...alert, rule: ruleDraft({ id: 'churn-above', kpiId: 'churn' }), kpi: 'Attrition', phase: 'acknowledged' },
      { ...alert, rule: ruleDraft({ id: 'leads-below', kpiId: 'leads' }), kpi: 'Leads', phase: 'quiet', open: false },
      {
        ...alert,
        rule: ruleDraft({ id: 'ca-below', kpiId: 'ca', threshold: null }),
        kpi: 'CA',
        phase: 'quiet',
        open: false,
        sentence: '',
        detail: '',
        problems: [words.problem],
      },
    ],
    digest: { every: 'week', weekday: 1, recipients: 'marc@exemple.fr' },
    clock: false,
  };
}

export function rulePreview(draft: RuleDraft, language: Language): RulePreview {
  const words = language === 'fr' ? FRENCH : ENGLISH;
  if (draft.threshold === null) {
    return { sentence: '', replay: [], recovery: null, fieldErrors: [{ field: 'threshold', sentence: words.problem }] };
  }
  return { sentence: words.sentence, replay: words.replay, recovery: 42.75, fieldErrors: [] };
}

interface Served {
  readonly view: { readonly language: Language };
  alerts?: AlertsView;
}

type Answer = (payload: unknown, server: Served) => Reply<unknown>;

const ok = (value: unknown): Reply<unknown> => ({ ok: true, value });

/** Keeps the rules that it is given. */
export const ALERT_ANSWERS: Readonly<Record<string, Answer>> = {
  'alerts.open': (_, server) => ok(known(server)),
  'alerts.preview': (payload, server) => ok(rulePreview(payload as RuleDraft, server.view.language)),
  'alerts.save': (payload, server) => {
    const rule = payload as RuleDraft;
    const { alerts, ...rest } = known(server);
    const id = rule.id || `new-${alerts.length}`;
    const [pattern] = alerts.slice(2);
    const saved = pattern && { ...pattern, rule: { ...rule, id }, kpi: rule.kpiId };
    return keep(server, {
      ...rest,
      alerts: [...alerts.filter((one) => one.rule.id !== id), ...(saved ? [saved] : [])],
    });
  },
  'alerts.remove': (payload, server) => {
    const { id } = payload as { readonly id: string };
    const view = known(server);
    return keep(server, { ...view, alerts: view.alerts.filter(({ rule }) => rule.id !== id) });
  },
  'alerts.act': (payload, server) => {
    const { id, act } = payload as { readonly id: string; readonly act: string };
    const phase = act === 'acknowledge' ? 'acknowledged' : act === 'reopen' ? 'firing' : 'snoozed';
    const view = known(server);
    const alerts = view.alerts.map((alert) => (alert.rule.id === id ? { ...alert, phase } : alert) as AlertView);
    return keep(server, { ...view, alerts });
  },
  'alerts.digest': (payload, server) => keep(server, { ...known(server), digest: payload as AlertsView['digest'] }),
  'alerts.example': () => ok({ sentence: 'Exemple envoyé à camille@exemple.fr.' }),
};

function known(server: Served): AlertsView {
  server.alerts ??= alertsView(server.view.language);
  return server.alerts;
}

function keep(server: Served, view: AlertsView): Reply<unknown> {
  server.alerts = view;
  return ok(view);
}
