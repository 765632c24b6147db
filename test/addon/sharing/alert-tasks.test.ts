import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Service } from '../../../src/addon/endpoints/sharing-contract.ts';
import type { Host } from '../../../src/host/types.ts';
import { type StandIn, startStandIn } from '../../support/services/stand-in.ts';
import { ALERTS, addRule, everyDay, live, mailDays, oneFigure, SENDS } from '../alerts/alert-file.ts';
import { ask, bookmark, CAMILLE, cellOf, refusal, rowsOf, SAM } from '../support/team-file.ts';
import { connect } from './connected-file.ts';

let standIn: StandIn;
let host: Host;
let reopen: () => void;
beforeAll(async () => {
  standIn = await startStandIn();
  host = await oneFigure({ routes: standIn.routes });
  everyDay(host);
  addRule(host);
  connect(host, 'trello');
  live(host, '2026-11-22', [40]);
  reopen = bookmark(host);
});
beforeEach(async () => {
  host.fail.clear();
  host.mails.length = 0;
  reopen();
  await standIn.reset();
});
afterAll(() => standIn.stop());

const DOWN = { status: 503, body: 'Service Unavailable' };
const wanted = (service: 'trello' | 'asana' | 'monday' = 'trello'): void => {
  ask(host, 'sharing.alertTasks', { service, wanted: true });
};
const made = async (service: Service): Promise<readonly string[]> =>
  (await standIn.seen(service)).map(({ body }) => body).filter((body) => body.includes('Coût par lead'));
const tasks = () => rowsOf(host, SENDS).filter((row) => row['Service'] !== 'E-mail');

describe('a task for every alert', () => {
  it('is off until somebody wants it', async () => {
    live(host, '2026-11-23', [46]);
    expect(mailDays(host)).toEqual(['2026-11-23']);
    expect(await standIn.seen()).toEqual([]);
  });

  it('is one card for the owner, with what happened, what to try, by when and where', async () => {
    wanted();
    live(host, '2026-11-23', [46, 44, 46]);
    const cards = await made('trello');
    expect(cards).toHaveLength(1);
    const card = JSON.parse(cards[0] ?? '') as { name: string; desc: string; due: string };
    expect(card).toMatchObject({
      name: 'Alerte\u00a0: Coût par lead, au-dessus de 45\u00a0€',
      due: '2026-11-30T12:00:00.000Z',
    });
    for (const part of [CAMILLE.email, '46\u00a0€, au-dessus de 45\u00a0€', 'Cible', 'À essayer', '&range=A2']) {
      expect(card.desc.replace(/\\/g, '')).toContain(part);
    }
    expect(tasks()).toMatchObject([{ État: 'envoyé', Référence: 'https://trello.com/c/Ab12Cd34', Essais: 1 }]);
    expect(mailDays(host)).toEqual(['2026-11-23']);
  });

  it('is one in every tool that takes alerts, and none in the others', async () => {
    for (const service of ['asana', 'monday'] as const) connect(host, service);
    await standIn.reset();
    wanted('asana');
    wanted('monday');
    live(host, '2026-11-23', [46]);
    const asked = await Promise.all((['trello', 'asana', 'monday'] as const).map(made));
    // Asana does not know the owner and is asked once more without; monday.com has the item and its update below it.
    expect(asked.map(({ length }) => length)).toEqual([0, 2, 2]);
    expect(tasks().map((row) => `${row['Service']} ${row['État']}`)).toEqual(['Asana envoyé', 'monday.com envoyé']);
  });

  it('is none on recovery, and a new one at the next crossing', async () => {
    wanted();
    live(host, '2026-11-23', [46, 40]);
    expect(await made('trello')).toHaveLength(1);
    live(host, '2026-11-25', [46]);
    expect(tasks().map((row) => row['Clé'])).toEqual([
      'alert:cout-par-lead-above:2026-11-22',
      'alert:cout-par-lead-above:2026-11-24',
    ]);
  });

  it('is not made again after a snooze, of which people are told once more', async () => {
    wanted();
    live(host, '2026-11-23', [46]);
    ask(host, 'alerts.act', { id: 'cout-par-lead-above', act: 'day' });
    // The rule remembers its task by itself, however many sends have come since.
    host.person.deleteRows(SENDS, 2, 10);
    live(host, '2026-11-24', [46, 46, 46]);
    expect(mailDays(host).length).toBe(2);
    expect(await made('trello')).toHaveLength(1);
  });

  it('is not made again where somebody empties either of the two places that know of it', async () => {
    wanted();
    live(host, '2026-11-23', [46]);
    host.person.type(cellOf(host, ALERTS, 'Personnes prévenues', 2), '');
    live(host, '2026-11-24', [46]);
    host.person.deleteRows(SENDS, 2, 10);
    live(host, '2026-11-25', [46]);
    expect(await made('trello')).toHaveLength(1);
  });

  it('waits where the tool is down, and comes once; nobody’s mail waits for it', async () => {
    wanted();
    await standIn.next('trello', DOWN, DOWN);
    live(host, '2026-11-23', [46, 46]);
    expect(await made('trello')).toHaveLength(3);
    expect(tasks()).toMatchObject([{ État: 'envoyé', Essais: 3 }]);
    expect(mailDays(host)).toEqual(['2026-11-23']);
  });

  it('is not lost where the file is busy just then', async () => {
    wanted();
    const lock = `document:${host.document.id}`;
    host.fail.before(1, () => host.locks.occupy(lock), 'MailApp.sendEmail');
    live(host, '2026-11-23', [46]);
    host.locks.free(lock);
    expect(await made('trello')).toEqual([]);
    live(host, '2026-11-24', [46]);
    expect(await made('trello')).toHaveLength(1);
    expect(mailDays(host)).toEqual(['2026-11-23']);
  });

  it('is made at the next snapshot of an alert that was open before', async () => {
    live(host, '2026-11-23', [46]);
    wanted();
    live(host, '2026-11-24', [46, 46]);
    expect(await made('trello')).toHaveLength(1);
  });

  it.each([
    ['as it is asked', 'UrlFetchApp.fetch', 1, 0],
    ['before its answer is written down', 'Range.setValues', 5, 1],
  ] as const)('is never two where the run dies %s', async (_, operation, at, cards) => {
    wanted();
    host.clock.set('2026-11-23T07:10:00Z');
    host.person.type('Chiffres!B1', '46');
    const before = operation === 'UrlFetchApp.fetch' ? undefined : 'UrlFetchApp.fetch';
    if (before) host.fail.before(1, () => host.fail.at(1, 'kill', 'Range.getValues'), before);
    else host.fail.at(at, 'kill', operation);
    try {
      host.fireDueTriggers();
    } catch {
      // Google ends the run without a word.
    }
    host.fail.clear();
    live(host, '2026-11-24', [46]);
    expect(await made('trello')).toHaveLength(cards);
    expect(tasks()).toMatchObject([{ État: 'sans confirmation' }]);
  });
});

describe('who turns it on', () => {
  it('is the person whose tool it is', () => {
    const asked = { service: 'trello', wanted: true };
    expect(refusal(host, 'sharing.alertTasks', asked, { user: SAM.email })).toMatchObject({ field: 'alertTasks' });
    expect(refusal(host, 'sharing.alertTasks', { ...asked, service: 'asana' })).toMatchObject({ field: 'alertTasks' });
    expect(refusal(host, 'sharing.alertTasks', { ...asked, service: 'slack' }).code).not.toBe('FIELD');
    const view = ask(host, 'sharing.alertTasks', { service: 'trello', wanted: true });
    expect(view.services.filter(({ alertTasks }) => alertTasks).map(({ service }) => service)).toEqual(['trello']);
    expect(ask(host, 'sharing.open', null, { user: SAM.email }).services[2]).toMatchObject({ alertTasks: true });
  });

  it('sends nothing of it once another person has taken the schedule over', async () => {
    wanted();
    everyDay(host, SAM.email);
    live(host, '2026-11-23', [46]);
    expect(await made('trello')).toEqual([]);
    expect(ask(host, 'sharing.open', null).services[2]).toMatchObject({ alertTasks: false });
  });

  it('reads settings that were written before it', () => {
    const old = JSON.stringify({
      ...JSON.parse(host.document.documentProperties['kpi-compass'] ?? '{}'),
      connectors: [{ service: 'trello', label: 'À faire', owner: CAMILLE.email, testedAt: '2026-11-01 09:00:00' }],
    });
    host.document.documentProperties['kpi-compass'] = old;
    expect(ask(host, 'sharing.open', null).services[2]).toMatchObject({ state: 'active', alertTasks: false });
  });
});

describe('what it costs a run', () => {
  const costOf = (value: number): number => {
    host.person.type('Chiffres!B1', String(value));
    host.clock.set('2026-11-23T07:10:00Z');
    host.calls.reset();
    host.fireDueTriggers();
    return host.calls.readsAndWrites();
  };

  it('is nothing without an alert, and nothing with one where no tool takes it', () => {
    const off = costOf(41);
    reopen();
    wanted();
    const on = costOf(41);
    reopen();
    const alertOff = costOf(46);
    reopen();
    wanted();
    const alertOn = costOf(46);
    reopen();
    ask(host, 'sharing.erase', { service: 'trello' });
    expect([on, costOf(46)]).toEqual([off, alertOff]);
    expect(alertOn - alertOff).toBeLessThanOrEqual(14);
  });
});
