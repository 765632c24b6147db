import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { KpiDraft } from '../../src/addon/endpoints/contract.ts';
import { launchChromium } from '../../src/host/browser.ts';
import { appView } from './support/app-views.ts';
import { type FakeServer, fakeServer } from './support/fake-server.ts';
import { openPanel } from './support/open-panel.ts';
import { plain } from './support/plain.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launchChromium();
});
afterAll(() => browser.close());

async function opened(server: FakeServer): Promise<Page> {
  const page = await openPanel(browser, server);
  await page.waitForSelector('.kpi');
  return page;
}

const named = (server: FakeServer, name: string): readonly unknown[] =>
  server.calls.filter((call) => call.name === name).map(({ payload }) => payload);

describe('« Relever maintenant »', () => {
  it('sends one call for a double click, and says what was written and what was not', async () => {
    const server = fakeServer(appView('fr'));
    const page = await opened(server);
    server.delay = 300;
    await page.getByRole('button', { name: 'Relever maintenant' }).dblclick();
    await page.waitForSelector('.toast.status');
    expect(named(server, 'snapshot.run')).toHaveLength(1);
    const report = await page.textContent('[role=status] p:has-text("relevés")');
    expect(plain(report)).toBe('6 KPI relevés en 1,2 s : 5 lignes écrites, 1 mise à jour.');
    expect(plain(await page.textContent('.toast li'))).toContain('Trafic direct : la feuille « Ancienne » a disparu');
    await page.context().close();
  });

  it('shows progress after three seconds and can be left; the answer still comes in', async () => {
    const server = fakeServer(appView('fr'));
    const page = await opened(server);
    server.delay = 4500;
    await page.getByRole('button', { name: 'Relever maintenant' }).click();
    expect(await page.getByRole('button', { name: 'Relever maintenant' }).isDisabled()).toBe(true);
    await page.waitForSelector('text=Relevé en cours…', { timeout: 4000 });
    await page.getByRole('button', { name: 'Ne plus attendre' }).click();
    expect(await page.getByRole('button', { name: 'Relever maintenant' }).isDisabled()).toBe(false);
    await page.waitForSelector('text=6 KPI relevés');
    await page.context().close();
  });

  it('says a lost connection in words and tries again from its button', async () => {
    const server = fakeServer(appView('fr'));
    const page = await opened(server);
    server.broken = 'NetworkError';
    await page.getByRole('button', { name: 'Relever maintenant' }).click();
    await page.waitForSelector('.toast.alert >> text=Connexion perdue');
    server.broken = '';
    await page.click('.toast-action >> text=Réessayer');
    await page.waitForSelector('.toast.status');
    await page.context().close();
  });
});

describe('a KPI’s page', () => {
  it('deletes at once, and « Annuler » brings the same KPI back', async () => {
    const server = fakeServer(appView('fr'));
    const before = server.view.kpis.find(({ kpi }) => kpi.id === 'churn')?.kpi;
    const page = await opened(server);
    await page.getByRole('button', { name: 'Taux d’attrition' }).click();
    await page.getByRole('button', { name: 'Supprimer' }).click();
    await page.waitForSelector('text=« Taux d’attrition » est supprimé');
    expect(await page.locator('.kpi').count()).toBe(6);
    await page.getByRole('button', { name: 'Annuler' }).click();
    await page.waitForSelector('text=« Taux d’attrition » est rétabli');
    expect(await page.locator('.kpi').count()).toBe(7);
    expect(named(server, 'kpi.remove')).toEqual([{ id: 'churn' }]);
    expect(named(server, 'kpi.restore')).toEqual([{ kpi: before }]);
    await page.context().close();
  });

  it('archives with a way back', async () => {
    const server = fakeServer(appView('fr'));
    const page = await opened(server);
    await page.getByRole('button', { name: 'Taux d’attrition' }).click();
    await page.getByRole('button', { name: 'Archiver' }).click();
    await page.click('.toast-action');
    await page.waitForSelector('text=de nouveau actif');
    const states = named(server, 'kpi.save').map((payload) => (payload as { kpi: KpiDraft }).kpi.state);
    expect(states).toEqual(['archived', 'active']);
    await page.context().close();
  });

  it('duplicates as a new KPI, still to be saved', async () => {
    const server = fakeServer(appView('fr'));
    const page = await opened(server);
    await page.getByRole('button', { name: 'Taux d’attrition' }).click();
    await page.getByRole('button', { name: 'Dupliquer' }).click();
    expect(await page.inputValue('#kpi-name')).toBe('Taux d’attrition (copie)');
    expect(named(server, 'kpi.save')).toEqual([]);
    await page.context().close();
  });

  it('draws the history and gives the same figures in a table, with their marks', async () => {
    const page = await opened(fakeServer(appView('fr')));
    await page.getByRole('button', { name: 'Leads qualifiés' }).click();
    const label = await page.getAttribute('.chart [role=img]', 'aria-label');
    expect(plain(label)).toBe('Courbe de « Leads qualifiés » : de 4 leads à 41 leads sur 10 relevés');
    await page.click('text=Voir les valeurs en tableau');
    const rows = await page.locator('tbody tr').allInnerTexts();
    expect(rows).toHaveLength(10);
    expect(rows[0]).toContain('provisoire');
    expect(rows[7]).toContain('modifiée à la main');
    expect(plain(await page.textContent('.note'))).toContain('nov. 2026');
    await page.context().close();
  });
});

describe('the settings', () => {
  it('take the schedule over under one’s own name', async () => {
    const server = fakeServer(appView('fr'));
    const page = await opened(server);
    await page.click('nav >> text=Réglages');
    expect(await page.textContent('main')).toContain('chaque lundi, entre 8 h et 9 h, Europe/Paris');
    await page.getByRole('button', { name: 'Reprendre ce planning' }).click();
    await page.waitForSelector('text=Ce planning tourne en votre nom.');
    expect(named(server, 'schedule.save')).toEqual([{ active: true, weekdays: [1], hour: 8 }]);
    await page.context().close();
  });

  it('save the days and the hour chosen, and never none', async () => {
    const server = fakeServer(appView('fr'));
    const page = await opened(server);
    await page.click('nav >> text=Réglages');
    await page.getByLabel('lundi').uncheck();
    expect(await page.getByRole('button', { name: 'Enregistrer le planning' }).isDisabled()).toBe(true);
    await page.getByRole('button', { name: 'Jours ouvrés' }).click();
    await page.getByLabel('Heure').selectOption({ label: 'entre 17 h et 18 h' });
    await page.getByRole('button', { name: 'Enregistrer le planning' }).click();
    await page.waitForSelector('text=Planning enregistré.');
    expect(named(server, 'schedule.save')).toEqual([{ active: true, weekdays: [1, 2, 3, 4, 5], hour: 17 }]);
    await page.context().close();
  });
});
