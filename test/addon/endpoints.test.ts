import fc from 'fast-check';
import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { KpiDraft } from '../../src/domain/kpi/draft.ts';
import { isWrite } from '../../src/host/platform/kinds.ts';
import type { Host } from '../../src/host/types.ts';
import { replyWords } from '../../src/text/reply-words.ts';
import {
  ask,
  bookmark,
  CAMILLE,
  everyMonday,
  HISTORY,
  kpi,
  LEA,
  refusal,
  rowsOf,
  SAM,
  SUBSCRIBERS,
  save,
  teamFile,
  tick,
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

describe('schedule.save', () => {
  it('makes one trigger, however often it is saved, and turns it off again', () => {
    everyMonday(host);
    const view = ask(host, 'schedule.save', { active: true, weekdays: [5, 1, 1], hour: 17 });
    expect(host.triggers).toHaveLength(1);
    expect(view.schedule).toMatchObject({
      weekdays: [1, 5],
      hour: 17,
      owner: CAMILLE.email,
      mine: true,
      words: 'chaque lundi et vendredi, entre 17\u00a0h et 18\u00a0h, Europe/Paris',
    });
    expect(ask(host, 'schedule.save', { active: false, weekdays: [1], hour: 8 }).schedule.active).toBe(false);
    expect(host.triggers).toEqual([]);
  });

  it('lets another person take over: the tick of the former one deletes its own trigger and measures nothing', () => {
    const former = everyMonday(host);
    const latter = everyMonday(host, bySam);
    expect(host.triggers.map(({ id }) => id)).toEqual([former, latter]);
    const before = rowsOf(host, HISTORY).length;
    host.clock.set('2026-11-23T08:00:00Z');
    host.fire(former);
    expect(host.triggers.map(({ id }) => id)).toEqual([latter]);
    expect(rowsOf(host, HISTORY)).toHaveLength(before);
    host.fire(latter);
    expect(rowsOf(host, HISTORY).map((row) => row['Relevé par'])).toContain(SAM.email);
    expect(ask(host, 'app.open', null).schedule).toMatchObject({ owner: SAM.email, mine: false });
  });

  it('makes the trigger again where someone deleted it by hand', () => {
    everyMonday(host);
    host.document.triggers.length = 0;
    host.clock.set('2026-11-24T12:00:00Z');
    expect(ask(host, 'app.open', null).schedule.late).not.toBe('');
    everyMonday(host);
    expect(host.triggers).toHaveLength(1);
  });

  it('is in words of the reader’s file and knows its next run', () => {
    everyMonday(host);
    expect(ask(host, 'app.open', null).schedule.next).toBe('Prochain relevé\u00a0: 23 novembre');
    tick(host, 3);
    expect(ask(host, 'app.open', null).schedule.next).toBe('Prochain relevé\u00a0: 30 novembre');
  });
});

describe('sheet.selection', () => {
  it('gives what is selected as any sheet would write it', () => {
    host.person.activateSheet('Suivi d’équipe');
    expect(ask(host, 'sheet.selection', null).a1).toMatch(/^'Suivi d’équipe'!A1/);
  });
});

describe('what cannot be done', () => {
  it.each([
    ['an action of another version', 'kpi.vanish', null, 'UNKNOWN', undefined],
    ['a KPI without its wrapping', 'kpi.save', kpi(), 'PAYLOAD', 'kpi'],
    ['a target that is a text', 'kpi.save', { kpi: { ...kpi(), target: '25' } }, 'PAYLOAD', 'kpi.target'],
    ['a direction nobody knows', 'kpi.check', { ...kpi(), direction: 'sideways' }, 'PAYLOAD', 'direction'],
    ['a date in French', 'kpi.check', { ...kpi(), start: '02/11/2026' }, 'PAYLOAD', 'start'],
    ['a name without end', 'kpi.save', { kpi: kpi({ name: 'x'.repeat(2001) }) }, 'PAYLOAD', 'kpi.name'],
    ['a KPI to restore that never had an id', 'kpi.restore', { kpi: kpi() }, 'PAYLOAD', 'kpi.id'],
    ['no day at all', 'schedule.save', { active: true, weekdays: [], hour: 8 }, 'SCHEDULE-DAYS', 'weekdays'],
    ['an hour past the day', 'schedule.save', { active: true, weekdays: [1], hour: 24 }, 'PAYLOAD', 'hour'],
    ['an eighth day', 'schedule.save', { active: true, weekdays: [8], hour: 8 }, 'PAYLOAD', 'weekdays.0'],
    ['an order with baggage', 'snapshot.run', { force: true }, 'PAYLOAD', undefined],
  ] as const)(
    '%s is answered with a code, a sentence and its field, and nothing is written',
    (_, name, payload, code, field) => {
      const error = refusal(host, name, payload);
      expect([error.code, error.field]).toEqual([code, field]);
      expect(error.message).toMatch(/[.]$/);
      expect(host.calls.history().filter(isWrite)).toEqual([]);
    },
  );

  it('JSON that is none is answered too', () => {
    expect(JSON.parse(String(host.run('sidebarCall', ['kpi.save', '{"kpi":'])))).toMatchObject({
      ok: false,
      error: { code: 'PAYLOAD' },
    });
  });

  it.each([
    ['kpi.save', { kpi: kpi({ name: 'Un de plus' }) }],
    ['kpi.remove', { id: 'cout-par-lead' }],
    ['snapshot.run', null],
  ])('%s by a person who may only look says whom to ask', (name, payload) => {
    const error = refusal(host, name, payload, byLea);
    expect([error.code, error.message]).toEqual(['READ-ONLY', replyWords('read-only', 'fr')]);
  });

  it('a scope that was not granted is told apart from a file that may only be read', async () => {
    const scopes = ['spreadsheets.currentonly', 'script.container.ui', 'userinfo.email'];
    const narrow = { ...SAM, grantedScopes: scopes.map((scope) => `https://www.googleapis.com/auth/${scope}`) };
    const other = await teamFile({ users: [narrow] });
    const error = refusal(other, 'schedule.save', { active: true, weekdays: [1], hour: 8 });
    expect([error.code, error.message]).toEqual(['UNAUTHORISED', replyWords('unauthorised', 'en')]);
  });

  it.each(['timeout', 'quota', 'service'] as const)(
    'Google failing with « %s » gives a sentence, its own words left to the log',
    (kind) => {
      host.fail.at(5, kind);
      const error = refusal(host, 'app.open', null);
      expect([error.code, error.message]).toEqual(['FAILED', replyWords('failed', 'fr')]);
      expect(host.logs[host.logs.length - 1]?.message).toMatch(/Service/);
    },
  );

  it('any JSON at all is answered, never thrown at, and never written', () => {
    const names = ['kpi.check', 'kpi.save', 'kpi.remove', 'kpi.restore', 'schedule.save', '__proto__', 'constructor'];
    const wrapped = fc.record({
      kpi: fc.record(Object.fromEntries(Object.keys(kpi()).map((key) => [key, fc.jsonValue()]))),
    });
    host.calls.reset();
    fc.assert(
      fc.property(fc.constantFrom(...names), fc.oneof(fc.jsonValue(), wrapped), (name, payload) => {
        const reply = host.sidebarCall(name, payload) as { ok: boolean; error: { message: string } };
        expect(reply.ok).toBe(false);
        expect(reply.error.message).not.toBe('');
      }),
      { numRuns: 60 },
    );
    expect(host.calls.history().filter(isWrite)).toEqual([]);
  });
});
