import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchChromium } from '../../src/host/browser.ts';
import { createNodeHost } from '../../src/host/node.ts';
import { openPanel, type PanelServer } from './support/open-panel.ts';
import { plain } from './support/plain.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launchChromium();
});
afterAll(async () => {
  await browser.close();
});

const MONTHS = Array.from({ length: 11 }, (_, position) => [
  { date: `2026-${String(position + 1).padStart(2, '0')}-10` },
  1000 + position * 50,
  20 + position,
]);

/** The shipped script on the local host, with a sheet of spend and leads by month. */
async function marketingFile(): Promise<PanelServer> {
  const host = await createNodeHost({
    now: '2026-11-21T09:00:00Z',
    users: [{ email: 'camille@exemple.fr', locale: 'fr' }],
    workbook: {
      name: 'Marketing',
      locale: 'fr_FR',
      timeZone: 'Europe/Paris',
      sheets: [{ name: 'Campagnes', rows: [['date', 'dépenses', 'leads'], ...MONTHS] }],
    },
  });
  host.open('camille@exemple.fr');
  return { delay: 0, broken: '', serve: (name, json) => String(host.run('sidebarCall', [name, json])) };
}

describe('the panel on the real server', () => {
  it('takes an empty file to its first KPI, its first snapshot and its first schedule', async () => {
    const page = await openPanel(browser, await marketingFile());
    await page.getByRole('button', { name: 'Créer un KPI' }).click();
    await page.click('.objective >> text=Générer des leads');
    await page.getByRole('button', { name: /Choisir ce KPI : Coût par lead$/ }).click();
    await page.getByRole('button', { name: 'Continuer' }).click();
    await page.getByLabel('Dépenses', { exact: true }).fill('Campagnes!B2:B12');
    await page.getByLabel('Leads', { exact: true }).fill('Campagnes!C2:C12');
    await page.getByLabel(/^Colonne des dates/).fill('Campagnes!A2:A12');
    // November alone: 1500 ÷ 30.
    await page.waitForSelector('.reading-value >> text=50');
    expect(plain(await page.textContent('.reading'))).toContain('valeur de la période');
    await page.getByRole('button', { name: 'Continuer' }).click();
    expect(await page.inputValue('#kpi-baseline')).toBe('50');
    await page.fill('#kpi-target', '40');
    await page.getByRole('button', { name: 'Continuer' }).click();
    await page.fill('#kpi-source', 'CRM');
    await page.getByRole('button', { name: 'Continuer' }).click();
    await page.fill('#kpi-end', '2027-06-30');
    await page.waitForSelector('.built >> text=30 juin 2027');
    await page.getByRole('button', { name: 'Créer le KPI' }).click();
    await page.waitForSelector('text=« Coût par lead » est enregistré.');
    expect(plain(await page.textContent('.kpi .figures'))).toContain('50 €');
    expect(await page.locator('.pill.draft').count()).toBe(0);

    await page.getByRole('button', { name: 'Relever maintenant' }).click();
    await page.waitForSelector('.toast.status');
    await page.getByRole('button', { name: 'Coût par lead' }).click();
    await page.waitForSelector('.chart canvas');

    await page.click('nav >> text=Réglages');
    await page.getByRole('button', { name: 'Planifier les relevés' }).click();
    await page.waitForSelector('text=chaque lundi, entre');
    await page.waitForSelector('text=Ce planning tourne en votre nom.');
    await page.context().close();
  });

  it('says beside its field what the server cannot read', async () => {
    const page = await openPanel(browser, await marketingFile());
    await page.getByRole('button', { name: 'Créer un KPI' }).click();
    await page.getByRole('button', { name: 'Commencer par un KPI vide' }).click();
    await page.fill('#kpi-name', 'Leads');
    await page.click('.letter >> nth=1');
    await page.fill('#kpi-measure', 'Disparue!B2');
    await page.waitForSelector('.reading-note');
    expect(plain(await page.textContent('.reading-note'))).toContain('n’existe plus');
    await page.click('.letter >> nth=4');
    await page.fill('#kpi-end', '2025-01-01');
    await page.waitForSelector('#kpi-end-error');
    expect(await page.getAttribute('#kpi-end', 'aria-invalid')).toBe('true');
    expect(await page.locator('.letter.fail').count()).toBe(5);
    await page.context().close();
  });
});
