import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { ActionDraft, SharingView } from '../../src/addon/endpoints/sharing-contract.ts';
import { launchChromium } from '../../src/host/browser.ts';
import { appView } from './support/app-views.ts';
import { type FakeServer, fakeServer } from './support/fake-server.ts';
import { openPanel } from './support/open-panel.ts';
import { plain } from './support/plain.ts';
import { actionsView, sharingView, withService } from './support/sharing-views.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launchChromium();
});
afterAll(() => browser.close());

/** The panel's Sharing screen, opened from the settings at one service. */
async function sharingOf(server: FakeServer, service: string): Promise<Page> {
  const page = await openPanel(browser, server);
  await page.click('nav >> text="Réglages"');
  await page.click(`.service-line >> text="${service}"`);
  await page.waitForSelector('.service[open]');
  return page;
}

/** A server that remembers how far one service has come. */
function serverFor(service: 'slack' | 'trello'): FakeServer {
  const server = fakeServer(appView('fr'));
  let view: SharingView = withService(sharingView('fr'), { service }, 'none');
  const becomes = (state: Parameters<typeof withService>[2], said = '') => {
    view = { ...withService(view, { service }, state), said };
    return { ok: true as const, value: view };
  };
  server.answers['sharing.open'] = () => ({ ok: true, value: view });
  server.answers['sharing.save'] = () => becomes('saved');
  server.answers['sharing.test'] = () => becomes('tested', 'Test envoyé.');
  server.answers['sharing.activate'] = (payload) =>
    becomes((payload as { readonly active: boolean }).active ? 'active' : 'tested');
  server.answers['sharing.erase'] = () => becomes('none');
  return server;
}

/** What has the focus: its id, or its first words. */
const focused = (page: Page): Promise<string> =>
  page.evaluate(() => document.activeElement?.id || (document.activeElement?.textContent ?? ''));

const names = (server: FakeServer): readonly string[] => server.calls.map(({ name }) => name);

describe('sharing', () => {
  it('shows every service and its state in the settings', async () => {
    const page = await openPanel(browser, fakeServer(appView('fr')));
    await page.click('nav >> text="Réglages"');
    await page.waitForSelector('.service-line');
    expect((await page.locator('.service-line').allTextContents()).map(plain)).toEqual([
      'Slackactif · #marketing',
      'Google Chatà tester · Espace Marketing',
      'Trellotest passé, à activer · À faire',
      'Asanaaccès à redonner · Marketing',
      'monday.comà régler',
    ]);
    await page.context().close();
  });

  it('saves, tests, turns on, turns off and erases', async () => {
    const server = serverFor('slack');
    const page = await sharingOf(server, 'Slack');
    const form = page.locator('.service[open]');
    expect(await form.getByRole('button', { name: 'Activer' }).count()).toBe(0);
    await form.getByLabel('Adresse du webhook').fill('https://hooks.slack.com/services/T1/B1/abcdefgh');
    await form.getByLabel(/^Nom de l’endroit/).fill('#marketing');
    await form.getByRole('button', { name: 'Envoyer un test' }).click();
    await page.waitForSelector('.toast >> text=Test envoyé.');
    expect(server.calls.find(({ name }) => name === 'sharing.save')?.payload).toEqual({
      service: 'slack',
      label: '#marketing',
      fields: { url: 'https://hooks.slack.com/services/T1/B1/abcdefgh' },
    });
    expect(await form.getByLabel('Adresse du webhook').inputValue()).toBe('');
    await form.getByRole('button', { name: 'Activer' }).click();
    await form.getByRole('button', { name: 'Désactiver' }).click();
    await form.getByRole('button', { name: 'Activer' }).waitFor();
    expect(names(server).slice(-4)).toEqual(['sharing.save', 'sharing.test', 'sharing.activate', 'sharing.activate']);
    await page.context().close();
  });

  it('shows a stored secret by its end, and says that a blank keeps it', async () => {
    const server = fakeServer(appView('fr'));
    const page = await sharingOf(server, 'Trello');
    const form = page.locator('.service[open]');
    expect(plain(await form.locator('#trello-token-help').textContent())).toBe(
      'Enregistré : ••••7f3a. Laissez vide pour le garder.',
    );
    expect(await form.getByLabel('Jeton').inputValue()).toBe('');
    expect(await form.getByLabel('Identifiant de la liste').inputValue()).toBe('5f1e2d3c4b5a69788796a5b4');
    await page.context().close();
  });

  it('puts what is wrong beside its field, and sends no test', async () => {
    const server = serverFor('slack');
    const message = 'L’adresse d’un webhook Slack commence autrement.';
    server.answers['sharing.save'] = () => ({ ok: false, error: { code: 'FIELD', message, field: 'url' } });
    const page = await sharingOf(server, 'Slack');
    await page.fill('#slack-url', 'https://piege.example/');
    await page.click('.service[open] >> text="Envoyer un test"');
    expect(await page.textContent('#slack-url-error')).toBe(message);
    expect(await page.getAttribute('#slack-url', 'aria-invalid')).toBe('true');
    expect(await page.inputValue('#slack-url')).toBe('https://piege.example/');
    expect(await focused(page)).toBe('slack-url');
    expect(names(server)).not.toContain('sharing.test');
    await page.context().close();
  });

  it('says aloud why a test failed, and keeps the service off', async () => {
    const server = serverFor('trello');
    const message = 'Cette liste est introuvable dans Trello.';
    server.answers['sharing.test'] = () => ({ ok: false, error: { code: 'FIELD', message, field: 'test' } });
    const page = await sharingOf(server, 'Trello');
    await page.click('.service[open] >> text="Envoyer un test"');
    await page.waitForSelector(`.service[open] [role=alert] >> text=${message}`);
    expect(await page.locator('.field-error').count()).toBe(1);
    expect(await page.locator('.service[open] >> text="Activer"').count()).toBe(0);
    await page.context().close();
  });

  it('is worked with the keyboard alone: where one begins, while a call is under way, and after', async () => {
    const server = serverFor('trello');
    server.delay = 100;
    server.answers['sharing.test'] = () => ({ ok: false, error: { code: 'FIELD', message: 'Non.', field: 'test' } });
    const page = await openPanel(browser, server);
    await page.click('nav >> text="Réglages"');
    await page.locator('.service-line', { hasText: 'Trello' }).focus();
    await page.keyboard.press('Enter');
    await page.waitForSelector('.service[open]');
    await page.waitForFunction(() => document.activeElement?.tagName === 'SUMMARY');
    expect(await focused(page)).toMatch(/^Trello/);
    const order: string[] = [];
    for (let key = 0; key < 5; key++) {
      await page.keyboard.press('Tab');
      order.push(await focused(page));
    }
    expect(order).toEqual(['trello-key', 'trello-token', 'trello-list', 'trello-label', 'Envoyer un test']);
    const outline = () => page.evaluate(() => getComputedStyle(document.activeElement as Element).outlineStyle);
    expect(await outline()).toBe('solid');
    await page.keyboard.press('Enter');
    expect(await focused(page)).toBe('Envoyer un test');
    await page.waitForSelector('.service[open] [role=alert] >> text=Non.');
    expect(await focused(page)).toBe('Envoyer un test');
    // The button goes away with the access: the service itself has the focus then.
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await page.waitForSelector('.service[open] .service-state.none');
    await page.waitForFunction(() => document.activeElement?.tagName === 'SUMMARY');
    await page.context().close();
  });

  it('turns a task for every alert on, and leaves it as it was where that is refused', async () => {
    const server = fakeServer(appView('fr'));
    const start = withService(sharingView('fr'), { service: 'trello' }, 'active');
    const withTasks = (alertTasks: boolean): SharingView => ({
      ...start,
      services: start.services.map((one) => (one.service === 'trello' ? { ...one, alertTasks } : one)),
    });
    server.answers['sharing.open'] = () => ({ ok: true, value: withTasks(false) });
    server.answers['sharing.alertTasks'] = (payload) => ({
      ok: true,
      value: withTasks((payload as { readonly wanted: boolean }).wanted),
    });
    const page = await sharingOf(server, 'Trello');
    const box = page.getByLabel('Créer une carte pour chaque alerte');
    expect(plain(await page.locator('#trello-alert-tasks-help').textContent())).toContain('sous 7 jours');
    await box.check();
    expect(server.calls.at(-1)).toEqual({ name: 'sharing.alertTasks', payload: { service: 'trello', wanted: true } });
    server.answers['sharing.alertTasks'] = () => ({
      ok: false,
      error: { code: 'FIELD', message: 'Trello n’est pas actif à votre nom.', field: 'alertTasks' },
    });
    await box.click();
    await page.waitForSelector('.service[open] [role=alert] >> text=pas actif à votre nom');
    expect(await box.isChecked()).toBe(true);
    expect(await page.locator('.service', { hasText: 'Slack' }).locator('input[type=checkbox]').count()).toBe(0);
    await page.context().close();
  });

  it('tells the last sends, and sends again what failed or nobody knows the end of', async () => {
    const server = fakeServer(appView('fr'));
    server.answers['sharing.resend'] = () => ({ ok: true, value: sharingView('fr', 'Renvoyé à Trello.') });
    const page = await sharingOf(server, 'Slack');
    expect(await page.locator('.send').count()).toBe(4);
    expect(await page.locator('.send >> text="Renvoyer"').count()).toBe(2);
    await page.locator('.send', { hasText: 'échec' }).getByRole('button').click();
    await page.waitForSelector('.toast >> text=Renvoyé à Trello.');
    expect(server.calls.at(-1)).toEqual({ name: 'sharing.resend', payload: { id: 's2' } });
    await page.context().close();
  });
});

describe('what to do about a KPI', () => {
  async function weakKpi(server: FakeServer): Promise<Page> {
    const page = await openPanel(browser, server);
    await page.click('.kpi .stretched >> text=Coût par lead');
    await page.waitForSelector('.note >> text="En faire une action"');
    return page;
  }

  it('offers advice with its source, and makes an action of it', async () => {
    const server = fakeServer(appView('fr'));
    server.answers['actions.add'] = () => ({ ok: true, value: actionsView('fr', 'Action notée.') });
    const page = await weakKpi(server);
    const glance = server.calls.find(({ name }) => name === 'actions.open')?.payload;
    expect(glance).toMatchObject({ kpiId: 'cpl', metric: 'CPL', status: 'at_risk', value: 46.5, trend: 'worse' });
    expect(plain(await page.textContent('.note .quiet-text'))).toBe('Guide d’évaluation des campagnes, l. 13');
    await page.click('.note >> nth=0 >> text="En faire une action"');
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('action-text');
    expect(await page.inputValue('#action-owner')).toBe('marc@exemple.fr');
    await page.fill('#action-due', '2026-12-01');
    await page.click('text="Noter l’action"');
    await page.waitForSelector('.toast >> text=Action notée.');
    const draft = server.calls.at(-1)?.payload as ActionDraft;
    expect(draft).toMatchObject({ glance, owner: 'marc@exemple.fr', due: '2026-12-01', send: true });
    expect(draft.action).toContain('Comparer ce coût par canal');
    expect(await page.locator('#action-text').count()).toBe(0);
    await page.waitForFunction(() => document.activeElement !== document.body);
    await page.click('text="Autre action"');
    await page.keyboard.press('Escape');
    expect(await page.locator('#action-text').count()).toBe(0);
    await page.waitForFunction(() => document.activeElement !== document.body);
    await page.context().close();
  });

  it('marks an action done, drops it, and opens it again', async () => {
    const server = fakeServer(appView('fr'));
    server.answers['actions.mark'] = () => ({ ok: true, value: actionsView('fr') });
    const page = await weakKpi(server);
    const press = async (name: string): Promise<unknown> => {
      await page.getByRole('button', { name: new RegExp(`^${name} `) }).click();
      await page.waitForFunction(() => !document.querySelector('.action button[aria-disabled]'));
      return (server.calls.at(-1)?.payload as { readonly id: string; readonly state: string } | undefined)?.state;
    };
    expect(await press('Fait')).toBe('done');
    expect(await press('Abandonner')).toBe('dropped');
    expect(await press('Rouvrir')).toBe('open');
    expect(await page.getAttribute('.action a', 'href')).toBe('https://trello.com/c/Ab12Cd34');
    await page.context().close();
  });

  it('asks for nothing while a KPI that does well keeps its section closed', async () => {
    const server = fakeServer(appView('fr'));
    const page = await openPanel(browser, server);
    await page.click('.kpi .stretched >> text=Leads qualifiés');
    await page.waitForSelector('summary >> text="Que faire\u00a0?"');
    expect(names(server)).not.toContain('actions.open');
    await page.context().close();
  });
});
