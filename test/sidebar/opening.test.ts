import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchChromium } from '../../src/host/browser.ts';
import { appView, emptyView } from './support/app-views.ts';
import { fakeServer } from './support/fake-server.ts';
import { openPanel } from './support/open-panel.ts';
import { plain } from './support/plain.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launchChromium();
});
afterAll(() => browser.close());

describe('the first paint', () => {
  it('asks the server once and draws the list from its answer', async () => {
    const server = fakeServer(appView('fr'));
    const page = await openPanel(browser, server);
    await page.waitForSelector('.kpi');
    expect(server.calls).toEqual([{ name: 'app.open', payload: null }]);
    expect(await page.locator('.kpi').count()).toBe(7);
    await page.context().close();
  });

  it('draws a skeleton while the answer is late, then says in words what it waits for', async () => {
    const server = fakeServer(appView('fr'));
    server.delay = 4000;
    const page = await openPanel(browser, server);
    expect(await page.locator('.skeleton').count()).toBe(0);
    await page.waitForSelector('.skeleton', { timeout: 1500 });
    expect(await page.getByText('Lecture des KPI').count()).toBe(0);
    await page.waitForSelector('text=Lecture des KPI de ce fichier…', { timeout: 3500 });
    await page.waitForSelector('.kpi');
    await page.context().close();
  });

  it('leaves the focus where it was: the sheet keeps the keyboard', async () => {
    const page = await openPanel(browser, fakeServer(appView('fr')));
    await page.waitForSelector('.kpi');
    expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('BODY');
    await page.context().close();
  });
});

describe('a first call that fails', () => {
  const cases = [
    ['a lost connection', 'NetworkError: Connection failure due to HTTP 0', 'Connexion perdue', 'Réessayer'],
    [
      'an authorisation that has ended',
      'Authorization is required to perform that action.',
      'Autorisation à renouveler',
      'Fermer le volet',
    ],
    ['the same, as a status', 'PERMISSION_DENIED', 'Autorisation à renouveler', 'Fermer le volet'],
  ] as const;

  it.each(cases)('says in words %s, with a button that mends it', async (_, message, title, button) => {
    const server = fakeServer(appView('fr'));
    server.broken = message;
    const page = await openPanel(browser, server);
    await page.waitForSelector('[role=alert] h1');
    expect(await page.textContent('h1')).toBe(title);
    expect(await page.getByRole('button', { name: button }).count()).toBe(1);
    expect(await page.innerText('body')).not.toContain(message);
    server.broken = '';
    await page.getByRole('button', { name: 'Réessayer' }).click();
    await page.waitForSelector('.kpi');
    await page.context().close();
  });

  it('shows the server’s own sentence when it gives one', async () => {
    const server = fakeServer(appView('fr'));
    server.answers['app.open'] = () => ({
      ok: false,
      error: { code: 'SHEET', message: 'La feuille KPI est protégée : demandez l’accès à son propriétaire.' },
    });
    const page = await openPanel(browser, server);
    await page.waitForSelector('text=La feuille KPI est protégée');
    expect(await page.getByRole('button', { name: 'Réessayer' }).count()).toBe(1);
    // For someone who may only look, trying again changes nothing.
    server.answers['app.open'] = () => ({
      ok: false,
      error: { code: 'READ-ONLY', message: 'Demandez à son propriétaire le droit de modification.' },
    });
    await page.getByRole('button', { name: 'Réessayer' }).click();
    await page.waitForSelector('text=Demandez à son propriétaire');
    expect(await page.getByRole('button', { name: 'Réessayer' }).count()).toBe(0);
    await page.context().close();
  });

  it('closes the panel when the authorisation must be asked again', async () => {
    const server = fakeServer(appView('fr'));
    server.broken = 'PERMISSION_DENIED';
    const page = await openPanel(browser, server);
    await page.getByRole('button', { name: 'Fermer le volet' }).click();
    expect(await page.evaluate(() => (window as unknown as { closedPanel?: boolean }).closedPanel)).toBe(true);
    await page.context().close();
  });
});

describe('the four empty states', () => {
  it('no KPI yet: the benefit, and three ways to begin', async () => {
    const page = await openPanel(browser, fakeServer(emptyView('fr')));
    await page.waitForSelector('.empty');
    expect(await page.locator('.empty button').allTextContents()).toEqual([
      'Créer un KPI',
      'Essayer avec des données d’exemple',
      'Parcourir la bibliothèque',
    ]);
    await page.context().close();
  });

  it('no result for the filter: clears the filters', async () => {
    const page = await openPanel(browser, fakeServer(appView('fr')));
    await page.fill('#search', 'zzz');
    await page.waitForSelector('text=Aucun KPI ne correspond');
    await page.getByRole('button', { name: 'Effacer la recherche et les filtres' }).click();
    expect(await page.locator('.kpi').count()).toBe(7);
    await page.context().close();
  });

  it('no snapshot yet: says when the first one comes', async () => {
    const view = appView('fr');
    const kpis = view.kpis.map((one) => ({ ...one, history: [] }));
    const page = await openPanel(browser, fakeServer({ ...view, kpis }));
    await page.waitForSelector('text=Pas encore de relevé');
    expect(plain(await page.textContent('.note'))).toContain('Prochain relevé : 23 novembre.');
    await page.context().close();
  });
});
