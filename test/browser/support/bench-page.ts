import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Frame, Page } from 'playwright-core';
import { expect } from 'vitest';
import { launchChromium } from '../../../src/host/browser.ts';
import type { Language } from '../../../src/host/language.ts';
import type { PageHandle } from '../../../src/host/page/main.ts';
import { type Preview, type PreviewOptions, startPreview } from '../../../src/host/page/server/preview-server.ts';
import { builtAddon } from './built-addon.ts';

/** How long a busy machine of two cores may take for one step. */
const PATIENCE = 30_000;

/** A Chromium and a preview server for one test file; `page` opens a fresh visitor. */
export interface Stage {
  readonly preview: Preview;
  page(): Promise<Page>;
  close(): Promise<void>;
}

/** A folder with a script and a page of the test's own in place of the product's. */
function folderWith(addon: { readonly code: string; readonly sidebar: string }): string {
  const folder = mkdtempSync(join(tmpdir(), 'kpi-compass-addon-'));
  writeFileSync(join(folder, 'Code.js'), addon.code);
  writeFileSync(join(folder, 'Server.html'), '');
  writeFileSync(join(folder, 'Sidebar.html'), addon.sidebar);
  // No list of scopes: Google then asks for what the code uses.
  writeFileSync(join(folder, 'appsscript.json'), '{"timeZone":"America/New_York"}');
  return folder;
}

export async function openStage(
  options: PreviewOptions & { readonly addon?: { readonly code: string; readonly sidebar: string } } = {},
): Promise<Stage> {
  const { addon, ...rest } = options;
  const dist = addon ? folderWith(addon) : await builtAddon();
  const preview = await startPreview({ port: 0, dist, ...rest });
  const browser: Browser = await launchChromium();
  return {
    preview,
    page: async () => {
      const context = await browser.newContext({
        viewport: { width: 1280, height: 800 },
        locale: 'fr-FR',
        timezoneId: 'Europe/Paris',
        acceptDownloads: true,
      });
      context.setDefaultTimeout(PATIENCE);
      const page = await context.newPage();
      await page.goto(preview.address);
      await ready(page);
      return page;
    },
    close: async () => {
      await browser.close();
      await preview.close();
      if (addon) rmSync(dist, { recursive: true, force: true });
    },
  };
}

export type Handle = { readonly hostReady: Promise<PageHandle> };

export async function ready(page: Page): Promise<number> {
  return page.evaluate(async () => (await (globalThis as unknown as Handle).hostReady).readyMilliseconds);
}

/** What the first cell of a reference shows, with the sentence behind it when it is an error. */
export async function cell(page: Page, reference: string): Promise<{ shows: string; says: string }> {
  return page.evaluate(async (asked) => {
    const { host } = await (globalThis as unknown as Handle).hostReady;
    return { shows: host.display(asked)[0]?.[0] ?? '', says: host.message(asked) };
  }, reference);
}

/** Expects what a page comes to show, however long a busy machine takes to show it. */
export function eventually<Value>(read: () => Promise<Value>) {
  return expect.poll(read, { timeout: PATIENCE, interval: 50 });
}

/** The selected cell of the sheet on the screen: « KPI démo!A30 ». */
async function selected(page: Page): Promise<string> {
  return page.evaluate(async () => {
    const { getters } = (await (globalThis as unknown as Handle).hostReady).host.model;
    const { top, left } = getters.getSelectedZone();
    return `${getters.getSheetName(getters.getActiveSheetId())}!${String.fromCharCode(65 + left)}${top + 1}`;
  });
}

/** Goes to a cell as a person does: its sheet's tab, then the name box. */
export async function goTo(page: Page, sheet: string, address: string): Promise<void> {
  await page.locator(`.o-sheet[title="${sheet}"]`).click();
  const box = page.locator('.o-named-range-selector-container input');
  await box.click();
  await box.fill(address);
  await box.press('Enter');
  await eventually(() => selected(page)).toBe(`${sheet}!${address}`);
  await page.waitForFunction(() => document.activeElement?.classList.contains('o-composer'));
}

const written = (page: Page): Promise<string> =>
  page.locator('.o-grid .o-composer').evaluate((composer) => composer.textContent ?? '');

/** Goes to a cell, empties it and types into it on the keyboard, Enter at the end. */
export async function type(page: Page, sheet: string, address: string, text: string): Promise<void> {
  await goTo(page, sheet, address);
  // Without it the engine now and then goes on with what the cell held, when a key follows the name box at once.
  await page.keyboard.press('Delete');
  await eventually(async () => (await cell(page, `'${sheet}'!${address}`)).shows).toBe('');
  await page.keyboard.type(text);
  await eventually(() => written(page)).toBe(text);
  await page.keyboard.press('Enter');
  const below = address.replace(/\d+/, (row) => String(Number(row) + 1));
  await eventually(() => selected(page)).toBe(`${sheet}!${below}`);
}

export async function language(page: Page, chosen: Language): Promise<void> {
  await page.locator('#language').selectOption(chosen);
  await page.locator(`html[lang="${chosen}"]`).waitFor();
  const name = chosen === 'fr' ? 'KPI démo' : 'KPI demo';
  await page.locator('.o-sheet', { hasText: name }).waitFor();
}

/** The page of the add-on inside the sidebar. */
export async function sidebarFrame(page: Page): Promise<Frame> {
  const element = await page.locator('#sidebar iframe').elementHandle();
  const frame = await element?.contentFrame();
  if (!frame) throw new Error('The sidebar shows no page.');
  await frame.waitForLoadState();
  return frame;
}
