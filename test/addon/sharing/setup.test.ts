import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Service, SharingView } from '../../../src/addon/endpoints/sharing-contract.ts';
import type { Host } from '../../../src/host/types.ts';
import { type StandIn, startStandIn } from '../../support/services/stand-in.ts';
import { ACCESS } from '../connectors/samples.ts';
import { ask, bookmark, CAMILLE, everyMonday, refusal, SAM } from '../support/team-file.ts';
import { connect, connectedFile, draftFor, stateOf } from './connected-file.ts';

let standIn: StandIn;
let host: Host;
let reopen: () => void;
beforeAll(async () => {
  standIn = await startStandIn();
  host = await connectedFile(standIn.routes);
  reopen = bookmark(host);
});
beforeEach(async () => {
  reopen();
  await standIn.reset();
});
afterAll(() => standIn.stop());

const bySam = { user: SAM.email };
const EVERY: readonly Service[] = ['slack', 'chat', 'trello', 'asana', 'monday'];

describe('setting up a service', () => {
  it.each(EVERY)('%s: saved, tested, turned on, turned off, erased', async (service) => {
    expect(stateOf(ask(host, 'sharing.open', null), service)).toBe('none');
    expect(stateOf(ask(host, 'sharing.save', draftFor(service)), service)).toBe('saved');
    expect(refusal(host, 'sharing.activate', { service, active: true }).message).toContain('Envoyez d’abord un test');
    const tested = ask(host, 'sharing.test', { service });
    expect(stateOf(tested, service)).toBe('tested');
    expect(tested.said).toContain('Test envoyé');
    const [request] = await standIn.seen(service);
    expect(request?.body).toContain('Test de Boussole KPI');
    expect(stateOf(ask(host, 'sharing.activate', { service, active: true }), service)).toBe('active');
    expect(stateOf(ask(host, 'sharing.activate', { service, active: false }), service)).toBe('tested');
    expect(stateOf(ask(host, 'sharing.erase', { service }), service)).toBe('none');
    expect(refusal(host, 'sharing.test', { service }).message).toContain('Enregistrez d’abord');
  });

  it('shows a secret by its last four characters, and what is no secret whole', () => {
    const view = ask(host, 'sharing.save', draftFor('trello'));
    const fields = view.services.find(({ service }) => service === 'trello')?.fields;
    expect(fields).toEqual([
      { name: 'key', secret: true, value: '••••cdef' },
      { name: 'token', secret: true, value: '••••cdef' },
      { name: 'list', secret: false, value: ACCESS.trello['list'] },
    ]);
  });

  it('keeps a secret that is left blank, and what passed its test stays passed', () => {
    connect(host, 'trello');
    const draft = draftFor('trello', { label: 'Liste « À faire »', fields: { ...ACCESS.trello, key: '', token: '' } });
    expect(stateOf(ask(host, 'sharing.save', draft), 'trello')).toBe('active');
  });

  it('turns itself off when the destination changes, until the next test', () => {
    connect(host, 'trello');
    const fields = { key: '', token: '', list: 'aaaaaaaaaaaaaaaaaaaaaaaa' };
    expect(stateOf(ask(host, 'sharing.save', draftFor('trello', { fields })), 'trello')).toBe('saved');
    expect(refusal(host, 'sharing.activate', { service: 'trello', active: true }).field).toBe('active');
  });

  it('does not count a test that did not arrive', async () => {
    ask(host, 'sharing.save', draftFor('slack'));
    await standIn.next('slack', { status: 410, body: 'channel_is_archived' });
    expect(refusal(host, 'sharing.test', { service: 'slack' })).toMatchObject({
      field: 'test',
      message: expect.stringContaining('archivé'),
    });
    expect(stateOf(ask(host, 'sharing.open', null), 'slack')).toBe('saved');
  });

  it.each<readonly [Service, Record<string, string>, string]>([
    ['slack', { url: 'https://hooks.slack.com.piege.example/services/T1/B1/abc' }, 'url'],
    ['slack', { url: 'http://hooks.slack.com/services/T1/B1/abc' }, 'url'],
    ['slack', { url: 'https://moi@hooks.slack.com/services/T1/B1/abc' }, 'url'],
    ['slack', { url: 'https://hooks.slack.com:444/services/T1/B1/abc' }, 'url'],
    ['slack', { url: '' }, 'url'],
    ['chat', { url: 'https://chat.googleapis.com/v1/spaces/AAA/messages?key=x' }, 'url'],
    ['chat', { url: 'https://piege.example/v1/spaces/AAA/messages?key=x&token=y' }, 'url'],
    ['trello', { ...ACCESS.trello, key: 'court' }, 'key'],
    ['trello', { ...ACCESS.trello, token: 'jeton\r\nHost: piege.example' }, 'token'],
    ['trello', { ...ACCESS.trello, list: 'https://trello.com/b/abc' }, 'list'],
    ['asana', { ...ACCESS.asana, project: 'https://app.asana.com.piege.example/0/1200000000000001/list' }, 'project'],
    ['monday', { ...ACCESS.monday, board: 'mon tableau' }, 'board'],
  ])('refuses what is none of %s: %o', (service, fields, field) => {
    const error = refusal(host, 'sharing.save', { service, label: '', fields });
    expect(error).toMatchObject({ code: 'FIELD', field });
    expect(error.message.length).toBeGreaterThan(20);
  });

  it.each([
    ['asana', 'project', 'https://app.asana.com/0/1200000000000001/list', '1200000000000001'],
    ['asana', 'project', 'https://app.asana.com/1/99999/project/1200000000000001/list/12', '1200000000000001'],
    ['monday', 'board', 'https://equipe.monday.com/boards/9876543210?x=1', '9876543210'],
  ] as const)('takes the id from the link: %s %s %s', (service, name, link, id) => {
    const view = ask(host, 'sharing.save', draftFor(service, { fields: { ...ACCESS[service], [name]: link } }));
    const fields = view.services.find((one) => one.service === service)?.fields;
    expect(fields?.find((field) => field.name === name)?.value).toBe(id);
  });

  it('refuses an address or a secret as the name of the place, which everybody reads', () => {
    const url = ACCESS.slack['url'] ?? '';
    expect(refusal(host, 'sharing.save', draftFor('slack', { label: url })).field).toBe('label');
    const token = ACCESS.asana['token'] ?? '';
    expect(refusal(host, 'sharing.save', draftFor('asana', { label: token.slice(0, 90) })).field).toBe('label');
  });
});

describe('whose service it is', () => {
  it('lets another person test, and not turn on what the owner’s clock would use', () => {
    everyMonday(host);
    for (const service of EVERY) {
      ask(host, 'sharing.save', draftFor(service), bySam);
      expect(stateOf(ask(host, 'sharing.test', { service }, bySam), service)).toBe('tested');
      const { message } = refusal(host, 'sharing.activate', { service, active: true }, bySam);
      expect(message).toContain(CAMILLE.email);
    }
  });

  it('shows who set it up, and neither secret nor switch of another person’s', () => {
    everyMonday(host);
    connect(host, 'slack');
    const view = ask(host, 'sharing.open', null, bySam).services.find(({ service }) => service === 'slack');
    expect(view).toEqual({
      service: 'slack',
      state: 'other',
      label: '#marketing',
      owner: CAMILLE.email,
      alertTasks: false,
      fields: [{ name: 'url', secret: true, value: '' }],
    });
    ask(host, 'sharing.activate', { service: 'slack', active: false }, bySam);
    expect(stateOf(ask(host, 'sharing.erase', { service: 'slack' }, bySam), 'slack')).toBe('other');
    expect(stateOf(ask(host, 'sharing.open', null), 'slack')).toBe('active');
  });

  it('asks for the secrets again when somebody takes the schedule over', () => {
    everyMonday(host);
    for (const service of EVERY) connect(host, service);
    everyMonday(host, bySam);
    const states = (view: SharingView): readonly unknown[] => view.services.map(({ state }) => state);
    expect(states(ask(host, 'sharing.open', null, bySam))).toEqual(EVERY.map(() => 'lost'));
    expect(states(ask(host, 'sharing.open', null))).toEqual(EVERY.map(() => 'tested'));
    for (const service of EVERY) expect(stateOf(connect(host, service, bySam), service)).toBe('active');
    expect(states(ask(host, 'sharing.open', null))).toEqual(EVERY.map(() => 'other'));
  });

  it('leaves nothing of an access that is erased, in anybody’s properties', () => {
    for (const service of EVERY) connect(host, service);
    for (const service of EVERY) ask(host, 'sharing.erase', { service });
    const { userProperties, documentProperties } = host.document;
    expect(Object.keys(userProperties[CAMILLE.email] ?? {})).toEqual([]);
    expect(JSON.stringify(documentProperties)).not.toContain('#marketing');
  });

  it('shows the name of the place to everybody as it was last given', () => {
    connect(host, 'trello');
    ask(host, 'sharing.save', draftFor('trello', { label: 'À faire cette semaine' }));
    const [, , seen] = ask(host, 'sharing.open', null, bySam).services;
    expect(seen).toMatchObject({ state: 'other', label: 'À faire cette semaine' });
  });

  it('leaves a copy of the file without any', () => {
    connect(host, 'slack');
    host.copyDocument();
    expect(stateOf(ask(host, 'sharing.open', null), 'slack')).toBe('none');
  });
});
