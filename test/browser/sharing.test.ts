import type { FrameLocator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Service } from '../../src/addon/endpoints/sharing-contract.ts';
import { ACTION_HEADERS, SEND_HEADERS } from '../../src/text/sharing/sheet-headers.ts';
import { SHEET_NAMES } from '../../src/text/sheet-words.ts';
import { sidebarWordsIn } from '../../src/text/sidebar-words.ts';
import { ACCESS } from '../addon/connectors/samples.ts';
import { kpi, save, teamFile } from '../addon/support/team-file.ts';
import { listening, routesTo, type Served, serveServices } from '../support/services/serve.ts';
import { eventually, openStage, type Stage } from './support/bench-page.ts';
import { openTracker, rowsOf } from './support/tracker.ts';

let stage: Stage;
let services: Served;

beforeAll(async () => {
  services = serveServices();
  const routes = routesTo(await listening(services.server));
  const file = await teamFile();
  save(file, kpi({ start: '2026-11-16' }));
  stage = await openStage({ routes, sample: () => file.save() });
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
const ACTION = 'Comparer les campagnes';
const language = 'fr';

describe('a team connects its services', () => {
  const words = sidebarWordsIn(language);
  const { sharing } = words;
  let page: Page;
  let panel: FrameLocator;
  const press = (name: string): Promise<void> => panel.getByRole('button', { name, exact: true }).click();
  const tab = (name: string): Promise<void> => panel.locator('nav').getByRole('button', { name, exact: true }).click();
  const seen = (service: Service) => services.seen.filter((request) => request.service === service);

  beforeAll(async () => {
    page = await stage.page();
    panel = await openTracker(page, language);
  });

  it.each(['slack', 'chat', 'trello', 'asana', 'monday'] as const)('sets up %s: a test, then on', async (service) => {
    await tab(words.common.nav.settings);
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
    await tab(words.common.nav.list);
    await panel.getByRole('button', { name: 'Coût par lead', exact: true }).click();
    await panel.locator('summary', { hasText: sharing.actions.slice(0, 6) }).waitFor();
    if ((await panel.getByRole('button', { name: sharing.ownAction }).count()) === 0) {
      await panel.locator('summary', { hasText: sharing.actions.slice(0, 6) }).click();
    }
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
      expect(seen(service).filter(({ body }) => body.includes(ACTION))).toHaveLength(1);
    }
    const sent = (await rowsOf(page, SHEET_NAMES.sends[language], 'O')).map((row) => row[SEND_HEADERS.state[language]]);
    expect(new Set(sent)).toEqual(new Set([sharing.sendStates.sent]));
  });

  it('marks it done, and shows the last sends', async () => {
    await panel.getByRole('button', { name: `${sharing.done} ${ACTION}` }).click();
    await panel.getByRole('button', { name: `${sharing.undo} ${ACTION}` }).waitFor();
    await tab(words.common.nav.settings);
    await panel.locator('.service-line').first().click();
    await eventually(() => panel.locator('.send').count()).toBe(3);
  });

  it('erases an access, and forgets it', async () => {
    await panel.locator('.service[open]').getByRole('button', { name: sharing.erase }).click();
    await panel.locator('.service[open] .service-state.none').waitFor();
  });
});
