import { strFromU8, unzipSync } from 'fflate';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Endpoints } from '../../../src/addon/endpoints/contract.ts';
import type { Service } from '../../../src/addon/endpoints/sharing-contract.ts';
import { ServiceRefusal } from '../../../src/host/platform/execution.ts';
import type { Host, RunOptions } from '../../../src/host/types.ts';
import { type StandIn, startStandIn } from '../../support/services/stand-in.ts';
import { ACCESS } from '../connectors/samples.ts';
import { CAMILLE, COST_PER_LEAD, everyMonday, rowsOf, SAM } from '../support/team-file.ts';
import { connectedFile, draftFor, glanceAt, SENDS } from './connected-file.ts';

const EVERY: readonly Service[] = ['slack', 'chat', 'trello', 'asana', 'monday'];
/** What must be found nowhere: each secret, and a piece of it long enough to be of use to somebody. */
const SECRETS = [
  ['slack', ACCESS.slack['url']],
  ['slack', 'abcdefghij0123456789ABCD'],
  ['chat', 'AIzaSyExample_key-0001'],
  ['chat', 'tokEn_exAmple-0002'],
  ['trello', ACCESS.trello['key']],
  ['trello', ACCESS.trello['token']],
  ['asana', ACCESS.asana['token']],
  ['monday', ACCESS.monday['token']],
].map(([service, secret]) => [service, secret ?? ''] as const);

let standIn: StandIn;
let host: Host;
/** Everything that the panel was answered. */
const replies: string[] = [];

const call = (name: keyof Endpoints, payload: unknown, options?: RunOptions): void => {
  replies.push(JSON.stringify(host.sidebarCall(name, payload, options)));
};

const ALERT = (kpiId: string) => ({
  id: '',
  kpiId,
  kind: 'above',
  threshold: 1,
  recovery: null,
  confirmations: 1,
  recipients: '',
});

/** A service that repeats what it was sent, in every way a service may fail. */
async function failInEveryWay(service: Service): Promise<void> {
  const echo = JSON.stringify({
    echo: ACCESS[service],
    errors: [{ message: Object.values(ACCESS[service]).join(' ') }],
  });
  const location = `https://piege.example/?${encodeURIComponent(echo)}`;
  await standIn.next(
    service,
    { status: 400, body: echo },
    { status: 401, body: echo },
    { status: 429, body: echo, headers: { 'Retry-After': '3' } },
    { status: 503, body: echo },
    { status: 200, body: echo },
    { status: 302, body: echo, headers: { location } },
  );
  for (let time = 0; time < 7; time++) call('sharing.test', { service });
  // Google's own words of a failure carry the whole address: https://developers.google.com/apps-script/reference/url-fetch/url-fetch-app
  for (const words of ['Timeout: ', 'Address unavailable: ', 'DNS error: ', 'Request failed for ', 'Exception: ']) {
    host.fail.before(1, () => thrown(words), 'UrlFetchApp.fetch');
    call('sharing.test', { service });
  }
}

/** Every secret there is, as an address and as headers. */
function thrown(words: string): never {
  const parts = EVERY.flatMap((service) => Object.entries(ACCESS[service]));
  const query = parts.map(([name, value]) => `${name}=${value}&${name}=${encodeURIComponent(value)}`).join('&');
  throw new ServiceRefusal(`${words}https://api.trello.com/1/cards?${query}#Authorization:Bearer`);
}

beforeAll(async () => {
  standIn = await startStandIn();
  host = await connectedFile(standIn.routes);
  const clock = everyMonday(host);
  for (const service of EVERY) {
    call('sharing.save', draftFor(service));
    await failInEveryWay(service);
    call('sharing.activate', { service, active: true });
    call('sharing.alertTasks', { service, wanted: true });
    // Pasted in the wrong field, and half of it.
    call('sharing.save', draftFor(service, { label: Object.values(ACCESS[service])[0]?.slice(0, 100) ?? '' }));
    call('sharing.save', draftFor(service, { fields: { url: `${Object.values(ACCESS[service])[0]} ` } }));
  }
  const glance = glanceAt(host);
  const draft = { glance, action: 'Comparer', owner: '', due: '', send: true };
  await standIn.next('trello', { status: 503, body: JSON.stringify(ACCESS.trello) });
  call('actions.add', draft);
  call('actions.open', glance);
  // An alert and a digest for every service, by the clock; each request fails with everything in its words, then arrives.
  call('alerts.save', ALERT(glance.kpiId));
  call('alerts.digest', { every: 'week', weekday: 1, recipients: '' });
  for (let request = 1; request <= 12; request++)
    host.fail.before(request, () => thrown('Timeout: '), 'UrlFetchApp.fetch');
  host.clock.set('2026-11-23T07:10:00Z');
  host.fire(clock);
  host.fail.clear();
  for (let hour = 0; hour < 2; hour++) {
    host.clock.move({ hours: 1 });
    host.fire(clock);
  }
  host.fail.at(1, 'permission', 'UrlFetchApp.fetch');
  call('sharing.test', { service: 'slack' });
  host.fail.at(1, 'service', 'UrlFetchApp.fetch');
  call('actions.add', draft);
  host.fail.clear();
  for (const user of [CAMILLE.email, SAM.email]) {
    call('sharing.open', null, { user });
    call('app.open', null, { user });
    call('kpi.check', COST_PER_LEAD, { user });
    call('snapshot.run', null, { user });
    call('sharing.resend', { id: 's0' }, { user });
  }
});
afterAll(() => standIn.stop());

it('has sent and failed enough for the hunt to mean something', async () => {
  expect((await standIn.seen()).length).toBeGreaterThan(40);
  const sends = rowsOf(host, SENDS).map((row) => `${row['Service']} ${row['Clé']} ${row['État']}`);
  for (const [name, key] of [
    ['Slack', 'kpi:2026-11-23'],
    ['Google Chat', 'kpi:2026-11-23'],
    ['Trello', 'alert:'],
    ['Asana', 'alert:'],
    ['monday.com', 'alert:'],
  ])
    expect(sends.join('\n')).toMatch(new RegExp(`${name} ${key}[^\n]* sans confirmation`));
  expect(replies.filter((reply) => reply.includes('"state":"active"')).length).toBeGreaterThan(4);
  for (const [service, secret] of SECRETS) {
    const stored = host.document.userProperties[CAMILLE.email] ?? {};
    expect(
      Object.entries(stored)
        .filter(([, text]) => text.includes(secret))
        .map(([key]) => key),
    ).toEqual([`kpi-compass.${service}.${host.document.id}`]);
  }
});

/** Where it might have gone, as text. */
async function places(): Promise<Readonly<Record<string, string>>> {
  const { document, ...saved } = host.save();
  const { userProperties, ...rest } = document;
  const { [CAMILLE.email]: _, ...others } = userProperties;
  const files = unzipSync(await host.exportXlsx());
  return {
    'the workbook': JSON.stringify(saved),
    'document and script properties': JSON.stringify(rest),
    'another person’s properties': JSON.stringify(others),
    'the exported file': Object.values(files)
      .map((file) => strFromU8(file))
      .join('\n'),
    'what the panel was answered': replies.join('\n'),
    'the execution log': JSON.stringify(host.logs),
    mails: JSON.stringify(host.mails),
    'the screen': JSON.stringify([host.screen.toasts, host.screen.alerts]),
  };
}

it('leaves no secret anywhere but in the properties of the person who gave it', async () => {
  for (const [place, text] of Object.entries(await places())) {
    for (const [service, secret] of SECRETS)
      expect([service, place, text.includes(secret)]).toEqual([service, place, false]);
    for (const [service, secret] of SECRETS) {
      for (const form of [
        encodeURIComponent(secret),
        Buffer.from(secret).toString('base64'),
        JSON.stringify(secret).slice(1, -1),
      ])
        expect([service, place, text.includes(form)]).toEqual([service, place, false]);
    }
  }
});

it('leaves none at all once it is erased', () => {
  for (const service of EVERY) call('sharing.erase', { service });
  const properties = JSON.stringify(host.save().document);
  for (const [, secret] of SECRETS) expect(properties).not.toContain(secret);
});
