import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { cell, eventually, language, openStage, type Stage } from './support/bench-page.ts';

let stage: Stage;
let page: Page;

beforeAll(async () => {
  stage = await openStage();
  page = await stage.page();
});

afterAll(() => stage.close());

const text = (selector: string): Promise<string> => page.locator(selector).innerText();

/** Clicks C2 of the campaigns, below the header and right of the week and the channel, and types. */
async function typeIntoSpend(figure: string): Promise<void> {
  await page.locator('.o-sheet[title="Campagnes"]').click();
  const grid = await page.locator('.o-grid').boundingBox();
  await page.mouse.click((grid?.x ?? 0) + 48 + 104 + 170 + 30, (grid?.y ?? 0) + 26 + 30);
  await page.keyboard.type(figure);
  await page.keyboard.press('Enter');
}

describe('the test bench', () => {
  it('names itself, outside the product, beside the workbook’s own name and menu', async () => {
    await eventually(() => text('.bench-name')).toBe('Banc d’essai');
    await eventually(() => text('#file-name')).toBe('Boussole KPI (exemple)');
    expect(await page.title()).toBe('Boussole KPI (exemple)');
    await page.getByRole('button', { name: 'Extensions' }).waitFor();
  });

  it('moves the clock by an hour, a day, a week and to a date', async () => {
    await eventually(() => text('#clock-now')).toBe('sam. 21 nov. 2026, 09:00');
    await page.getByRole('button', { name: '+1 h' }).click();
    await eventually(() => text('#clock-now')).toBe('sam. 21 nov. 2026, 10:00');
    await page.getByRole('button', { name: '+1 jour' }).click();
    await page.getByRole('button', { name: '+1 sem.' }).click();
    await eventually(() => text('#clock-now')).toBe('dim. 29 nov. 2026, 10:00');
    await page.locator('#clock-date').fill('2027-07-14');
    await eventually(() => text('#clock-now')).toBe('mer. 14 juil. 2027, 10:00');
  });

  it('shows the service calls of the add-on', async () => {
    await page.getByRole('button', { name: 'Journal' }).click();
    await eventually(() => text('#panel-calls')).toContain('Ui.addToUi');
    await page.getByRole('tab', { name: 'E-mails' }).click();
    await eventually(() => text('#panel-mails')).toContain('Rien ne quitte cette machine.');
    await page.getByRole('tab', { name: 'E-mails' }).press('ArrowRight');
    await eventually(() => text('#panel-logs')).toContain('Aucun message.');
    await page.getByRole('button', { name: 'Journal' }).click();
    await page.locator('#drawer').waitFor({ state: 'hidden' });
  });

  it('lets a person who may only look change nothing', async () => {
    await page.locator('#user').selectOption('noe@example.com');
    await page.getByText('Accès en lecture seule').waitFor();
    const before = await cell(page, 'Campagnes!C2');
    await typeIntoSpend('5');
    expect(await cell(page, 'Campagnes!C2')).toEqual(before);
    await page.locator('#user').selectOption('camille@example.com');
    await page.locator('.o-toolbar-tools').waitFor();
    await typeIntoSpend('5');
    await eventually(async () => (await cell(page, 'Campagnes!C2')).shows).toBe('5,00 €');
  });

  it('speaks English with an English workbook, and French again', async () => {
    await language(page, 'en');
    await eventually(() => text('.bench-name')).toBe('Test bench');
    await page.getByRole('button', { name: 'Fire trigger' }).waitFor();
    await eventually(() => text('#clock-now')).toMatch(/14 Jul 2027/);
    await page.getByRole('button', { name: 'Extensions' }).click();
    await page.getByRole('menuitem', { name: 'Open the tracker' }).waitFor();
    await page.keyboard.press('Escape');
    await language(page, 'fr');
    await eventually(() => text('.bench-name')).toBe('Banc d’essai');
  });

  it('fits 1,280 pixels without a horizontal scroll bar', async () => {
    const overflow = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
    expect(overflow).toBeLessThanOrEqual(0);
    const bar = await page.locator('#bench').boundingBox();
    expect(bar?.height).toBeLessThan(56);
  });
});
