import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { writeDist } from '../../build/bundle.ts';
import { menuIn } from '../../text/menu.ts';
import { SHEET_NAMES } from '../../text/sheet-words.ts';
import { sidebarWordsIn } from '../../text/sidebar-words.ts';
import { launchChromium } from '../browser.ts';
import type { Language, Words } from '../language.ts';
import { startPreview } from '../page/server/preview-server.ts';
import { projectFolder } from '../project-folder.ts';
import { savedSample } from '../sample/team/populated-sample.ts';
import { goTo, openTracker, panel, showSheet } from './picture-steps.ts';
import { takeMail } from './sample-mail.ts';

const COST_PER_LEAD: Words = { fr: 'Coût par lead', en: 'Cost per lead' };

const WINDOW = { width: 1280, height: 800 };

/** How long a busy machine may take for one step. */
const PATIENCE = 120_000;

/** One picture: what a person does before it is taken, and the part of the page it shows; without one, all of it. */
interface Picture {
  readonly name: string;
  readonly of?: string;
  prepare(page: Page, language: Language): Promise<void>;
}

/** The wizard at its third step, as a person finds it who edits the cost per lead. */
async function editTarget(page: Page, language: Language): Promise<void> {
  const words = sidebarWordsIn(language);
  await openTracker(page, language);
  await panel(page).getByRole('button', { name: COST_PER_LEAD[language], exact: true }).click();
  await panel(page).getByRole('button', { name: words.detail.edit, exact: true }).click();
  await panel(page).locator('.letter').nth(2).click();
  await panel(page).locator('.built').waitFor();
}

const PICTURES: readonly Picture[] = [
  { name: 'workbook', prepare: openTracker },
  { name: 'panel-list', of: '#sidebar', prepare: openTracker },
  { name: 'panel-target', of: '#sidebar', prepare: editTarget },
  {
    name: 'panel-detail',
    of: '#sidebar',
    prepare: async (page, language) => {
      await openTracker(page, language);
      await panel(page).getByRole('button', { name: COST_PER_LEAD[language], exact: true }).click();
      await panel(page).locator('.chart canvas').waitFor();
    },
  },
  {
    name: 'panel-tree',
    of: '#sidebar',
    prepare: async (page, language) => {
      await openTracker(page, language);
      await panel(page).locator('#group').selectOption('tree');
      await panel(page).locator('.branch').first().waitFor();
      await panel(page)
        .locator('#group')
        .evaluate((group) => {
          group.scrollIntoView();
          // Past the search field, which would show by its lower edge.
          window.scrollBy(0, 12);
        });
    },
  },
  {
    name: 'panel-history',
    of: '#sidebar',
    prepare: async (page, language) => {
      const { common, history } = sidebarWordsIn(language);
      await openTracker(page, language);
      await panel(page).getByRole('button', { name: common.nav.history, exact: true }).click();
      const compare = panel(page).locator('.tool', { hasText: history.compare });
      await compare.locator('summary').click();
      await compare.getByRole('button', { name: history.compareRun, exact: true }).click();
      await compare.locator('table').waitFor();
      await compare.evaluate((tool) => tool.scrollIntoView());
    },
  },
  {
    name: 'panel-alerts',
    of: '#sidebar',
    prepare: async (page, language) => {
      const { common, alert } = sidebarWordsIn(language);
      await openTracker(page, language);
      await panel(page).getByRole('button', { name: common.nav.alerts, exact: true }).click();
      await panel(page).getByRole('button', { name: alert.add, exact: true }).click();
      await panel(page).locator('#rule-kpi').selectOption({ label: COST_PER_LEAD[language] });
      await panel(page).locator('#rule-kind').selectOption('above');
      await panel(page).locator('#rule-threshold').fill('28');
      await panel(page).locator('.rule-preview p').first().waitFor();
    },
  },
  {
    name: 'panel-sharing',
    of: '#sidebar',
    prepare: async (page, language) => {
      const words = sidebarWordsIn(language);
      await openTracker(page, language);
      await panel(page).getByRole('button', { name: words.common.nav.settings, exact: true }).click();
      await panel(page).locator('.service-line').first().click();
      await panel(page).locator('.service[open]').waitFor();
    },
  },
  { name: 'sheet-kpi', of: '#workspace', prepare: (page, language) => showSheet(page, SHEET_NAMES.kpi[language]) },
  {
    name: 'dashboard',
    of: '#workspace',
    prepare: async (page, language) => {
      await page.setViewportSize({ width: 760, height: 1440 });
      await page.getByRole('button', { name: 'Extensions' }).click();
      await page.getByRole('menuitem', { name: menuIn(language).refreshDashboard }).click();
      await showSheet(page, SHEET_NAMES.dashboard[language]);
      await page.waitForTimeout(2000);
    },
  },
  {
    name: 'meeting',
    of: '#grid',
    prepare: async (page, language) => {
      const { pages } = sidebarWordsIn(language);
      await page.setViewportSize({ width: 1080, height: 1340 });
      await openTracker(page, language);
      await panel(page).getByRole('button', { name: pages.meeting, exact: true }).click();
      await showSheet(page, SHEET_NAMES.meeting[language]);
    },
  },
  {
    name: 'sheet-history',
    of: '#workspace',
    prepare: async (page, language) => {
      await showSheet(page, SHEET_NAMES.history[language]);
      // The grid moves to what a reader looks for: the name, the figures, the status.
      await goTo(page, 'O2');
    },
  },
  {
    name: 'refusal',
    of: '#workspace',
    prepare: async (page, language) => {
      await goTo(page, 'A23');
      await page.keyboard.type(language === 'fr' ? '=KPI_CPL(500;0)' : '=KPI_CPL(500,0)');
      await page.keyboard.press('Enter');
      // The row's number tells where the grid has put the row.
      const grid = await page.locator('.o-grid').boundingBox();
      await page.mouse.move((grid?.x ?? 0) + 120, (grid?.y ?? 0) + 500);
      await page.mouse.move((grid?.x ?? 0) + 130, (grid?.y ?? 0) + 26 + 22 * 23 + 12);
      await page.locator('.o-error-tooltip, .o-popover').first().waitFor();
    },
  },
];

async function take(page: Page, address: string, language: Language, { name, of, prepare }: Picture): Promise<void> {
  await page.setViewportSize(WINDOW);
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
  await (of === undefined ? page : page.locator(of)).screenshot({ path });
  console.log(path.slice(projectFolder.length));
}

// Names after the command take these pictures alone.
const asked = process.argv.slice(2);
const pictures = PICTURES.filter(({ name }) => asked.length === 0 || asked.includes(name));
await writeDist(projectFolder);
await mkdir(join(projectFolder, 'docs/images'), { recursive: true });
const preview = await startPreview({ port: 0, sample: (language) => savedSample(language) });
const browser = await launchChromium();
for (const language of ['fr', 'en'] as const) {
  const context = await browser.newContext({
    viewport: WINDOW,
    locale: language === 'fr' ? 'fr-FR' : 'en-GB',
    timezoneId: 'Europe/Paris',
  });
  context.setDefaultTimeout(PATIENCE);
  const page = await context.newPage();
  for (const picture of pictures) await take(page, preview.address, language, picture);
  if (asked.length === 0 || asked.includes('mail')) await takeMail(page, language, COST_PER_LEAD[language]);
}
await browser.close();
await preview.close();
