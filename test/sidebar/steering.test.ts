import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
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

async function detailOf(server: FakeServer, name: RegExp | string): Promise<Page> {
  const page = await openPanel(browser, server);
  await page.waitForSelector('.kpi');
  await page.getByRole('button', { name }).first().click();
  await page.waitForSelector('h1');
  return page;
}

const button = (page: Page, name: string | RegExp) =>
  page.getByRole('button', { name, exact: typeof name === 'string' });
const sent = (server: FakeServer, name: string): readonly unknown[] =>
  server.calls.filter((call) => call.name === name).map(({ payload }) => payload);

describe('« Changer la cible à partir du… »', () => {
  it('keeps « beaucoup » in its field, then sends the target with its day and reason, and lists both targets', async () => {
    const server = fakeServer(appView('fr'));
    const page = await detailOf(server, 'Leads qualifiés');
    await button(page, 'Changer la cible à partir du…').click();
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('steer-target');
    await page.keyboard.type('beaucoup');
    await page.keyboard.press('Enter');
    await page.waitForSelector('#steer-target-error >> text=Entrez un nombre');
    expect(await page.inputValue('#steer-target')).toBe('beaucoup');
    await page.fill('#steer-target', '80');
    await page.fill('#steer-from', '2026-10-01');
    expect(plain(await page.textContent('#steer-from-help'))).toContain(
      'gardent la cible avec laquelle elles ont été jugées',
    );
    await page.fill('#steer-from', '2026-12-01');
    expect(plain(await page.textContent('#steer-from-help'))).toContain('Jusqu’au 1er décembre 2026, rien ne change');
    await page.fill('#steer-reason', 'Budget doublé');
    await button(page, 'Changer la cible').click();
    await page.waitForSelector('text=Cible de 80 leads à partir du 1er décembre 2026.');
    expect(sent(server, 'target.change')).toEqual([
      {
        ...{ kpiId: 'leads', updatedAt: '2026-01-05 09:12', from: '2026-12-01', reason: 'Budget doublé' },
        ...{ target: 80, targetMax: null },
      },
    ]);
    const listed = (await page.locator('.entries li strong').allTextContents()).map((text) => plain(text));
    expect(listed.slice(0, 2)).toEqual(['80 leads', '60 leads']);
    await page.context().close();
  });

  it('shows what the server refuses beside its field, and loses nothing', async () => {
    const server = fakeServer(appView('fr'));
    server.answers['target.change'] = () => ({
      ok: false,
      error: { code: 'FIELD', field: 'from', message: 'Choisissez un jour entre le 1er janvier et le 31 décembre.' },
    });
    const page = await detailOf(server, 'Leads qualifiés');
    await button(page, 'Changer la cible à partir du…').click();
    await page.fill('#steer-target', '80');
    await page.fill('#steer-from', '2030-01-01');
    await button(page, 'Changer la cible').click();
    await page.waitForSelector('#steer-from-error >> text=Choisissez un jour');
    expect(await page.getAttribute('#steer-from', 'aria-invalid')).toBe('true');
    expect([await page.inputValue('#steer-target'), await page.inputValue('#steer-from')]).toEqual([
      '80',
      '2030-01-01',
    ]);
    await page.context().close();
  });

  it('tells that somebody else changed the KPI, fetches it, and keeps what was typed', async () => {
    const server = fakeServer(appView('fr'));
    server.answers['target.change'] = () => ({
      ok: false,
      error: { code: 'KPI-CHANGED', message: 'Quelqu’un a modifié ce KPI entre-temps.' },
    });
    const page = await detailOf(server, 'Leads qualifiés');
    await button(page, 'Changer la cible à partir du…').click();
    await page.fill('#steer-target', '80');
    await button(page, 'Changer la cible').click();
    await page.waitForSelector('.entry-form [role=alert] >> text=Quelqu’un a modifié ce KPI');
    expect(sent(server, 'app.open')).toHaveLength(2);
    expect(await page.inputValue('#steer-target')).toBe('80');
    await page.context().close();
  });

  it('removes a version and brings it back', async () => {
    const server = fakeServer(appView('fr'));
    const page = await detailOf(server, /^Coût par lead/);
    const removals = page.getByRole('button', { name: /^Retirer : (Depuis|À partir)/ });
    await removals.first().click();
    await page.waitForSelector('text=Version retirée');
    expect(await removals.count()).toBe(1);
    await button(page, 'Annuler').click();
    await page.waitForSelector('text=C’est rétabli.');
    expect(await removals.count()).toBe(2);
    await page.context().close();
  });
});

describe('notes', () => {
  it('keep a check-in by keyboard alone, with its confidence in words', async () => {
    const server = fakeServer(appView('fr'));
    const page = await detailOf(server, 'Leads qualifiés');
    await button(page, 'Faire le point').focus();
    await page.keyboard.press('Enter');
    await page.keyboard.type('On tient <b>le plan</b>.');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Space');
    for (let step = 0; step < 3; step++) await page.keyboard.press('ArrowDown');
    await button(page, 'Enregistrer').click();
    await page.waitForSelector('text=Note enregistrée.');
    expect(sent(server, 'note.add')).toEqual([
      {
        ...{ kpiId: 'leads', kind: 'check_in', day: '2026-11-21', text: 'On tient <b>le plan</b>.', confidence: 4 },
      },
    ]);
    expect(await page.textContent('.note-text')).toBe('On tient <b>le plan</b>.');
    expect(await page.locator('.note-text b').count()).toBe(0);
    await page.waitForSelector('text=Confiance 4 sur 5, confiant');
    await page.context().close();
  });

  it('stay in the form when they are refused, and send once for a double click', async () => {
    const server = fakeServer(appView('fr'));
    server.delay = 200;
    const page = await detailOf(server, 'Leads qualifiés');
    server.answers['note.add'] = () => ({
      ok: false,
      error: { code: 'FIELD', field: 'text', message: 'Ce texte a 10 000 caractères.' },
    });
    await button(page, 'Annoter une date').click();
    await page.fill('#note-text', 'x'.repeat(10_000));
    await button(page, 'Enregistrer').dblclick();
    await page.waitForSelector('#note-text-error >> text=10 000 caractères');
    expect((await page.inputValue('#note-text')).length).toBe(10_000);
    expect(sent(server, 'note.add')).toHaveLength(1);
    await page.context().close();
  });

  it('mark the chart by numbers, each told in the list below it', async () => {
    const page = await detailOf(fakeServer(appView('fr')), /^Coût par lead/);
    const marks = (await page.locator('ol.marks li').allTextContents()).map((text) => plain(text));
    expect(marks).toEqual(['2 mars 2026 : <b>Campagne</b> de printemps', '15 juin 2026 : Nouvelle agence']);
    await page.context().close();
  });

  it('removed come back with « Annuler »', async () => {
    const server = fakeServer(appView('fr'));
    const page = await detailOf(server, /^Coût par lead/);
    await page.getByRole('button', { name: /^Retirer : Point/ }).click();
    await page.waitForSelector('text=Note retirée.');
    await page.click('.toast-action');
    await page.waitForSelector('text=On suit le plan.');
    expect(sent(server, 'note.restore')).toEqual([{ kpiId: 'cpl', id: 'n3' }]);
    await page.context().close();
  });

  it('removed long ago are kept below with who took them away, and can be put back', async () => {
    const page = await detailOf(fakeServer(appView('fr')), /^Coût par lead/);
    const removed = page.locator('details', { hasText: '1 note retirée' });
    await removed.locator('summary').click();
    expect(plain(await removed.textContent())).toContain('Retirée par claire@exemple.fr, 21 nov. 2026, 10:02');
    await page.getByRole('button', { name: 'Remettre : Annotation, 1er février 2026' }).click();
    await page.waitForSelector('text=C’est rétabli.');
    expect(await page.locator('details', { hasText: 'note retirée' }).count()).toBe(0);
    expect(await page.locator('.note-text').allTextContents()).toContain('Essai');
    await page.context().close();
  });
});

describe('where it is heading', () => {
  it('is said in one plain paragraph, with the chances and what it would take', async () => {
    const page = await detailOf(fakeServer(appView('fr')), 'Leads qualifiés');
    expect(plain(await page.textContent('.outlook'))).toBe(
      'Au rythme actuel, 49 leads le 31 décembre 2026 ; 8 fois sur 10, entre 46 leads et 52 leads. ' +
        '2 chances sur 100 : cible irréaliste. ' +
        'Il faudrait 14 leads par mois d’ici le 31 décembre 2026 ; le meilleur mois a donné 7 leads.',
    );
    await page.context().close();
  });

  it('leads to the KPI’s other half, with its status', async () => {
    const view = appView('fr');
    const kpis = view.kpis.map((one) =>
      one.kpi.id === 'leads' ? { ...one, kpi: { ...one.kpi, linkedKpi: 'ca' } } : one,
    );
    const page = await detailOf(fakeServer({ ...view, kpis }), 'Leads qualifiés');
    expect(plain(await page.textContent('.entries li:has-text("Chiffre d’affaires")'))).toContain('En difficulté');
    await button(page, 'Chiffre d’affaires').click();
    await page.waitForSelector('h1 >> text=Chiffre d’affaires');
    await page.waitForSelector('.entries >> text=Leads qualifiés');
    await page.context().close();
  });
});
