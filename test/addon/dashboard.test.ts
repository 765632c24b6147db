import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Host } from '../../src/host/types.ts';
import { DASHBOARD, placeOf, shown, table, WORKINGS } from './support/dashboard.ts';
import {
  ask,
  bookmark,
  CAMILLE,
  cellOf,
  HISTORY,
  kpi,
  LEA,
  refusal,
  SUBSCRIBERS,
  save,
  teamFile,
} from './support/team-file.ts';

const LEADS = kpi({
  name: 'Leads',
  metric: '',
  measure: '=SUM(Campagnes!C2:C)',
  unit: 'leads',
  currency: '',
  direction: 'higher',
  accrual: 'per_period',
  targetType: 'increase_to',
  baseline: 20,
  target: 60,
  objective: 'Ventes',
  owner: 'Noé',
  weight: 3,
});

let host: Host;
let again: () => void;

beforeAll(async () => {
  host = await teamFile({ now: '2026-11-16T08:00:00Z' });
  save(host, kpi(), LEADS, kpi({ ...SUBSCRIBERS, owner: 'Noé' }));
  for (const now of ['2026-11-09T08:00:00Z', '2026-11-16T08:00:00Z', '2026-11-21T08:00:00Z']) {
    host.clock.set(now);
    ask(host, 'snapshot.run', null);
  }
  ask(host, 'dashboard.refresh', null);
  again = bookmark(host);
}, 400_000);

beforeEach(() => {
  again();
  // TODAY() has to see the clock that was set back.
  host.recalculate();
});

describe('the dashboard', () => {
  it('shows each KPI by weight, with its value, target, status and owner', () => {
    const [leads] = ask(host, 'app.open', null).kpis.filter(({ kpi: { name } }) => name === 'Leads');
    const lines = table(host, 'name', 'value', 'target', 'owner');
    expect(lines.map(([name]) => name)).toEqual(['Leads', 'Coût par lead', 'Abonnés à la lettre']);
    expect(lines[0]).toEqual(['Leads', String(leads?.reading.value), '60', 'Noé']);
    expect(lines[1]?.slice(1, 3)).toEqual([expect.stringMatching(/^\d+(,\d+)?\u00a0€$/), '25\u00a0€']);
    expect(lines[2]?.slice(1, 3)).toEqual(['1\u202f200', '2\u202f000']);
  });

  it('has the score of the panel, says on how many KPIs it rests, and counts each status once', () => {
    const { globalScore, kpis } = ask(host, 'app.open', null);
    expect(shown(host, 'health', 'name')).toBe(String(Math.round((globalScore.score ?? 0) * 100)));
    expect(shown(host, 'score', 'name')).toBe('Score calculé sur 3 KPI parmi 3, chacun selon son poids.');
    const counts = ['value', 'target', 'status', 'change', 'trend', 'due', 'owner'].map((column) =>
      Number(shown(host, 'health', column)),
    );
    expect(counts.reduce((sum, count) => sum + count)).toBe(3);
    expect(shown(host, 'health', 'change')).toBe(String(kpis.filter(({ status }) => status === 'off_track').length));
  });

  it('says of which day its newest readings are', () => {
    expect(shown(host, 'subtitle', 'name')).toMatch(/^Dernier relevé \(21\/11\/2026\) · Prochaine échéance\u00a0: /);
  });

  it('names every KPI in one list at most, with its score', () => {
    const lists = ['name', 'target', 'change'].flatMap((column) =>
      [1, 2, 3, 4].map((line) => shown(host, `list${line}`, column)).filter((text) => text !== '' && text !== 'Aucun'),
    );
    const names = lists.map((text) => text.replace(/^\d+ · /, ''));
    expect(new Set(names).size).toBe(names.length);
    expect(lists.every((text) => /^\d{1,3} · /.test(text))).toBe(true);
  });

  it('follows a changed history value and a new reading without being asked', () => {
    host.person.type(cellOf(host, HISTORY, 'Valeur', historyRow('Abonnés à la lettre')), '1500');
    expect(table(host, 'name', 'value')[2]).toEqual(['Abonnés à la lettre', '1\u202f500']);
    host.clock.set('2026-11-25T08:00:00Z');
    host.person.type("'Suivi d’équipe'!B2", '1800');
    ask(host, 'snapshot.run', null);
    expect(table(host, 'value', 'change')[2]).toEqual(['1\u202f800', '▲ 20\u00a0%']);
  });

  it('shows the course of each KPI, and no comparison of an open period with a whole one', () => {
    expect(shown(host, 'kpi1', 'trend')).toMatch(/^[▁-█]{3}$/);
    expect(shown(host, 'kpi1', 'change')).toBe('en cours');
    expect(shown(host, 'kpi3', 'change')).toBe('=');
  });

  it('filters by objective and owner, in one cell each', () => {
    host.person.type(placeOf(host, 'filters', 'value'), 'Ventes');
    expect(table(host, 'name')).toEqual([['Leads']]);
    expect(shown(host, 'score', 'name')).toBe('Score calculé sur 1 KPI parmi 1, chacun selon son poids.');
    host.person.type(placeOf(host, 'filters', 'value'), 'Tous les objectifs');
    host.person.type(placeOf(host, 'filters', 'status'), 'Noé');
    expect(table(host, 'name')).toEqual([['Leads'], ['Abonnés à la lettre']]);
    host.person.type(placeOf(host, 'filters', 'status'), 'Personne');
    expect(table(host, 'name')).toEqual([]);
    expect(shown(host, 'score', 'name')).toMatch(/^Aucun KPI pour ce choix\u00a0: prenez un autre objectif/);
  });

  it('goes back to an earlier month', () => {
    host.clock.set('2026-12-07T08:00:00Z');
    host.person.type("'Suivi d’équipe'!B2", '1900');
    ask(host, 'snapshot.run', null);
    expect(table(host, 'value')[2]).toEqual(['1\u202f900']);
    host.person.type(placeOf(host, 'filters', 'name'), 'novembre 2026');
    expect(table(host, 'value')[2]).toEqual(['1\u202f200']);
  });

  it('turns to « Relevé en retard » by itself when a planned day passes without a reading', () => {
    ask(host, 'schedule.save', { active: true, weekdays: [1], hour: 8 });
    ask(host, 'dashboard.refresh', null);
    expect(shown(host, 'filters', 'change')).toBe('✓ Relevés à jour');
    host.clock.set('2026-11-24T08:00:00Z');
    host.recalculate();
    expect(shown(host, 'filters', 'change')).toBe('! Relevé en retard');
    ask(host, 'snapshot.run', null);
    expect(shown(host, 'filters', 'change')).toBe('✓ Relevés à jour');
  });

  it('offers the objectives, the owners and the months that there are', () => {
    const offered = host
      .get(`'${WORKINGS}'!A1:CZ60`)
      .flat()
      .filter((cell) => cell !== '');
    for (const word of [
      'Tous les objectifs',
      'leads',
      'Ventes',
      'Toute l’équipe',
      CAMILLE.email,
      'Noé',
      'novembre 2026',
    ])
      expect(offered).toContain(word);
  });

  it('keeps a person who may only look from changing it, with a sentence', () => {
    expect(refusal(host, 'dashboard.refresh', null, { user: LEA.email }).code).toBe('READ-ONLY');
  });

  it('waits for its turn, and says so', () => {
    host.locks.occupy(`document:${host.document.id}`);
    expect(refusal(host, 'dashboard.refresh', null).code).toBe('BUSY');
    host.locks.free(`document:${host.document.id}`);
  });

  it('is told in a toast from the menu', () => {
    host.run('refreshDashboard');
    expect(host.screen.toasts.at(-1)?.message).toContain('suit de nouveau tous vos KPI');
  });

  it('takes at most 25 reads and writes to be laid out again', () => {
    host.calls.reset();
    ask(host, 'dashboard.refresh', null);
    expect(host.calls.readsAndWrites()).toBeLessThanOrEqual(25);
    expect(host.get(`'${DASHBOARD}'!B2`)).toEqual([['Tableau de bord KPI']]);
  });
});

function historyRow(name: string): number {
  const names = host.get(`'${HISTORY}'!F1:F20`).map(([cell]) => cell);
  return names.lastIndexOf(name) + 1;
}
