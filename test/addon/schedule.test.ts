import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Host } from '../../src/host/types.ts';
import {
  ask,
  bookmark,
  CAMILLE,
  everyMonday,
  HISTORY,
  kpi,
  rowsOf,
  SAM,
  SUBSCRIBERS,
  save,
  teamFile,
  tick,
} from './support/team-file.ts';

let host: Host;
let reopen: () => void;
beforeAll(async () => {
  host = await teamFile();
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
