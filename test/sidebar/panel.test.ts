import { readFile } from 'node:fs/promises';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchChromium } from '../../src/host/browser.ts';
import { appView, emptyView } from './support/app-views.ts';
import { type FakeServer, fakeServer } from './support/fake-server.ts';
import { openPanel } from './support/open-panel.ts';
import { plain } from './support/plain.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launchChromium();
});
afterAll(() => browser.close());

const named = (server: FakeServer, name: string): readonly unknown[] =>
  server.calls.filter((call) => call.name === name).map(({ payload }) => payload);

async function opened(server: FakeServer): Promise<Page> {
  const page = await openPanel(browser, server);
  await page.waitForSelector('h1');
  return page;
}

describe('the first minute', () => {
  it('offers the sample beside the first KPI, and takes it away again', async () => {
    const server = fakeServer(emptyView('fr'));
    const page = await opened(server);
    await page.getByRole('button', { name: 'Essayer avec des données d’exemple' }).click();
    await page.waitForSelector('.kpi');
    await page.waitForSelector('text=Ces KPI d’exemple reposent sur des chiffres inventés');
    await page.getByRole('button', { name: 'Retirer les données d’exemple' }).click();
    await page.waitForSelector('.empty');
    expect(named(server, 'sample.add')).toEqual([{ currency: 'EUR' }]);
    expect(named(server, 'sample.remove')).toEqual([{ accepted: false }]);
    await page.context().close();
  });

  it('asks before it removes what somebody built on the sample', async () => {
    const server = fakeServer({ ...appView('fr'), sample: true });
    server.answers['sample.remove'] = (payload) =>
      (payload as { readonly accepted: boolean }).accepted
        ? { ok: true, value: emptyView('fr') }
        : {
            ok: false,
            error: { code: 'FIELD', field: 'accepted', message: 'Mesuré sur cette feuille : « Mon CPL ».' },
          };
    const page = await opened(server);
    await page.getByRole('button', { name: 'Retirer les données d’exemple' }).click();
    await page.waitForSelector('text=« Mon CPL »');
    await page.getByRole('button', { name: 'Garder l’exemple' }).click();
    expect(await page.locator('.kpi').count()).toBe(7);
    await page.getByRole('button', { name: 'Retirer les données d’exemple' }).click();
    await page.getByRole('button', { name: 'Tout retirer' }).click();
    await page.waitForSelector('.empty');
    expect(named(server, 'sample.remove')).toEqual([{ accepted: false }, { accepted: false }, { accepted: true }]);
    await page.context().close();
  });

  it('is never offered to a team that has KPIs', async () => {
    const page = await opened(fakeServer(appView('fr')));
    expect(await page.innerText('main')).not.toContain('données d’exemple');
    await page.context().close();
  });
});

describe('the tree', () => {
  it('opens and closes by keyboard, keeps the search, and ends with the orphans', async () => {
    const page = await opened(fakeServer(appView('fr')));
    await page.selectOption('#group', 'tree');
    const titles = await page.locator('.tree > .branch > summary h2').allInnerTexts();
    expect(titles).toEqual([
      'Améliorer la rentabilité',
      'Augmenter les ventes',
      'Fidéliser les clients',
      'Générer des leads',
      'Orphelins',
    ]);
    expect(plain(await page.textContent('.tree > .branch >> nth=4'))).toContain('Ces KPI ne servent aucun objectif.');
    expect(plain(await page.textContent('.tree > .branch:nth-child(2) > summary .branch-score'))).toContain(
      'sur 100 · 2 KPI',
    );
    await page.locator('.tree > .branch > summary').first().focus();
    await page.keyboard.press('Enter');
    expect(await page.locator('.tree > .branch >> nth=0').getAttribute('open')).toBeNull();
    await page.fill('#search', 'attrition');
    expect(await page.locator('.tree > .branch').count()).toBe(1);
    await page.context().close();
  });
});

describe('definitions', () => {
  const settings = async (server: FakeServer): Promise<Page> => {
    const page = await opened(server);
    await page.click('nav >> text=Réglages');
    return page;
  };
  const file = async (page: Page, button: string): Promise<{ readonly name: string; readonly text: string }> => {
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: button }).click(),
    ]);
    return { name: download.suggestedFilename(), text: await readFile(await download.path(), 'utf8') };
  };

  it('go out as a CSV file that French Excel reads, and as JSON', async () => {
    const page = await settings(fakeServer(appView('fr')));
    const csv = await file(page, 'Exporter en CSV');
    expect(csv.name).toBe('definitions-kpi-2026-11-21.csv');
    expect(csv.text.startsWith('\ufeffIdentifiant;Nom;Définition')).toBe(true);
    expect(csv.text).toContain(`;"'=KPI_CPL(Campagnes!B2:B; Campagnes!C2:C)";`);
    expect(csv.text).toContain(';0,018;');
    expect(csv.text.trim().split('\r\n')).toHaveLength(8);
    const json = await file(page, 'Exporter en JSON');
    expect((JSON.parse(json.text) as { kpis: readonly unknown[] }).kpis).toHaveLength(7);
    await page.context().close();
  });

  it('come in after a preview and a yes, and go back as a whole', async () => {
    const server = fakeServer(appView('fr'));
    const page = await settings(server);
    await page.getByRole('button', { name: 'Importer des définitions' }).click();
    await page.setInputFiles('#import-file', {
      name: 'kpi.csv',
      mimeType: 'text/csv',
      buffer: Buffer.from('Nom;Poids\nDevis;1\n'),
    });
    await page.waitForSelector('text=1 nouveau, 1 modifié, 1 identique, 1 refusé');
    expect(await page.locator('.kpi >> nth=0').innerText()).toContain('écrivez un nombre');
    expect(named(server, 'definitions.import')).toEqual([]);
    await page.getByRole('button', { name: 'Importer 2 KPI' }).click();
    await page.waitForSelector('text=1 KPI importé.');
    await page.getByRole('button', { name: 'Annuler' }).click();
    await page.waitForSelector('text=sauf pour ce qui a changé depuis');
    expect(named(server, 'definitions.import')).toEqual([{ text: 'Nom;Poids\nDevis;1\n', mark: 'abc' }]);
    expect(named(server, 'definitions.undo')).toEqual([{ at: 'now', added: ['devis'], before: [] }]);
    await page.context().close();
  });

  it('say beside the text why it cannot be read', async () => {
    const server = fakeServer(appView('fr'));
    server.answers['definitions.preview'] = () => ({
      ok: false,
      error: { code: 'FIELD', field: 'text', message: 'Aucun en-tête reconnu.' },
    });
    const page = await settings(server);
    await page.getByRole('button', { name: 'Importer des définitions' }).click();
    await page.fill('#import-text', 'a;b');
    await page.getByRole('button', { name: 'Voir ce qui changera' }).click();
    await page.waitForSelector('#import-text-error >> text=Aucun en-tête reconnu.');
    await page.context().close();
  });
});

describe('the settings and refusals', () => {
  it('change the language of the panel for the file', async () => {
    const server = fakeServer(appView('fr'));
    server.answers['settings.save'] = () => ({
      ok: true,
      value: { ...appView('en'), settings: { ...server.view.settings, language: 'en' } },
    });
    const page = await opened(server);
    await page.click('nav >> text=Réglages');
    await page.selectOption('#language', 'en');
    expect(named(server, 'settings.save')).toEqual([]);
    await page.getByRole('button', { name: 'Changer la langue' }).click();
    await page.waitForSelector('text=Language saved.');
    expect(await page.getAttribute('html', 'lang')).toBe('en');
    expect(named(server, 'settings.save')).toEqual([{ ...server.view.settings, language: 'en' }]);
    await page.context().close();
  });

  it('tell a reader who can edit, and do not offer to try again', async () => {
    const server = fakeServer(appView('fr'));
    server.answers['snapshot.run'] = () => ({
      ok: false,
      error: { code: 'READ-ONLY', message: 'Vous pouvez lire ce fichier.' },
    });
    const page = await opened(server);
    await page.getByRole('button', { name: 'Relever maintenant' }).click();
    await page.waitForSelector('.toast.alert');
    expect(plain(await page.textContent('.toast.alert'))).toContain(
      'Ces personnes le modifient : claire@exemple.fr, marc@exemple.fr.',
    );
    expect(await page.locator('.toast-action').count()).toBe(0);
    await page.context().close();
  });
});

describe('a measure picked in the sheet', () => {
  it('follows the selection while the person clicks, takes it or lets it go', async () => {
    const server = fakeServer(appView('fr'));
    const places = ["'Ventes'!A1", "'Ventes'!B2:B40"];
    server.answers['sheet.selection'] = () => ({
      ok: true,
      value: { a1: places.length > 1 ? places.shift() : places[0] },
    });
    const page = await opened(server);
    await page.getByRole('button', { name: 'Créer un KPI' }).click();
    await page.getByRole('button', { name: 'Commencer par un KPI vide' }).click();
    await page.click('.letter >> nth=1');
    await page.getByRole('button', { name: 'Choisir dans la feuille : Cellule ou plage' }).click();
    await page.waitForSelector(".picker >> text='Ventes'!A1");
    await page.waitForSelector(".picker >> text='Ventes'!B2:B40");
    await page.getByRole('button', { name: 'Prendre cette plage' }).click();
    expect(await page.inputValue('#kpi-measure')).toBe("'Ventes'!B2:B40");
    const calls = named(server, 'sheet.selection').length;
    await page.waitForTimeout(1500);
    expect(named(server, 'sheet.selection')).toHaveLength(calls);
    await page.getByRole('button', { name: 'Choisir dans la feuille : Cellule ou plage' }).click();
    await page.locator('.picker').getByRole('button', { name: 'Annuler' }).click();
    expect(await page.inputValue('#kpi-measure')).toBe("'Ventes'!B2:B40");
    await page.context().close();
  });

  it('warns of a name that another KPI has, with a free one', async () => {
    const page = await opened(fakeServer(appView('fr')));
    await page.getByRole('button', { name: 'Créer un KPI' }).click();
    await page.getByRole('button', { name: 'Commencer par un KPI vide' }).click();
    await page.fill('#kpi-name', 'nps ');
    await page.getByRole('button', { name: 'Nommer « nps (2) »' }).click();
    expect(await page.inputValue('#kpi-name')).toBe('nps (2)');
    expect(await page.locator('.same-name').count()).toBe(0);
    await page.context().close();
  });
});
