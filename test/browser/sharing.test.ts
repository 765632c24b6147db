import type { FrameLocator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Service } from '../../src/addon/endpoints/sharing-contract.ts';
import type { Language } from '../../src/host/language.ts';
import { savedSample } from '../../src/host/sample/team/populated-sample.ts';
import { ACTION_HEADERS, SEND_HEADERS } from '../../src/text/sharing/sheet-headers.ts';
import { SHEET_NAMES } from '../../src/text/sheet-words.ts';
import { sidebarWordsIn } from '../../src/text/sidebar-words.ts';
import { ACCESS } from '../addon/connectors/samples.ts';
import { listening, routesTo, type Served, serveServices } from '../support/services/serve.ts';
import { eventually, openStage, type Stage, language as speak } from './support/bench-page.ts';
import { openTracker, rowsOf } from './support/tracker.ts';

let stage: Stage;
let services: Served;

beforeAll(async () => {
  services = serveServices();
  const routes = routesTo(await listening(services.server));
  stage = await openStage({ routes, sample: (language) => savedSample(language) });
});

afterAll(async () => {
  await stage.close();
  services.server.close();
});

const NAMES: Readonly<Record<Service, string>> = {
  slack: 'Slack',
  chat: 'Google Chat',
  trello: 'Trello',
  asana: 'Asana',
  monday: 'monday.com',
};
const KPI = { fr: 'Coût par lead', en: 'Cost per lead' };
const ACTION = { fr: 'Comparer les campagnes', en: 'Compare the campaigns' };

describe.each(['fr', 'en'] as const)('a team connects its services (%s)', (language: Language) => {
  const words = sidebarWordsIn(language);
  const { sharing } = words;
  let page: Page;
  let panel: FrameLocator;
  const press = (name: string): Promise<void> => panel.getByRole('button', { name, exact: true }).click();
  const seen = (service: Service) => services.seen.filter((request) => request.service === service);

  beforeAll(async () => {
    services.seen.length = 0;
    page = await stage.page();
    if (language === 'en') await speak(page, 'en');
    panel = await openTracker(page, language);
  });

  it.each(['slack', 'chat', 'trello', 'asana', 'monday'] as const)('sets up %s: a test, then on', async (service) => {
    await press(words.common.nav.settings);
    await panel.locator('.service-line', { hasText: NAMES[service] }).click();
    const form = panel.locator('.service[open]');
    for (const [field, value] of Object.entries(ACCESS[service]))
      await form.locator(`#${service}-${field}`).fill(value);
    await form.locator(`#${service}-label`).fill('Marketing');
    expect(await form.getByRole('button', { name: sharing.activate, exact: true }).count()).toBe(0);
    await form.getByRole('button', { name: sharing.test }).click();
    await form.getByRole('button', { name: sharing.activate, exact: true }).click();
    await form.locator('.service-state.active').waitFor();
    expect(seen(service).length).toBeGreaterThan(0);
    expect(await form.innerText()).not.toContain(Object.values(ACCESS[service])[0] ?? '');
  });

  it('sends an action for a KPI to the three task tools, and writes down where it is', async () => {
    await press(words.common.nav.list);
    await panel.getByRole('button', { name: KPI[language], exact: true }).click();
    await panel.locator('summary', { hasText: sharing.actions.slice(0, 6) }).waitFor();
    if ((await panel.getByRole('button', { name: sharing.ownAction }).count()) === 0) {
      await panel.locator('summary', { hasText: sharing.actions.slice(0, 6) }).click();
    }
    await press(sharing.ownAction);
    await panel.locator('#action-text').fill(ACTION[language]);
    await panel.locator('#action-due').fill('2026-12-01');
    await press(sharing.note);
    await panel.locator('.action', { hasText: ACTION[language] }).waitFor();
    const [action] = await rowsOf(page, SHEET_NAMES.actions[language]);
    expect(action?.[ACTION_HEADERS.action[language]]).toBe(ACTION[language]);
    expect(action?.[ACTION_HEADERS.service[language]]).toBe('Trello, Asana, monday.com');
    for (const service of ['trello', 'asana', 'monday'] as const) {
      expect(seen(service).filter(({ body }) => body.includes(ACTION[language]))).toHaveLength(1);
    }
    const sent = (await rowsOf(page, SHEET_NAMES.sends[language])).map((row) => row[SEND_HEADERS.state[language]]);
    expect(new Set(sent)).toEqual(new Set([sharing.sendStates.sent]));
  });

  it('marks it done, and shows the last sends', async () => {
    await panel.getByRole('button', { name: `${sharing.done} ${ACTION[language]}` }).click();
    await panel.getByRole('button', { name: `${sharing.undo} ${ACTION[language]}` }).waitFor();
    await press(words.common.nav.settings);
    await panel.locator('.service-line').first().click();
    await eventually(() => panel.locator('.send').count()).toBe(3);
  });

  it('erases an access, and forgets it', async () => {
    await panel.locator('.service[open]').getByRole('button', { name: sharing.erase }).click();
    await panel.locator('.service[open] .service-state.none').waitFor();
  });
});
