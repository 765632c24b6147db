import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { asana } from '../../../src/addon/connectors/asana.ts';
import { chat } from '../../../src/addon/connectors/chat.ts';
import { monday } from '../../../src/addon/connectors/monday.ts';
import type { Message, Sent, Service, Task } from '../../../src/addon/connectors/port.ts';
import { slack } from '../../../src/addon/connectors/slack.ts';
import { trello } from '../../../src/addon/connectors/trello.ts';
import { post } from '../../../src/addon/google/fetch.ts';
import type { GivenAnswer } from '../../support/services/documented.ts';
import { type StandIn, startStandIn } from '../../support/services/stand-in.ts';
import { DOCUMENTED_ERRORS, json, mondayError, plain } from './documented-errors.ts';
import { asked, installUrlFetch } from './fetch-in-node.ts';
import { type FetchThread, startFetchThread } from './fetch-in-thread.ts';
import { ACCESS, MESSAGE, TASK } from './samples.ts';

let standIn: StandIn;
let thread: FetchThread;
beforeAll(async () => {
  standIn = await startStandIn();
  thread = startFetchThread();
});
beforeEach(async () => {
  installUrlFetch(thread, standIn.routes);
  await standIn.reset();
});
afterAll(() => Promise.all([standIn.stop(), thread.stop()]));

const send: Readonly<Record<Service, (changes?: object, seconds?: number) => Sent>> = {
  slack: (changes, seconds = 5) => slack(post).send(MESSAGE, { ...ACCESS.slack, ...changes }, seconds),
  chat: (changes, seconds = 5) => chat(post).send(MESSAGE, { ...ACCESS.chat, ...changes }, seconds),
  trello: (changes, seconds = 5) => trello(post).create(TASK, { ...ACCESS.trello, ...changes }, seconds),
  asana: (changes, seconds = 5) => asana(post).create(TASK, { ...ACCESS.asana, ...changes }, seconds),
  monday: (changes, seconds = 5) => monday(post).create(TASK, { ...ACCESS.monday, ...changes }, seconds),
};
const EVERY: readonly Service[] = ['slack', 'chat', 'trello', 'asana', 'monday'];

describe('what arrives is told with its reference', () => {
  it.each<readonly [Service, string]>([
    ['slack', ''],
    ['chat', 'spaces/AAAA1234/messages/m1.m1'],
    ['trello', 'https://trello.com/c/Ab12Cd34'],
    ['asana', 'https://app.asana.com/0/1200000000000001/1209999999999999'],
    ['monday', '1234567890'],
  ])('%s', (service, reference) => {
    expect(send[service]()).toEqual({ ok: true, reference });
  });

  it('asks Google for a short patience and no redirect', () => {
    asked.length = 0;
    send.slack({}, 7);
    expect(asked).toEqual([
      expect.objectContaining({ timeoutSeconds: 7, followRedirects: false, muteHttpExceptions: true }),
    ]);
  });
});

describe('what each service documents as an error', () => {
  it.each(DOCUMENTED_ERRORS)('%s %o is %s', async (service, answer, code) => {
    await standIn.next(service, answer);
    expect(send[service]()).toMatchObject({ ok: false, code });
  });
});

describe('what any of them may do', () => {
  it.each(EVERY)('%s asks to wait, with and without a number of seconds', async (service) => {
    await standIn.next(service, plain(429, 'rate_limited', { 'Retry-After': '30' }), plain(429, ''));
    expect(send[service]()).toMatchObject({ ok: false, code: 'busy', retryAfterSeconds: 30 });
    expect(send[service]()).toEqual({ ok: false, code: 'busy', sentence: expect.any(String) });
  });

  it.each(EVERY)('%s asks to wait until a date, for longer than a day, or in no form at all', async (service) => {
    const until = new Date(Date.now() + 7_200_000).toUTCString();
    const asked = (text: string): GivenAnswer => plain(429, '', { 'Retry-After': text });
    await standIn.next(service, asked(until), asked('99999999'), asked('Wed, 21 Oct 2015 07:28:00 GMT'), asked('-5'));
    const first = send[service]();
    const seconds = !first.ok && first.retryAfterSeconds !== undefined ? first.retryAfterSeconds : 0;
    expect(seconds).toBeGreaterThan(7100);
    expect(seconds).toBeLessThanOrEqual(7200);
    expect(!first.ok && first.sentence).toContain('plus longtemps');
    expect(send[service]()).toMatchObject({ retryAfterSeconds: 86_400 });
    for (let form = 0; form < 2; form++) expect(send[service]()).not.toHaveProperty('retryAfterSeconds');
  });

  it.each(EVERY.flatMap((service) => [500, 502, 503].map((status) => [service, status] as const)))(
    '%s fails with %d',
    async (service, status) => {
      await standIn.next(service, plain(status, '<html>Bad gateway</html>'));
      expect(send[service]()).toMatchObject({ ok: false, code: 'down' });
    },
  );

  it.each(EVERY)('%s answers 200 with a page that is no answer of its own', async (service) => {
    await standIn.next(service, plain(200, '<html>Sign in</html>'), plain(200, ''));
    expect(send[service]()).toMatchObject({ ok: false, code: 'unknown' });
    expect(send[service]()).toMatchObject({ ok: false, code: 'unknown' });
  });

  it.each(
    EVERY.flatMap((service) =>
      ['null', '[]', '{}', '0', '"ok"', '{"data":null}', '{"data":{}}', '{"id":{},"name":[]}'].map(
        (body) => [service, body] as const,
      ),
    ),
  )('%s answers JSON of another shape: %s', async (service, body) => {
    await standIn.next(service, plain(service === 'asana' ? 201 : 200, body));
    expect(send[service]()).toMatchObject({ ok: false, code: 'unknown' });
  });

  it.each(EVERY)('%s points elsewhere, and is not followed', async (service) => {
    await standIn.next(service, plain(302, '', { location: '/slack/services/T1/B1/abcdefgh1234' }));
    expect(send[service]()).toMatchObject({ ok: false, code: 'refused' });
    expect(await standIn.seen()).toHaveLength(1);
  });

  it.each(EVERY)('%s says nothing in time: delivered or not, nobody knows', async (service) => {
    await standIn.next(service, { status: 0, body: '', silent: true });
    expect(send[service]({}, 1)).toMatchObject({ ok: false, code: 'unknown' });
  });

  it('cannot be reached', () => {
    installUrlFetch(thread, {});
    expect(send.slack()).toMatchObject({ ok: false, code: 'unreachable' });
  });

  it.each([
    ['Exception: You do not have permission to call UrlFetchApp.fetch.', 'unreachable', 'accord'],
    ['Exception: Address unavailable: https://hooks.slack.com/services/T1/B1/x', 'unreachable', 'joindre'],
    ['Exception: Adresse non disponible : https://hooks.slack.com/services/T1/B1/x', 'unreachable', 'joindre'],
    ['Exception: DNS error: https://hooks.slack.com/services/T1/B1/x', 'unreachable', 'joindre'],
    ['Exception: Service invoked too many times for one day: urlfetch.', 'unreachable', 'joindre'],
    [
      'Exception: Bandwidth quota exceeded: https://hooks.slack.com/x. Try reducing the rate.',
      'unreachable',
      'joindre',
    ],
    ['Exception: Timeout: https://hooks.slack.com/services/T1/B1/xDNSx', 'unknown', 'à temps'],
    ['Exception: Request failed for https://hooks.slack.com/permission?authorization', 'unknown', 'à temps'],
    ['Exception: Erreur inattendue', 'unknown', 'à temps'],
  ])('throws %j', (thrown, code, part) => {
    const fetch = (): never => {
      throw new Error(thrown);
    };
    Object.assign(globalThis, { UrlFetchApp: { fetch } });
    const told = send.slack();
    expect(told).toMatchObject({ ok: false, code, sentence: expect.stringContaining(part) });
    expect(JSON.stringify(told)).not.toContain('hooks.slack.com');
  });
});

describe('what each one is particular about', () => {
  it('Google Chat gives back the same message for the same key', async () => {
    const [first, second] = [send.chat(), send.chat()];
    expect(second).toEqual(first);
    const other: Message = { ...MESSAGE, key: 'digest:2026-W48' };
    expect(chat(post).send(other, ACCESS.chat, 5)).not.toEqual(first);
  });

  it('Asana keeps the task when the person is not in the workspace', async () => {
    const task: Task = { ...TASK, assignee: 'ailleurs@exemple.fr' };
    expect(asana(post).create(task, ACCESS.asana, 5)).toMatchObject({ ok: true });
    const [first, second] = (await standIn.seen('asana')).map(({ body }) => JSON.parse(body) as { data: object });
    expect(first?.data).toHaveProperty('assignee', 'ailleurs@exemple.fr');
    expect(second?.data).not.toHaveProperty('assignee');
    expect(second?.data).toHaveProperty('notes', expect.stringContaining('ailleurs@exemple.fr'));
  });

  it('Asana is not asked to assign a name that is no address', async () => {
    asana(post).create({ ...TASK, assignee: 'Claire' }, ACCESS.asana, 5);
    const [request] = await standIn.seen('asana');
    expect(request?.body).not.toContain('assignee');
  });

  it('monday.com keeps the item when its update fails, and asks once', async () => {
    await standIn.next('monday', json(200, { data: { create_item: { id: '42' } } }), plain(500, ''));
    expect(send.monday()).toEqual({ ok: true, reference: '42' });
    expect(await standIn.seen('monday')).toHaveLength(2);
  });

  it('monday.com made the item although something else failed beside it', async () => {
    await standIn.next('monday', json(200, { data: { create_item: { id: '43' } }, errors: [{ message: 'partial' }] }));
    expect(send.monday()).toEqual({ ok: true, reference: '43' });
  });

  it('monday.com’s own words say how long to wait, under HTTP 200 as well', async () => {
    await standIn.next(
      'monday',
      mondayError('COMPLEXITY_BUDGET_EXHAUSTED', 429, { error_data: { retry_in_seconds: 15 } }),
    );
    expect(send.monday()).toMatchObject({ code: 'busy', retryAfterSeconds: 15 });
    await standIn.next(
      'monday',
      mondayError('FIELD_LIMIT_EXCEEDED', 429, { error_data: { retry_in_seconds: 'soon' } }),
    );
    expect(send.monday()).not.toHaveProperty('retryAfterSeconds');
  });

  it('monday.com’s day begins at midnight UTC', async () => {
    await standIn.next('monday', mondayError('DAILY_LIMIT_EXCEEDED', 429));
    const told = send.monday();
    const seconds = (!told.ok && told.retryAfterSeconds) || 0;
    expect(new Date(Date.now() + seconds * 1000).toISOString()).toMatch(/T00:00:0\d/);
  });

  it('monday.com is given its token bare, and a pinned version', async () => {
    send.monday();
    const [request] = await standIn.seen('monday');
    expect(request?.headers).toMatchObject({ authorization: ACCESS.monday['token'], 'api-version': '2026-01' });
  });

  it('Trello’s due day is the same day everywhere', async () => {
    send.trello();
    const [request] = await standIn.seen('trello');
    expect(JSON.parse(request?.body ?? '')).toMatchObject({ due: '2026-12-01T12:00:00.000Z', pos: 'top' });
  });
});

describe('nothing of the access is in what is told', () => {
  it.each(EVERY)('%s', async (service) => {
    await standIn.next(service, plain(400, JSON.stringify(ACCESS[service])), { status: 0, body: '', silent: true });
    const told = JSON.stringify([send[service](), send[service]({}, 1)]);
    for (const secret of Object.values(ACCESS[service])) expect(told).not.toContain(secret.slice(-8));
  });
});
