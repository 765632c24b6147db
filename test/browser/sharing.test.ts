import type { FrameLocator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Service } from '../../src/addon/endpoints/sharing-contract.ts';
import type { Language } from '../../src/host/language.ts';
import { phaseWord } from '../../src/text/alerts/alert-codes.ts';
import { type SendReason, sendReason } from '../../src/text/sharing/send-words.ts';
import { ACTION_HEADERS, SEND_HEADERS } from '../../src/text/sharing/sheet-headers.ts';
import { SHEET_NAMES } from '../../src/text/sheet-words.ts';
import { sidebarWordsIn } from '../../src/text/sidebar-words.ts';
import { addRule, oneFigure } from '../addon/alerts/alert-file.ts';
import { ACCESS } from '../addon/connectors/samples.ts';
import type { GivenAnswer } from '../support/services/documented.ts';
import { listening, routesTo, type Served, serveServices } from '../support/services/serve.ts';
import { eventually, openStage, type Stage, type } from './support/bench-page.ts';
import { moveClock, openTracker, rowsOf } from './support/tracker.ts';

/** What each service answers to a wrong secret, and what it means. */
const WRONG: readonly (readonly [Service, string, GivenAnswer, SendReason])[] = [
  ['slack', 'Slack', { status: 404, body: 'no_service' }, 'webhook-gone'],
  ['chat', 'Google Chat', { status: 401, body: '{"error":{"code":401,"status":"UNAUTHENTICATED"}}' }, 'webhook-gone'],
  ['trello', 'Trello', { status: 401, body: 'invalid token' }, 'token'],
  ['asana', 'Asana', { status: 401, body: '{"errors":[{"message":"Not Authorized"}]}' }, 'token'],
  ['monday', 'monday.com', { status: 200, body: '{"errors":["Not Authenticated"]}' }, 'token'],
];
/** What the bench says, in the language of its reader. */
const DAY = '+1 jour';
const FIRE = 'Déclencher';
const FIRED = 'Déclencheur lancé.';
const ACTION = 'Comparer les campagnes';

describe.each([
  ['fr', 'fr_FR'],
  ['en', 'en_GB'],
] as const)('a team connects its services, and an alert reaches each of them (%s)', (language: Language, locale) => {
  const words = sidebarWordsIn(language);
  const { sharing, alert } = words;
  let stage: Stage;
  let services: Served;
  let page: Page;
  let panel: FrameLocator;

  const press = (name: string | RegExp): Promise<void> =>
    panel.getByRole('button', { name, exact: typeof name === 'string' }).click();
  const tab = (name: string): Promise<void> => panel.locator('nav').getByRole('button', { name, exact: true }).click();
  const told = (service: Service) => services.seen.filter((request) => request.service === service);
  const nextMorning = async (figure: string): Promise<void> => {
    await type(page, 'Chiffres', 'B1', figure);
    await moveClock(page, DAY);
    await page.getByRole('button', { name: FIRE }).click();
    await eventually(() => page.locator('#notice').innerText()).toBe(FIRED);
  };
  const openAlerts = async (): Promise<void> => {
    panel = await openTracker(page, language, 'fr');
    await tab(words.common.nav.alerts);
    await panel.locator('.alert-card').waitFor();
  };

  beforeAll(async () => {
    services = serveServices();
    const routes = routesTo(await listening(services.server));
    const file = await oneFigure({}, locale);
    addRule(file);
    stage = await openStage({ routes, sample: () => file.save() });
    page = await stage.page();
    panel = await openTracker(page, language, 'fr');
    await tab(words.common.nav.settings);
    await press(words.settings.everyDay);
    await press(words.settings.start);
    await panel.getByText(words.settings.ownerMine).waitFor();
  });
  afterAll(async () => {
    await stage.close();
    services.server.close();
  });

  it.each(WRONG)('%s: a wrong secret is told, the right one tested, then on', async (service, name, answer, reason) => {
    await tab(words.common.nav.settings);
    await panel.locator('.service-line', { hasText: name }).click();
    const form = panel.locator('.service[open]');
    for (const [field, value] of Object.entries(ACCESS[service]))
      await form.locator(`#${service}-${field}`).fill(value);
    await form.locator(`#${service}-label`).fill('Marketing');
    services.next.set(service, [answer]);
    await form.getByRole('button', { name: sharing.test }).click();
    await form.locator('[role=alert]', { hasText: sendReason(reason, service, language) }).waitFor();
    expect(await form.getByRole('button', { name: sharing.activate, exact: true }).count()).toBe(0);
    await form.getByRole('button', { name: sharing.test }).click();
    await form.getByRole('button', { name: sharing.activate, exact: true }).click();
    await form.locator('.service-state.active').waitFor();
    expect(told(service).length).toBeGreaterThan(1);
    expect(await form.innerText()).not.toContain(Object.values(ACCESS[service])[0] ?? '');
    if (service !== 'slack' && service !== 'chat') {
      await form.getByLabel(sharing.alertTasks[service]).click();
      await eventually(() => form.getByLabel(sharing.alertTasks[service]).isChecked()).toBe(true);
    }
  });

  it('an alert fires by the clock and arrives in each, once', async () => {
    services.seen.length = 0;
    await nextMorning('46');
    for (const [service] of WRONG) {
      await eventually(async () => told(service).length).toBeGreaterThan(0);
      expect(told(service)[0]?.body).toContain('Coût par lead');
    }
    const sends = await rowsOf(page, SHEET_NAMES.sends[language], 'O');
    const channels = sends.filter((row) => row[SEND_HEADERS.service[language]] !== 'E-mail');
    expect(channels.map((row) => row[SEND_HEADERS.service[language]]).sort()).toEqual(
      WRONG.map(([, name]) => name).sort(),
    );
    expect(new Set(sends.map((row) => row[SEND_HEADERS.state[language]]))).toEqual(new Set([sharing.sendStates.sent]));
  });

  it('snoozed and taken care of, it is told no more', async () => {
    await openAlerts();
    await panel.locator('.pauses summary').click();
    await press(new RegExp(`${alert.day}$`));
    await eventually(() => panel.locator('.alert-card .pill').innerText()).toContain(phaseWord('snoozed', language));
    await press(new RegExp(alert.reopen));
    await eventually(() => panel.locator('.alert-card .pill').innerText()).toContain(phaseWord('firing', language));
    await press(new RegExp(alert.takeCare));
    await eventually(() => panel.locator('.alert-card .pill').innerText()).toContain(
      phaseWord('acknowledged', language),
    );
    services.seen.length = 0;
    await nextMorning('47');
    expect(services.seen).toEqual([]);
  });

  // The words differ and the way is the same: once is enough.
  if (language === 'fr')
    it('an action goes to the three task tools, is written down, done, and an access erased', async () => {
      panel = await openTracker(page, language, 'fr');
      await tab(words.common.nav.list);
      await panel.getByRole('button', { name: 'Coût par lead', exact: true }).click();
      const actions = panel.locator('summary', { hasText: sharing.actions.slice(0, 6) });
      await actions.waitFor();
      if ((await panel.getByRole('button', { name: sharing.ownAction }).count()) === 0) await actions.click();
      await press(sharing.ownAction);
      await panel.locator('#action-text').fill(ACTION);
      await panel.locator('#action-owner').fill('claire@exemple.fr');
      await panel.locator('#action-due').fill('2026-12-01');
      await press(sharing.note);
      await panel.locator('.action', { hasText: ACTION }).waitFor();
      const [action] = await rowsOf(page, SHEET_NAMES.actions[language], 'K');
      expect(action?.[ACTION_HEADERS.action[language]]).toBe(ACTION);
      expect(action?.[ACTION_HEADERS.service[language]]).toBe('Trello, Asana, monday.com');
      for (const service of ['trello', 'asana', 'monday'] as const) {
        expect(told(service).filter(({ body }) => body.includes(ACTION))).toHaveLength(1);
      }
      await panel.getByRole('button', { name: `${sharing.done} ${ACTION}` }).click();
      await panel.getByRole('button', { name: `${sharing.undo} ${ACTION}` }).waitFor();
      await tab(words.common.nav.settings);
      await panel.locator('.service-line').first().click();
      await eventually(() => panel.locator('.send').count()).toBe(8);
      await panel.locator('.service[open]').getByRole('button', { name: sharing.erase }).click();
      await panel.locator('.service[open] .service-state.none').waitFor();
    });
});
