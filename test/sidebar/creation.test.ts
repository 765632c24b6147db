import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { KpiDraft } from '../../src/addon/endpoints/contract.ts';
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

function saved(server: FakeServer): readonly KpiDraft[] {
  return server.calls
    .filter(({ name }) => name === 'kpi.save')
    .map(({ payload }) => (payload as { readonly kpi: KpiDraft }).kpi);
}

/** Tabs until the control with that label has the focus: what a person without a mouse does. */
async function tabTo(page: Page, id: string): Promise<void> {
  for (let presses = 0; presses < 60; presses += 1) {
    await page.keyboard.press('Tab');
    const found = await page.evaluate((wanted) => {
      const { activeElement } = document;
      return activeElement?.id === wanted || activeElement?.textContent?.trim() === wanted;
    }, id);
    if (found) return;
  }
  throw new Error(`the keyboard never reached ${id}`);
}

const heading = async (page: Page): Promise<string> =>
  plain(await page.evaluate(() => document.activeElement?.textContent ?? ''));

async function pressed(page: Page, id: string): Promise<void> {
  await tabTo(page, id);
  await page.keyboard.press('Enter');
}

/** Opens the wizard on an empty KPI, at its first step. */
async function emptyWizard(server: FakeServer): Promise<Page> {
  const page = await openPanel(browser, server);
  await page.getByRole('button', { name: 'Créer un KPI' }).click();
  await page.getByRole('button', { name: 'Commencer par un KPI vide' }).click();
  return page;
}

describe('creating a KPI with the keyboard alone', () => {
  it('goes from the objective to the saved KPI in five steps, the focus on each heading', async () => {
    const server = fakeServer(emptyView('fr'));
    const page = await openPanel(browser, server);
    await page.waitForSelector('.empty');
    await pressed(page, 'Créer un KPI');
    await expect.poll(() => heading(page)).toBe('Quel objectif servez-vous ?');
    await pressed(page, 'Générer des leadsobtenir des contacts');
    await pressed(page, 'Commencer par un KPI vide');
    await expect.poll(() => heading(page)).toBe('Que voulez-vous suivre ?');
    await tabTo(page, 'kpi-name');
    await page.keyboard.type('Leads du site');
    await tabTo(page, 'kpi-definition');
    await page.keyboard.type('Formulaires reçus');
    await pressed(page, 'Continuer');
    await expect.poll(() => heading(page)).toBe('Où se lit la valeur ?');
    await pressed(page, 'Utiliser la sélection');
    await page.waitForSelector('.reading-value >> text=41');
    await pressed(page, 'Continuer');
    await tabTo(page, 'kpi-target');
    await page.keyboard.type('60');
    await page.keyboard.press('Enter');
    await expect.poll(() => heading(page)).toBe('À quoi sert ce KPI ?');
    await pressed(page, 'Continuer');
    await tabTo(page, 'kpi-end');
    await page.fill('#kpi-end', '2027-06-30');
    await page.waitForSelector('text=Créer le KPI');
    await pressed(page, 'Créer le KPI');
    await page.waitForSelector('text=« Leads du site » est enregistré.');
    expect(saved(server)).toMatchObject([
      {
        name: 'Leads du site',
        definition: 'Formulaires reçus',
        measure: '=Ventes!B2:B40',
        baseline: 41,
        target: 60,
        objective: 'Générer des leads',
        owner: 'claire@exemple.fr',
        start: '2026-11-21',
        end: '2027-06-30',
        state: 'active',
      },
    ]);
    await page.context().close();
  });
});

describe('the five steps', () => {
  it('build the sentence and the letters as one types', async () => {
    const server = fakeServer(emptyView('fr'));
    const page = await emptyWizard(server);
    await page.fill('#kpi-name', 'Panier moyen');
    await page.waitForSelector('.built >> text=« Panier moyen »');
    expect(await page.getByRole('button', { name: 'Spécifique' }).getAttribute('class')).toContain('fail');
    await page.fill('#kpi-definition', 'Commandes payées');
    await page.waitForSelector('.letter.pass');
    await page.context().close();
  });

  it('ask the server once for a word typed, not once a letter', async () => {
    const server = fakeServer(emptyView('fr'));
    const page = await emptyWizard(server);
    await page.waitForSelector('.letter.fail');
    const before = server.calls.length;
    await page.locator('#kpi-name').pressSequentially('Panier moyen', { delay: 20 });
    await page.waitForSelector('.built');
    expect(server.calls.slice(before).map(({ name }) => name)).toEqual(['kpi.check']);
    await page.context().close();
  });

  it('keep a word typed as a number beside its error, through Back and forth', async () => {
    const page = await emptyWizard(fakeServer(emptyView('fr')));
    await page.click('.letter >> nth=2');
    await page.fill('#kpi-target', 'beaucoup');
    expect(await page.textContent('#kpi-target-error')).toBe('Entrez un nombre, par exemple 50.');
    expect(await page.getAttribute('#kpi-target', 'aria-invalid')).toBe('true');
    expect(await page.getAttribute('#kpi-target', 'aria-describedby')).toContain('kpi-target-error');
    await page.getByRole('button', { name: 'Retour' }).click();
    await page.getByRole('button', { name: 'Continuer' }).click();
    expect(await page.inputValue('#kpi-target')).toBe('beaucoup');
    await page.context().close();
  });

  it('bring a person back to the field that stands in the way', async () => {
    const server = fakeServer(emptyView('fr'));
    const page = await emptyWizard(server);
    await page.fill('#kpi-name', 'Panier moyen');
    await page.click('.letter >> nth=4');
    await page.fill('#kpi-end', '2026-01-01');
    await page.waitForSelector('#kpi-start');
    await page.waitForTimeout(700);
    await page.click('.wizard-foot .primary');
    await page.waitForSelector('#kpi-end-error');
    expect(plain(await page.textContent('#kpi-end-error'))).toContain('L’échéance tombe avant le début');
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('kpi-end');
    expect(saved(server)).toEqual([]);
    await page.context().close();
  });

  it('save a KPI with a letter missing as a draft, and say which', async () => {
    const server = fakeServer(emptyView('fr'));
    const page = await emptyWizard(server);
    await page.fill('#kpi-name', 'Panier moyen');
    await page.click('.letter >> nth=4');
    await page.waitForSelector('text=Il manque');
    expect(plain(await page.textContent('.missing'))).toContain('Il manque : S, M, A, R, T.');
    await page.getByRole('button', { name: 'Enregistrer le brouillon' }).click();
    await page.waitForSelector('.kpi');
    expect(plain(await page.textContent('.pill'))).toBe('Brouillon (il manque : S, M, A, R, T)');
    expect(saved(server)).toMatchObject([{ state: 'draft' }]);
    await page.context().close();
  });

  it('send one save for a double click', async () => {
    const server = fakeServer(emptyView('fr'));
    const page = await emptyWizard(server);
    await page.fill('#kpi-name', 'Panier moyen');
    await page.click('.letter >> nth=4');
    await page.waitForSelector('.missing');
    server.delay = 400;
    await page.locator('.wizard-foot .primary').dblclick();
    await page.waitForSelector('.kpi');
    expect(saved(server)).toHaveLength(1);
    await page.context().close();
  });

  it('show the server’s refusal beside its field', async () => {
    const server = fakeServer(emptyView('fr'));
    server.answers['kpi.save'] = () => ({
      ok: false,
      error: { code: 'INPUT', field: 'objective', message: 'Choisissez un objectif de la liste.' },
    });
    const page = await emptyWizard(server);
    await page.fill('#kpi-name', 'Panier moyen');
    await page.click('.letter >> nth=4');
    await page.click('.wizard-foot .primary');
    await page.waitForSelector('#kpi-objective-error');
    expect(await page.textContent('#kpi-objective-error')).toBe('Choisissez un objectif de la liste.');
    await page.context().close();
  });

  it('do not save a word typed as a number', async () => {
    const server = fakeServer(emptyView('fr'));
    const page = await emptyWizard(server);
    await page.fill('#kpi-name', 'Panier moyen');
    await page.click('.letter >> nth=2');
    await page.fill('#kpi-target', 'beaucoup');
    await page.click('.letter >> nth=4');
    await page.waitForSelector('.missing');
    await page.click('.wizard-foot .primary');
    await page.waitForSelector('#kpi-target-error');
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('kpi-target');
    expect(saved(server)).toEqual([]);
    await page.context().close();
  });

  it('keep an unfinished KPI when the panel closes, and take it up again', async () => {
    const page = await emptyWizard(fakeServer(emptyView('fr')));
    await page.fill('#kpi-name', 'Panier moyen');
    await page.waitForTimeout(100);
    await page.reload();
    await page.waitForSelector('text=Un KPI est resté en cours de saisie');
    await page.getByRole('button', { name: 'Reprendre la saisie' }).click();
    expect(await page.inputValue('#kpi-name')).toBe('Panier moyen');
    await page.context().close();
  });

  it('ask before leaving what was typed', async () => {
    const page = await emptyWizard(fakeServer(emptyView('fr')));
    await page.fill('#kpi-name', 'Panier moyen');
    await page.getByRole('button', { name: 'Quitter' }).click();
    await page.getByRole('button', { name: 'Continuer la saisie' }).click();
    expect(await page.inputValue('#kpi-name')).toBe('Panier moyen');
    await page.getByRole('button', { name: 'Quitter' }).click();
    await page.getByRole('button', { name: 'Abandonner la saisie' }).click();
    await page.waitForSelector('.empty');
    await page.context().close();
  });
});

describe('the measure', () => {
  it('becomes the formula of a library function from its named inputs', async () => {
    const server = fakeServer(emptyView('fr'));
    const page = await openPanel(browser, server);
    await page.getByRole('button', { name: 'Créer un KPI' }).click();
    await page.fill('#wizard-search', 'CPI');
    await page.getByRole('button', { name: /Choisir ce KPI : Coût par lead$/ }).click();
    await page.click('.letter >> nth=1');
    await page.getByLabel('Dépenses', { exact: true }).fill('Campagnes!B2:B');
    await page.getByRole('button', { name: /Utiliser la sélection : Leads/ }).click();
    await page.waitForSelector('.built-formula');
    expect(await page.textContent('.built-formula')).toBe('=KPI_CPL(Campagnes!B2:B; Ventes!B2:B40)');
    await page.click('.letter >> nth=3');
    expect(await page.inputValue('#kpi-source')).toBe('feuille Campagnes');
    await page.fill('#kpi-source', 'Google Ads');
    await page.click('.letter >> nth=1');
    await page.getByLabel('Dépenses', { exact: true }).fill('Budget!B2:B');
    await page.click('.letter >> nth=3');
    expect(await page.inputValue('#kpi-source')).toBe('Google Ads');
    await page.context().close();
  });

  it('opens an existing KPI on the fields of its formula, and saves it under its own id', async () => {
    const server = fakeServer(appView('fr'));
    const page = await openPanel(browser, server);
    await page.getByRole('button', { name: /^Coût par lead/ }).click();
    await page.getByRole('button', { name: 'Modifier' }).click();
    await page.click('.letter >> nth=1');
    expect(await page.getByLabel('Leads', { exact: true }).inputValue()).toBe('Campagnes!C2:C');
    await page.click('.letter >> nth=2');
    await page.fill('#kpi-target', '38,5');
    await page.getByRole('button', { name: 'Enregistrer' }).click();
    await page.waitForSelector('text=est enregistré');
    expect(saved(server)).toMatchObject([
      { id: 'cpl', target: 38.5, measure: '=KPI_CPL(Campagnes!B2:B; Campagnes!C2:C)' },
    ]);
    await page.context().close();
  });
});

describe('milestones', () => {
  it('lead to their last one: a target typed before is gone, and the one below a removed one keeps its figure', async () => {
    const server = fakeServer(appView('fr'));
    const page = await openPanel(browser, server);
    await page.getByRole('button', { name: /^Coût par lead/ }).click();
    await page.getByRole('button', { name: 'Modifier' }).click();
    await page.click('.letter >> nth=2');
    await page.fill('#kpi-target', '38');
    await page.selectOption('#kpi-targetType', 'milestone');
    const add = page.getByRole('button', { name: 'Ajouter un jalon' });
    await add.click();
    await add.click();
    await page.fill('#kpi-milestones-0-value', '44');
    await page.fill('#kpi-milestones-1-value', '36');
    await page.getByRole('button', { name: 'Retirer le jalon 1' }).click();
    expect(await page.inputValue('#kpi-milestones-0-value')).toBe('36');
    await page.getByRole('button', { name: 'Enregistrer' }).click();
    await page.waitForSelector('text=est enregistré');
    expect(saved(server)).toMatchObject([
      { targetType: 'milestone', direction: 'lower', target: null, milestones: [{ value: 36 }] },
    ]);
    await page.context().close();
  });
});

describe('two people on one KPI', () => {
  async function bothSaved(server: FakeServer): Promise<Page> {
    const page = await openPanel(browser, server);
    await page.getByRole('button', { name: 'Leads qualifiés' }).click();
    await page.getByRole('button', { name: 'Modifier' }).click();
    await page.click('.letter >> nth=2');
    await page.fill('#kpi-target', '75');
    const { kpis } = server.view;
    const changes = { target: 70, updatedAt: '2026-11-21 10:01', updatedBy: 'marc@exemple.fr' };
    server.view = {
      ...server.view,
      kpis: kpis.map((one) => (one.kpi.id === 'leads' ? { ...one, kpi: { ...one.kpi, ...changes } } : one)),
    };
    server.answers['kpi.save'] = () => ({ ok: false, error: { code: 'KPI-CHANGED', message: 'Quelqu’un…' } });
    await page.getByRole('button', { name: 'Enregistrer' }).click();
    await page.waitForSelector('text=Ce KPI a changé entre-temps');
    return page;
  }

  it('are told what differs; my version replaces the one I have seen', async () => {
    const server = fakeServer(appView('fr'));
    const page = await bothSaved(server);
    const told = plain(await page.textContent('.leaving'));
    expect(told).toContain('marc@exemple.fr l’a modifié');
    expect(told).toContain('Valeur cible70 (dans le fichier)75 (votre saisie)');
    expect(await page.locator('.leaving dt').count()).toBe(1);
    delete server.answers['kpi.save'];
    await page.getByRole('button', { name: 'Enregistrer ma version' }).click();
    await page.waitForSelector('text=est enregistré');
    expect(saved(server).at(-1)).toMatchObject({ target: 75, updatedAt: '2026-11-21 10:01' });
    await page.context().close();
  });

  it('may keep the file’s version, which is then what the panel shows', async () => {
    const page = await bothSaved(fakeServer(appView('fr')));
    await page.getByRole('button', { name: 'Garder la version du fichier' }).click();
    expect(plain(await page.textContent('.figure-grid'))).toContain('70 leads');
    await page.context().close();
  });
});
