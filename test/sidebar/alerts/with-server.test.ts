import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { launchChromium } from '../../../src/host/browser.ts';
import { ALERTS, everyDay, live, mailDays, oneFigure } from '../../addon/alerts/alert-file.ts';
import { CAMILLE, rowsOf } from '../../addon/support/team-file.ts';
import { openPanel } from '../support/open-panel.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launchChromium();
});
afterAll(() => browser.close());

it('a rule set in the panel fires by the clock, is snoozed, then taken care of; the sheet says so', async () => {
  const host = await oneFigure();
  everyDay(host);
  live(host, '2026-11-22', [40]);
  const serve = (name: string, json: string): string => String(host.run('sidebarCall', [name, json]));
  const open = async () => {
    const page = await openPanel(browser, { delay: 0, broken: '', serve });
    await page.click('nav >> text="Alertes"');
    return page;
  };
  const page = await open();
  await page.getByRole('button', { name: 'Créer une alerte' }).click();
  await page.selectOption('#rule-kind', 'above');
  await page.fill('#rule-threshold', '45');
  await page.waitForSelector('.rule-preview >> text=dépasse 45');
  await page.waitForSelector('text=cette règle n’aurait prévenu personne');
  await page.getByRole('button', { name: 'Enregistrer la règle' }).click();
  await page.waitForSelector('.alert-card >> text=Normale');
  await page.context().close();
  live(host, '2026-11-23', [46]);
  expect(mailDays(host)).toEqual(['2026-11-23']);
  const after = await open();
  await after.waitForSelector('.alert-card.firing');
  await after.click('.pauses summary');
  await after.getByRole('button', { name: /1 jour/ }).click();
  await after.waitForSelector('.alert-card.snoozed >> text=En pause jusqu’au 24 novembre');
  expect(rowsOf(host, ALERTS)).toMatchObject([{ État: 'en pause' }]);
  await after.getByRole('button', { name: 'Remettre en alerte' }).click();
  await after.getByRole('button', { name: 'Je m’en occupe' }).click();
  await after.waitForSelector('.alert-card.acknowledged');
  expect(rowsOf(host, ALERTS)).toMatchObject([{ État: 'prise en charge', 'Pris en charge par': CAMILLE.email }]);
  await after.context().close();
});
