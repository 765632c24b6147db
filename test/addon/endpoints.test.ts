import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { KpiDraft } from '../../src/domain/kpi/draft.ts';
import { isWrite } from '../../src/host/platform/kinds.ts';
import type { Host } from '../../src/host/types.ts';
import {
  ask,
  bookmark,
  CAMILLE,
  HISTORY,
  kpi,
  LEA,
  refusal,
  rowsOf,
  SAM,
  SUBSCRIBERS,
  save,
  teamFile,
} from './support/team-file.ts';

let host: Host;
let reopenEmpty: () => void;
let reopen: () => void;
beforeAll(async () => {
  host = await teamFile();
  reopenEmpty = bookmark(host);
  save(host, kpi(), SUBSCRIBERS);
  ask(host, 'snapshot.run', null);
  reopen = bookmark(host);
});
beforeEach(() => {
  host.fail.clear();
  reopen();
  host.calls.reset();
});

const bySam = { user: SAM.email };
const byLea = { user: LEA.email };
const shown = (name: string) => ask(host, 'app.open', null).kpis.find((view) => view.kpi.name === name);
const saved = (name: string): KpiDraft => {
  const view = shown(name);
  if (!view) throw new Error(name);
  return view.kpi;
};

describe('app.open', () => {
  it('says all that the first paint needs of an empty file, and writes nothing', () => {
    reopenEmpty();
    host.calls.reset();
    const view = ask(host, 'app.open', null);
    expect(view).toMatchObject({
      language: 'fr',
      timeZone: 'Europe/Paris',
      file: 'Suivi',
      user: CAMILLE.email,
      today: '2026-11-21',
    });
    expect([view.kpis, view.lastRun, view.globalScore.score, view.schedule.active]).toEqual([[], null, null, false]);
    expect(host.calls.history().filter(isWrite)).toEqual([]);
  });

  it('gives each KPI its value, verdict, sentence, letters and history', () => {
    const [first, second] = ask(host, 'app.open', null).kpis;
    expect(first).toMatchObject({
      reading: { dated: true },
      status: 'achieved',
      problem: '',
      history: [{ period: '2026-W46' }, { period: '2026-W47' }],
    });
    expect(second).toMatchObject({ reading: { dated: false, value: 1200 }, score: 0.2 });
    expect(first?.letters.map(({ letter }) => letter).join('')).toBe('SMART');
    expect([first?.sentence, second?.sentence]).not.toContain('');
  });

  it('works for a person who may only look, and writes nothing', () => {
    expect(ask(host, 'app.open', null, byLea).kpis).toHaveLength(2);
  });
});

describe('kpi.check', () => {
  it('writes nothing, and says the same of a KPI before it is saved as after', () => {
    reopenEmpty();
    host.calls.reset();
    const check = ask(host, 'kpi.check', kpi());
    expect(host.calls.history().filter(isWrite)).toEqual([]);
    save(host, kpi());
    const view = shown('Coût par lead');
    expect([check.reading, check.letters]).toEqual([view?.reading, view?.letters]);
  });

  it.each([
    ['no name', { name: '' }, 'name'],
    ['no target', { target: null }, 'target'],
    ['no start', { start: '' }, 'start'],
    ['a day that no calendar has', { end: '2026-02-30' }, 'end'],
    ['an end before its start', { end: '2026-01-01' }, 'end'],
    ['a range the wrong way round', { targetType: 'range', target: 5, targetMax: 2 }, 'targetMax'],
  ] as const)('of a KPI with %s names the field', (_, changes, field) => {
    const { fieldErrors } = ask(host, 'kpi.check', kpi(changes as Partial<KpiDraft>));
    expect(fieldErrors.map((error) => error.field)).toEqual([field]);
  });
});

describe('kpi.save', () => {
  it('adds a KPI with an id of its name, active once its letters hold', () => {
    save(host, kpi({ name: 'Taux d’ouverture' }));
    expect(saved('Taux d’ouverture')).toMatchObject({
      id: 'taux-d-ouverture',
      state: 'active',
      updatedBy: CAMILLE.email,
    });
  });

  it('keeps a KPI whose letters fail as a draft', () => {
    save(host, kpi({ name: 'Sans cible', target: null }));
    expect(saved('Sans cible').state).toBe('draft');
  });

  it('changes a KPI in its place, its id and history its own', () => {
    host.clock.move({ minutes: 1 });
    ask(host, 'kpi.save', { kpi: { ...saved('Coût par lead'), name: 'CPL', target: 20 } });
    const view = shown('CPL');
    expect(view?.kpi).toMatchObject({ id: 'cout-par-lead', target: 20 });
    expect(view?.history).toHaveLength(2);
    expect(rowsOf(host, 'KPI')).toHaveLength(2);
  });

  it('does not write over what someone else changed in the meantime', () => {
    const old = saved('Coût par lead');
    host.clock.move({ minutes: 1 });
    ask(host, 'kpi.save', { kpi: { ...old, target: 20 } }, bySam);
    expect(refusal(host, 'kpi.save', { kpi: { ...old, target: 10 } }).code).toBe('KPI-CHANGED');
    expect(saved('Coût par lead').target).toBe(20);
  });

  it('says when the KPI has gone', () => {
    expect(refusal(host, 'kpi.save', { kpi: { ...saved('Coût par lead'), id: 'disparu' } }).code).toBe('KPI-GONE');
  });
});

describe('kpi.remove and kpi.restore', () => {
  it('take a KPI away and give it back with its history', () => {
    const before = rowsOf(host, HISTORY);
    const { removed, kpis } = ask(host, 'kpi.remove', { id: 'cout-par-lead' });
    expect([removed.name, kpis.map((view) => view.kpi.name)]).toEqual(['Coût par lead', ['Abonnés à la lettre']]);
    expect(rowsOf(host, HISTORY)).toEqual(before);
    ask(host, 'kpi.restore', { kpi: removed });
    ask(host, 'kpi.restore', { kpi: removed });
    expect(rowsOf(host, 'KPI')).toHaveLength(2);
    expect(shown('Coût par lead')?.history).toHaveLength(2);
    expect(saved('Coût par lead')).toEqual(removed);
  });

  it('say when there is nothing to remove', () => {
    expect(refusal(host, 'kpi.remove', { id: 'disparu' }).code).toBe('KPI-GONE');
  });
});

describe('snapshot.run', () => {
  it('tells what it did in one sentence, and the log keeps it', () => {
    const { run, lastRun } = ask(host, 'snapshot.run', null);
    expect(run).toMatchObject({ why: 'sidebar', measured: 2, written: 0, updated: 2, refused: [] });
    expect(run.sentence).toBe('2 valeurs relevées\u00a0: 0 ligne ajoutée, 2 mises à jour.');
    expect(lastRun).toMatchObject({ measured: 2, updated: 2, by: CAMILLE.email, sentence: run.sentence });
  });

  it('waits for its turn and says so when somebody else writes', () => {
    host.locks.occupy(`document:${host.document.id}`);
    const { code } = refusal(host, 'snapshot.run', null);
    host.locks.free(`document:${host.document.id}`);
    expect(code).toBe('BUSY');
  });
});
