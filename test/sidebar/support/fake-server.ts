import type { AlertsView } from '../../../src/addon/endpoints/alerts-contract.ts';
import type { AppView, KpiCheck, KpiDraft, KpiView, Letter } from '../../../src/addon/endpoints/contract.ts';
import type { Reply } from '../../../src/addon/endpoints/reply.ts';
import type { SteeringView } from '../../../src/addon/endpoints/steering-contract.ts';
import { ALERT_ANSWERS } from './alert-views.ts';
import { appView } from './app-views.ts';
import { CLOSING_ANSWERS } from './closing-answers.ts';
import { HISTORY_ANSWERS } from './history-answers.ts';
import { view } from './kpis.ts';
import { actionsView, sharingView } from './sharing-views.ts';
import { STEERED, STEERING } from './steering-answers.ts';

type Answer = (payload: unknown) => Reply<unknown>;

/** A stand-in for the server: keeps the KPIs that it is given, and every call that it receives. */
export interface FakeServer {
  readonly calls: { readonly name: string; readonly payload: unknown }[];
  /** Answers one endpoint in another way. */
  readonly answers: Record<string, Answer>;
  view: AppView;
  /** What the screen of one KPI shows beside. */
  steering: SteeringView;
  /** Milliseconds before each answer. */
  delay: number;
  /** The message of a call that fails before it reaches our code. */
  broken: string;
  /** What the screen of alerts shows; its first look at it fills it. */
  alerts?: AlertsView;
  serve(name: string, json: string): string;
}

const ok = (value: unknown): Reply<unknown> => ({ ok: true, value });

export function fakeServer(start: AppView): FakeServer {
  const server: FakeServer = {
    calls: [],
    answers: {},
    view: start,
    steering: STEERED,
    delay: 0,
    broken: '',
    serve(name, json) {
      const payload = JSON.parse(json) as unknown;
      server.calls.push({ name, payload });
      const other = server.answers[name];
      if (other) return JSON.stringify(other(payload));
      const ofHistory = HISTORY_ANSWERS[name] ?? CLOSING_ANSWERS[name];
      if (ofHistory) return JSON.stringify(ok(ofHistory(payload as never)));
      const standard = STANDARD[name];
      if (!standard) throw new Error(`no answer for ${name}`);
      return JSON.stringify(standard(payload, server));
    },
  };
  return server;
}

const STANDARD: Record<string, (payload: unknown, server: FakeServer) => Reply<unknown>> = {
  ...STEERING,
  'dashboard.refresh': () => ok({ sentence: 'Le tableau de bord est prêt.' }),
  'meeting.refresh': () => ok({ sentence: 'La page de réunion est prête.' }),
  'looker.link': () => ok({ url: 'https://lookerstudio.google.com/reporting/create?c.mode=edit' }),
  'app.open': (_, server) => ok(server.view),
  'kpi.check': (payload) => ok(checkOf(payload as KpiDraft)),
  'kpi.save': (payload, server) => {
    const { kpi } = payload as { readonly kpi: KpiDraft };
    const id = kpi.id || `new-${server.calls.length}`;
    const saved = view({ ...kpi, id }, { letters: checkOf(kpi).letters, sentence: '' });
    const known = server.view.kpis.some((one) => one.kpi.id === id);
    const kpis = known
      ? server.view.kpis.map((one) => (one.kpi.id === id ? { ...one, kpi: saved.kpi } : one))
      : [...server.view.kpis, saved];
    return ok(keep(server, kpis));
  },
  'kpi.remove': (payload, server) => {
    const { id } = payload as { readonly id: string };
    const removed = server.view.kpis.find(({ kpi }) => kpi.id === id)?.kpi;
    return ok({
      ...keep(
        server,
        server.view.kpis.filter(({ kpi }) => kpi.id !== id),
      ),
      removed,
    });
  },
  'kpi.restore': (payload, server) => {
    const { kpi } = payload as { readonly kpi: KpiDraft };
    return ok(keep(server, [...server.view.kpis, view(kpi)]));
  },
  'snapshot.run': (_, server) =>
    ok({
      ...server.view,
      run: {
        at: '2026-11-21 10:02',
        by: server.view.user,
        why: 'sidebar',
        measured: 6,
        written: 5,
        updated: 1,
        refused: [{ kpi: 'Trafic direct', reason: 'la feuille « Ancienne » a disparu' }],
        seconds: 1.2,
        sentence: '6 KPI relevés en 1,2 s : 5 lignes écrites, 1 mise à jour.',
      },
    }),
  'schedule.save': (payload, server) => {
    const schedule = { ...server.view.schedule, ...(payload as object), mine: true };
    server.view = { ...server.view, schedule };
    return ok(server.view);
  },
  'settings.save': (payload, server) => {
    server.view = { ...server.view, settings: payload as AppView['settings'] };
    return ok(server.view);
  },
  ...ALERT_ANSWERS,
  'sharing.open': (_, server) => ok(sharingView(server.view.language)),
  'actions.open': (_, server) => ok(actionsView(server.view.language)),
  'sample.add': (_, server) => {
    server.view = { ...appView(server.view.language), sample: true };
    return ok(server.view);
  },
  'sample.remove': (_, server) => {
    server.view = { ...server.view, kpis: [], sample: false };
    return ok(server.view);
  },
  'definitions.preview': () =>
    ok({
      lines: [
        { line: 2, name: 'Coût par lead', kind: 'changed', detail: 'Valeur cible : 25 → 24,5' },
        { line: 3, name: 'Devis', kind: 'new', detail: '' },
        { line: 4, name: 'NPS', kind: 'same', detail: '' },
        {
          line: 5,
          name: '',
          kind: 'refused',
          detail: '« Poids » contient « lourd » : écrivez un nombre, par exemple 50.',
        },
      ],
      mark: 'abc',
    }),
  'definitions.import': (_, server) => ok({ ...server.view, imported: { at: 'now', added: ['devis'], before: [] } }),
  'definitions.undo': (_, server) => ok({ ...server.view, left: ['Devis'] }),
  'sheet.selection': () => ok({ a1: 'Ventes!B2:B40' }),
};

function keep(server: FakeServer, kpis: readonly KpiView[]): AppView {
  server.view = { ...server.view, kpis };
  return server.view;
}

/** Enough of the five checks for the panel to react to. */
function checkOf(kpi: KpiDraft): KpiCheck {
  const wants: readonly (readonly [Letter, boolean, keyof KpiDraft, string])[] = [
    ['S', kpi.definition !== '', 'definition', 'Dites ce que vous comptez.'],
    ['M', kpi.measure !== '', 'measure', 'Dites où se lit la valeur.'],
    ['A', kpi.target !== null || kpi.targetType === 'baseline_first', 'target', 'Donnez une cible.'],
    ['R', kpi.objective !== '', 'objective', 'Dites quel objectif ce KPI sert.'],
    ['T', kpi.end !== '', 'end', 'Donnez une échéance.'],
  ];
  const fieldErrors: KpiCheck['fieldErrors'] =
    kpi.end !== '' && kpi.end < kpi.start
      ? [{ field: 'end', sentence: 'L’échéance tombe avant le début : choisissez une date après le 21 novembre 2026.' }]
      : [];
  return {
    letters: wants.map(([letter, met, field, sentence]) => ({
      letter,
      mark: met ? 'pass' : 'fail',
      findings: met ? [] : [{ field, sentence }],
    })),
    sentence: kpi.name
      ? `Passer de ${kpi.baseline ?? '…'} à ${kpi.target ?? '…'} pour « ${kpi.name} », d’ici le ${kpi.end || '…'}.`
      : '',
    reading: { value: kpi.measure ? 41 : null, volume: null, dated: kpi.dates !== '', note: '' },
    outlook: null,
    fieldErrors,
  };
}
