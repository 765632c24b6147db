import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Host } from '../../../src/host/types.ts';
import { type StandIn, startStandIn } from '../../support/services/stand-in.ts';
import { ask, bookmark, CAMILLE, cellOf, everyMonday, LOG, refusal, rowsOf, SAM } from '../support/team-file.ts';
import { ACTIONS, addAction, connect, connectedFile, glanceAt, SENDS } from './connected-file.ts';

let standIn: StandIn;
let host: Host;
let clock: string;
let reopen: () => void;
beforeAll(async () => {
  standIn = await startStandIn();
  host = await connectedFile(standIn.routes);
  clock = everyMonday(host);
  connect(host, 'trello');
  reopen = bookmark(host);
});
beforeEach(async () => {
  host.fail.clear();
  reopen();
  await standIn.reset();
});
afterAll(() => standIn.stop());

const DOWN = { status: 503, body: 'Service Unavailable' };
const bySam = { user: SAM.email };
const states = (): readonly unknown[] => rowsOf(host, SENDS).map((row) => row['État']);
const cards = async (): Promise<number> => (await standIn.seen('trello')).length;
/** The next hour's tick, with no snapshot due. */
const nextTick = (): void => {
  host.clock.move({ hours: 1 });
  host.fire(clock);
};

describe('an action in a task tool', () => {
  it('is noted, sent once, and says where it is', async () => {
    const view = addAction(host, 'Comparer le coût par canal');
    expect(view.said).toBe('Action notée et envoyée à Trello.');
    expect(rowsOf(host, ACTIONS)).toMatchObject([
      {
        'Nom du KPI': 'Coût par lead',
        Action: 'Comparer le coût par canal',
        Responsable: 'claire@exemple.fr',
        État: 'à faire',
        Service: 'Trello',
        Référence: 'https://trello.com/c/Ab12Cd34',
        'Décidée par': CAMILLE.email,
      },
    ]);
    expect(rowsOf(host, SENDS)).toMatchObject([{ Service: 'Trello', État: 'envoyé', Essais: 1, Raison: '' }]);
    const [request] = await standIn.seen('trello');
    expect(JSON.parse(request?.body ?? '')).toMatchObject({ name: 'Comparer le coût par canal' });
    expect(request?.body).toContain('https://docs.google.com/');
  });

  it('is told in the log, which still knows its newest run', () => {
    ask(host, 'snapshot.run', null);
    addAction(host, 'Comparer');
    const last = rowsOf(host, LOG).at(-1);
    expect(last).toMatchObject({ 'Déclenché par': 'send', 'Lignes ajoutées': 1 });
    expect(last?.['Sans valeur, et pourquoi']).toBe('Trello · Comparer — envoyé');
    expect(ask(host, 'app.open', null).lastRun?.why).toBe('sidebar');
  });

  it('waits for the next tick when the service is down, and leaves once', async () => {
    await standIn.next('trello', DOWN);
    expect(addAction(host, 'Comparer').said).toContain('en panne');
    expect(states()).toEqual(['en attente']);
    nextTick();
    expect(states()).toEqual(['envoyé']);
    expect(rowsOf(host, ACTIONS)[0]?.['Référence']).toBe('https://trello.com/c/Ab12Cd34');
    nextTick();
    expect(await cards()).toBe(2);
  });

  it('is given up after six tries, and told as failed', async () => {
    await standIn.next('trello', ...Array.from({ length: 9 }, () => DOWN));
    addAction(host, 'Comparer');
    for (let hour = 0; hour < 8; hour++) nextTick();
    expect(states()).toEqual(['échec']);
    expect(await cards()).toBe(6);
  });

  it('is left in peace as long as the service asks, however many ticks come before', async () => {
    await standIn.next('trello', { status: 429, body: '', headers: { 'Retry-After': '10800' } });
    expect(addAction(host, 'Comparer').said).toContain('patienter plus longtemps');
    for (let hour = 0; hour < 2; hour++) nextTick();
    expect(await cards()).toBe(1);
    // What comes meanwhile waits as well, and says why.
    expect(addAction(host, 'Arrêter').said).toContain('patienter plus longtemps');
    expect(await cards()).toBe(1);
    expect(rowsOf(host, SENDS).map((row) => [row['État'], row['Essais']])).toEqual([
      ['en attente', 1],
      ['en attente', 0],
    ]);
    nextTick();
    expect(await cards()).toBe(3);
    expect(rowsOf(host, SENDS).map((row) => [row['État'], row['Essais']])).toEqual([
      ['envoyé', 2],
      ['envoyé', 1],
    ]);
  });

  it('is sent again at once by a person, whatever the service asked', async () => {
    await standIn.next('trello', { status: 429, body: '', headers: { 'Retry-After': '10800' } });
    addAction(host, 'Comparer');
    const [send] = ask(host, 'sharing.open', null).sends;
    expect(ask(host, 'sharing.resend', { id: send?.id ?? '' }).said).toBe('Renvoyé à Trello.');
    expect(states()).toEqual(['envoyé']);
  });

  it('keeps the others of a service that is down from being tried in the same run', async () => {
    addAction(host, 'Comparer', bySam);
    addAction(host, 'Arrêter', bySam);
    await standIn.next('trello', DOWN);
    nextTick();
    expect(await cards()).toBe(1);
    expect(rowsOf(host, SENDS).map((row) => [row['État'], row['Essais']])).toEqual([
      ['en attente', 1],
      ['en attente', 0],
    ]);
    expect(rowsOf(host, SENDS)[1]?.['Raison']).toContain('ne suit pas');
    nextTick();
    expect(states()).toEqual(['envoyé', 'envoyé']);
    expect(await cards()).toBe(3);
  });

  it('leaves although somebody wrote over its link in the sheet', async () => {
    await standIn.next('trello', DOWN);
    addAction(host, 'Comparer');
    host.person.type(cellOf(host, SENDS, 'Lien', 2), 'https://piege.example/%');
    nextTick();
    expect(states()).toEqual(['envoyé']);
    expect((await standIn.seen('trello')).at(-1)?.body).not.toContain('piege');
  });

  it.each([
    [{ status: 401, body: 'invalid token' }, 'échec'],
    [{ status: 400, body: 'invalid value for idList' }, 'échec'],
    [{ status: 200, body: '<html>' }, 'sans confirmation'],
    [{ status: 302, body: '', headers: { location: 'https://piege.example/' } }, 'échec'],
  ])('is not repeated by itself after %o', async (answer, state) => {
    await standIn.next('trello', answer);
    addAction(host, 'Comparer');
    nextTick();
    expect(states()).toEqual([state]);
    expect(await cards()).toBe(1);
  });

  it('is repeated when a person asks', async () => {
    await standIn.next('trello', { status: 401, body: 'invalid token' });
    addAction(host, 'Comparer');
    const [send] = ask(host, 'sharing.open', null).sends;
    expect(ask(host, 'sharing.resend', { id: send?.id ?? '' }).said).toBe('Renvoyé à Trello.');
    expect(states()).toEqual(['envoyé']);
    expect(refusal(host, 'sharing.resend', { id: 's0' }).field).toBe('send');
  });
});

describe('an execution that dies', () => {
  it('between the service’s yes and our writing leaves an unknown, and nothing is doubled', async () => {
    host.fail.before(1, () => host.fail.at(1, 'kill', 'Range.getValues'), 'UrlFetchApp.fetch');
    expect(() => addAction(host, 'Comparer')).toThrow();
    host.fail.clear();
    expect(await cards()).toBe(1);
    expect(states()).toEqual(['sans confirmation']);
    expect(rowsOf(host, SENDS)[0]?.['Raison']).toContain('interrompu');
    nextTick();
    expect(await cards()).toBe(1);
    expect(states()).toEqual(['sans confirmation']);
  });
});

describe('an action by somebody who has no access', () => {
  it('waits for the tick of the person who has', async () => {
    expect(addAction(host, 'Comparer', bySam).said).toContain('prochaine heure');
    expect(states()).toEqual(['en attente']);
    expect(await cards()).toBe(0);
    nextTick();
    expect(states()).toEqual(['envoyé']);
    expect(await cards()).toBe(1);
    expect(rowsOf(host, SENDS)[0]?.['Envoyé par']).toBe(CAMILLE.email);
  });

  it('leaves when that person looks, where no snapshot is planned', async () => {
    ask(host, 'schedule.save', { active: false, weekdays: [1], hour: 8 });
    expect(addAction(host, 'Comparer', bySam).said).toContain(`quand ${CAMILLE.email} ouvrira`);
    expect(await cards()).toBe(0);
    ask(host, 'sharing.open', null, bySam);
    expect(await cards()).toBe(0);
    expect(ask(host, 'sharing.open', null).sends[0]?.state).toBe('sent');
    expect(await cards()).toBe(1);
  });

  it('fails with its reason once the access is erased', () => {
    addAction(host, 'Comparer', bySam);
    ask(host, 'sharing.erase', { service: 'trello' });
    nextTick();
    expect(states()).toEqual(['échec']);
    expect(rowsOf(host, SENDS)[0]?.['Raison']).toContain('n’est plus enregistré');
  });
});

describe('a tick', () => {
  it('opens nothing when nothing waits', () => {
    addAction(host, 'Comparer');
    host.calls.reset();
    nextTick();
    expect(host.calls.readsAndWrites()).toBe(0);
    expect(host.calls.byName()).not.toHaveProperty('UrlFetchApp.fetch');
  });

  it('spends few reads and writes on what waits', async () => {
    await standIn.next('trello', DOWN);
    addAction(host, 'Comparer');
    host.calls.reset();
    nextTick();
    expect(host.calls.readsAndWrites()).toBeLessThanOrEqual(20);
  });
});

describe('actions of a KPI', () => {
  it('come from advice, are done, undone and dropped', () => {
    const glance = glanceAt(host);
    const { suggestions } = ask(host, 'actions.open', glance);
    expect(suggestions.length).toBeGreaterThanOrEqual(2);
    const [first] = suggestions;
    const added = addAction(host, first?.text ?? '');
    expect(added.suggestions.map(({ text }) => text)).not.toContain(first?.text);
    const id = added.actions[0]?.id ?? '';
    const mark = (state: 'open' | 'done' | 'dropped') => ask(host, 'actions.mark', { glance, id, state }).actions[0];
    expect(mark('done')?.state).toBe('done');
    expect(rowsOf(host, ACTIONS)[0]?.['État']).toBe('fait');
    expect(mark('open')?.state).toBe('open');
    expect(mark('dropped')?.state).toBe('dropped');
    expect(refusal(host, 'actions.mark', { glance, id: 'a0', state: 'done' }).field).toBe('action');
  });

  it('are refused without words, or for a KPI that is gone', () => {
    const draft = { glance: glanceAt(host), action: ' ', owner: '', due: '', send: false };
    expect(refusal(host, 'actions.add', draft).field).toBe('action');
    const gone = { ...draft, action: 'Agir', glance: { ...draft.glance, kpiId: 'parti' } };
    expect(refusal(host, 'actions.add', gone).code).toBe('KPI-GONE');
  });

  it('stay text in their sheet', () => {
    addAction(host, '=IMPORTXML("https://piege.example")');
    expect(rowsOf(host, ACTIONS)[0]?.['Action']).toMatch(/^'?=IMPORTXML/);
    expect(host.formula(`'${ACTIONS}'!D2`)).toBe('');
  });
});
