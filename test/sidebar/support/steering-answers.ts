import type { AppView } from '../../../src/addon/endpoints/contract.ts';
import type { Reply } from '../../../src/addon/endpoints/reply.ts';
import type {
  NoteDraft,
  NoteView,
  SteeringView,
  TargetChange,
  VersionView,
} from '../../../src/addon/endpoints/steering-contract.ts';

interface Keeper {
  view: AppView;
  steering: SteeringView;
}

const EMPTY: Omit<SteeringView, 'kpiId'> = { versions: [], notes: [], removedNotes: [], runs: [], refusals: [] };
const ok = (value: unknown): Reply<unknown> => ({ ok: true, value });
const at = '2026-11-21 10:02:00';

function steeringOf(server: Keeper, kpiId: string): SteeringView {
  return server.steering.kpiId === kpiId ? server.steering : { ...EMPTY, kpiId };
}

function keep(server: Keeper, kpiId: string, changes: Partial<SteeringView>): SteeringView {
  server.steering = { ...steeringOf(server, kpiId), ...changes };
  return server.steering;
}

function retargeted(server: Keeper, kpiId: string, versions: readonly VersionView[]): Reply<unknown> {
  return ok({ ...server.view, steering: keep(server, kpiId, { versions }) });
}

/** Targets and notes, kept for one KPI at a time; nothing is checked. */
export const STEERING: Readonly<Record<string, (payload: unknown, server: Keeper) => Reply<unknown>>> = {
  'steering.open': (payload, server) => ok(steeringOf(server, (payload as { readonly kpiId: string }).kpiId)),
  'target.change': (payload, server) => {
    const { kpiId, from, target, targetMax, reason } = payload as TargetChange;
    const { versions } = steeringOf(server, kpiId);
    const by = server.view.user;
    const before = { id: 'v0', from: '2026-01-01', target: 60, targetMax: null, reason: '', by, at };
    const added = { id: `v${versions.length + 1}`, from, target, targetMax, reason, by, at };
    return retargeted(server, kpiId, [...(versions.length > 0 ? versions : [before]), added]);
  },
  'target.remove': (payload, server) => {
    const { kpiId, id } = payload as { readonly kpiId: string; readonly id: string };
    return retargeted(
      server,
      kpiId,
      steeringOf(server, kpiId).versions.filter((version) => version.id !== id),
    );
  },
  'target.restore': (payload, server) => {
    const { kpiId, ...version } = payload as VersionView & { readonly kpiId: string };
    return retargeted(server, kpiId, [...steeringOf(server, kpiId).versions, version]);
  },
  'note.add': (payload, server) => {
    const { kpiId, ...draft } = payload as NoteDraft;
    const { notes } = steeringOf(server, kpiId);
    const note: NoteView = { ...draft, id: `n${notes.length + 1}`, by: server.view.user, at };
    return ok(keep(server, kpiId, { notes: [note, ...notes] }));
  },
  'note.remove': (payload, server) => {
    const { kpiId, id } = payload as { readonly kpiId: string; readonly id: string };
    const { notes, removedNotes } = steeringOf(server, kpiId);
    const gone = notes.filter((note) => note.id === id);
    const marks = { removedBy: server.view.user, removedAt: at };
    return ok(
      keep(server, kpiId, {
        notes: notes.filter((note) => note.id !== id),
        removedNotes: [...gone.map((note) => ({ ...note, ...marks })), ...removedNotes],
      }),
    );
  },
  'note.restore': (payload, server) => {
    const { kpiId, id } = payload as { readonly kpiId: string; readonly id: string };
    const { notes, removedNotes } = steeringOf(server, kpiId);
    const back = removedNotes.filter((note) => note.id === id);
    return ok(
      keep(server, kpiId, { notes: [...back, ...notes], removedNotes: removedNotes.filter((note) => note.id !== id) }),
    );
  },
};

/** A KPI of the fixtures whose target changed twice, with notes and runs. */
export const STEERED: SteeringView = {
  kpiId: 'cpl',
  versions: [
    { id: 'v1', from: '2026-01-01', target: 45, targetMax: null, reason: '', by: 'marc@exemple.fr', at },
    { id: 'v2', from: '2026-05-01', target: 40, targetMax: null, reason: 'Budget revu', by: 'marc@exemple.fr', at },
    { id: 'v3', from: '2026-12-01', target: 38, targetMax: null, reason: '', by: 'claire@exemple.fr', at },
  ],
  notes: [
    ...[
      { id: 'n3', kind: 'check_in' as const, day: '2026-11-20', text: 'On suit le plan.', confidence: 4 },
      { id: 'n2', kind: 'annotation' as const, day: '2026-06-15', text: 'Nouvelle agence', confidence: null },
      {
        id: 'n1',
        kind: 'annotation' as const,
        day: '2026-03-02',
        text: '<b>Campagne</b> de printemps',
        confidence: null,
      },
    ].map((note) => ({ ...note, by: 'claire@exemple.fr', at })),
  ],
  removedNotes: [
    {
      ...{ id: 'n0', kind: 'annotation', day: '2026-02-01', text: 'Essai', confidence: null },
      ...{ by: 'marc@exemple.fr', at, removedBy: 'claire@exemple.fr', removedAt: at },
    },
  ],
  runs: [
    { period: '2026-08', value: 46.5, takenAt: '2026-08-28 08:14:05', by: 'marc@exemple.fr', origin: 'scheduled' },
    { period: '2026-07', value: 46.2, takenAt: '2026-07-28 08:14:05', by: 'marc@exemple.fr', origin: 'manual' },
  ],
  refusals: [{ at: '2026-06-01 08:10:00', reason: 'la feuille « Campagnes » a disparu' }],
};
