import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Frame, Page } from 'playwright-core';
import { launchChromium } from '../../../src/host/browser.ts';
import type { Language } from '../../../src/host/language.ts';
import type { PageHandle } from '../../../src/host/page/main.ts';
import { type Preview, type PreviewOptions, startPreview } from '../../../src/host/page/server/preview-server.ts';
import { builtAddon } from './built-addon.ts';

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
      context.setDefaultTimeout(10_000);
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

type Handle = { readonly hostReady: Promise<PageHandle> };

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

/** Goes to a cell as a person does: its sheet's tab, then the name box. */
export async function goTo(page: Page, sheet: string, address: string): Promise<void> {
  await page.locator('.o-sheet', { hasText: sheet }).first().click();
  const box = page.locator('.o-named-range-selector-container input');
  await box.click();
  await box.fill(address);
  await box.press('Enter');
  await page.waitForFunction(async (wanted) => {
    const { host } = await (globalThis as unknown as Handle).hostReady;
    const { top, left } = host.model.getters.getSelectedZone();
    return `${String.fromCharCode(65 + left)}${top + 1}` === wanted;
  }, address);
}

/** Goes to a cell, empties it and types into it on the keyboard, Enter at the end. */
export async function type(page: Page, sheet: string, address: string, text: string): Promise<void> {
  await goTo(page, sheet, address);
  // Without it the engine now and then goes on with what the cell held, when a key follows the name box at once.
  await page.keyboard.press('Delete');
  await page.keyboard.type(text);
  await page.keyboard.press('Enter');
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
