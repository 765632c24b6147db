import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { writeDist } from '../../build/bundle.ts';
import { launchChromium } from '../browser.ts';
import type { Language } from '../language.ts';
import { startPreview } from '../page/server/preview-server.ts';
import { projectFolder } from '../project-folder.ts';
import { savedSample } from '../sample/team/populated-sample.ts';

const MENU: Readonly<Record<Language, string>> = { fr: 'Ouvrir le suivi', en: 'Open the tracker' };

/** One picture: what a person does before it is taken. */
interface Picture {
  readonly name: string;
  prepare(page: Page, language: Language): Promise<void>;
}

async function openSidebar(page: Page, language: Language): Promise<void> {
  await page.getByRole('button', { name: 'Extensions' }).click();
  await page.getByRole('menuitem', { name: MENU[language] }).click();
  await page.frameLocator('#sidebar iframe').locator('#app > *').first().waitFor();
}

async function goTo(page: Page, sheet: number, address: string): Promise<void> {
  await page.locator('.o-sheet').nth(sheet).click();
  const box = page.locator('.o-named-range-selector-container input');
  await box.fill(address);
  await box.press('Enter');
}

const PICTURES: readonly Picture[] = [
  { name: 'workbook', prepare: async () => {} },
  { name: 'sidebar', prepare: openSidebar },
  {
    name: 'refusal',
    prepare: async (page, language) => {
      await goTo(page, 0, 'A23');
      await page.keyboard.type(language === 'fr' ? '=KPI_CPL(500;0)' : '=KPI_CPL(500,0)');
      await page.keyboard.press('Enter');
      // The row's number tells where the grid has put the row.
      const grid = await page.locator('.o-grid').boundingBox();
      await page.mouse.move((grid?.x ?? 0) + 120, (grid?.y ?? 0) + 500);
      await page.mouse.move((grid?.x ?? 0) + 130, (grid?.y ?? 0) + 26 + 22 * 23 + 12);
      await page.locator('.o-error-tooltip, .o-popover').first().waitFor();
    },
  },
  {
    name: 'bench-log',
    prepare: async (page, language) => {
      await openSidebar(page, language);
      await page.locator('#log').click();
    },
  },
];

async function take(page: Page, address: string, language: Language, { name, prepare }: Picture): Promise<void> {
  await page.goto(address);
  await page.locator('body[data-ready]').waitFor();
  if (language === 'en') {
    await page.locator('#language').selectOption('en');
    await page.locator('.o-sheet', { hasText: 'KPI demo' }).waitFor();
  }
  await prepare(page, language);
  // The grid paints on its next frames.
  await page.waitForTimeout(400);
  const path = join(projectFolder, 'docs/images', `${name}.${language}.png`);
  await page.screenshot({ path });
  console.log(path.slice(projectFolder.length));
}

await writeDist(projectFolder);
await mkdir(join(projectFolder, 'docs/images'), { recursive: true });
const preview = await startPreview({ port: 0, sample: (language) => savedSample(language) });
const browser = await launchChromium();
for (const language of ['fr', 'en'] as const) {
  const context = await browser.newContext({
    viewport: { width: 1280, height: 800 },
    locale: language === 'fr' ? 'fr-FR' : 'en-GB',
    timezoneId: 'Europe/Paris',
  });
  const page = await context.newPage();
  for (const picture of PICTURES) await take(page, preview.address, language, picture);
}
await browser.close();
await preview.close();
