import type { Page } from 'playwright-core';
import type { Language } from '../../../src/domain/words.ts';
import { sidebarWordsIn } from '../../../src/text/sidebar-words.ts';

/** Each screen of a file with KPIs, and how a person gets there from the list. */
export interface ScreenPath {
  readonly name: string;
  readonly reach: (page: Page) => Promise<void>;
}

const STEP_FIELDS = ['#kpi-name', '#input-0', '#kpi-target', '#kpi-objective', '#kpi-end'];

export function screens(language: Language): readonly ScreenPath[] {
  const words = sidebarWordsIn(language);
  const tab = (page: Page, name: string): Promise<void> => page.click(`nav >> text="${name}"`);
  const press = (page: Page, name: string): Promise<void> =>
    page.getByRole('button', { name, exact: true }).first().click();
  const objective = async (page: Page): Promise<void> => {
    await press(page, words.list.create);
    await page.click('.objective >> nth=1');
    await page.click('.choice summary >> nth=0');
  };
  const step = async (page: Page, wanted: number): Promise<void> => {
    await objective(page);
    await page.click('.choice .button >> nth=0');
    await page.click(`.letter >> nth=${wanted - 1}`);
    await page.waitForSelector(STEP_FIELDS[wanted - 1] ?? 'h1');
    await page.waitForSelector('.letter.pass');
  };
  return [
    {
      name: 'list',
      reach: async (page) => {
        await page.click('.filters summary');
        await page.click('.score summary');
      },
    },
    {
      name: 'detail',
      reach: async (page) => {
        await page.click('.kpi:nth-child(2) .stretched');
        await page.waitForSelector('.chart canvas');
        for (const summary of await page.locator('summary').all()) await summary.click();
      },
    },
    {
      name: 'detail, changing the target',
      reach: async (page) => {
        await page.click('.kpi:nth-child(2) .stretched');
        await press(page, words.steering.change);
        await page.fill('#steer-target', 'beaucoup');
        await press(page, words.steering.apply);
        await page.waitForSelector('.field-error');
      },
    },
    {
      name: 'detail, a check-in',
      reach: async (page) => {
        await page.click('.kpi:nth-child(2) .stretched');
        await press(page, words.steering.checkIn);
        await page.waitForSelector('.entry-form');
      },
    },
    {
      name: 'history',
      reach: async (page) => {
        await tab(page, words.common.nav.history);
        await page.waitForSelector('.tool');
        await page.$$eval('.tool', (tools) => {
          for (const tool of tools) tool.setAttribute('open', '');
        });
        await press(page, words.history.compareRun);
        await press(page, words.history.search);
        await page.waitForSelector('.lines code');
        await press(page, words.history.download(2024, 612, '612'));
        await page.fill('#backfill-list', '2026-06;1');
        await press(page, words.history.preview);
        await page.waitForSelector('.preview');
      },
    },
    {
      name: 'closing of a period',
      reach: async (page) => {
        await tab(page, words.common.nav.history);
        await page.getByText(words.closing.title, { exact: true }).click();
        await press(page, words.closing.prepare);
        await page.waitForSelector('#next-target-churn');
      },
    },
    {
      name: 'a closed period',
      reach: async (page) => {
        await tab(page, words.common.nav.history);
        await page.getByText(words.closing.title, { exact: true }).click();
        await press(page, words.closing.prepare);
        await page.selectOption('#closing-period', '2026-09');
        await press(page, words.closing.reopen);
      },
    },
    {
      name: 'settings, another fiscal year',
      reach: async (page) => {
        await tab(page, words.common.nav.settings);
        await page.selectOption('#fiscal-start', '4');
      },
    },
    {
      name: 'library',
      reach: async (page) => {
        await tab(page, words.common.nav.library);
        await page.click('.folded summary >> nth=1');
      },
    },
    {
      name: 'library card',
      reach: async (page) => {
        await tab(page, words.common.nav.library);
        await page.fill('#library-search', 'cpl');
        await page.click('.library-card .stretched >> nth=0');
      },
    },
    {
      name: 'tree of objectives',
      reach: async (page) => {
        await page.selectOption('#group', 'tree');
        await page.waitForSelector('.branch .branch');
      },
    },
    {
      name: 'import',
      reach: async (page) => {
        await tab(page, words.common.nav.settings);
        await press(page, words.panel.definitions.import);
        await page.waitForSelector('#import-text');
      },
    },
    {
      name: 'preview of an import',
      reach: async (page) => {
        await tab(page, words.common.nav.settings);
        await press(page, words.panel.definitions.import);
        await page.fill('#import-text', 'Nom;Poids');
        await press(page, words.panel.definitions.preview);
        await page.waitForSelector('.pill.off_track');
      },
    },
    {
      name: 'step 1 with a name that is taken',
      reach: async (page) => {
        await step(page, 1);
        await page.fill('#kpi-name', language === 'fr' ? 'nps' : 'Nps');
        await page.waitForSelector('.same-name');
      },
    },
    {
      name: 'step 2 while it waits for a range',
      reach: async (page) => {
        await step(page, 2);
        await page.click(`text="${words.panel.pick.start}" >> nth=0`);
        await page.waitForSelector('.picker code');
      },
    },
    {
      name: 'alerts',
      reach: async (page) => {
        await tab(page, words.common.nav.alerts);
        await page.waitForSelector('.alert-card');
        await page.click('.pauses summary');
      },
    },
    {
      name: 'alert rule with an error',
      reach: async (page) => {
        await tab(page, words.common.nav.alerts);
        await press(page, words.alert.add);
        await page.fill('#rule-threshold', 'beaucoup');
        await page.waitForSelector('.field-error');
      },
    },
    { name: 'settings', reach: (page) => tab(page, words.common.nav.settings) },
    {
      name: 'sharing',
      reach: async (page) => {
        await tab(page, words.common.nav.settings);
        await page.click('.service-line >> nth=0');
        await page.waitForSelector('.service');
        const closed = page.locator('.service:not([open]) > summary').first();
        while ((await closed.count()) > 0) await closed.click();
      },
    },
    {
      name: 'detail, making an action',
      reach: async (page) => {
        await page.click('.kpi:nth-child(2) .stretched');
        await page.click(`.note >> text="${words.sharing.makeAction}" >> nth=0`);
        await page.waitForSelector('#action-text');
      },
    },
    { name: 'help', reach: (page) => tab(page, words.common.nav.help) },
    { name: 'objective', reach: objective },
    ...[1, 2, 3, 4, 5].map((number) => ({ name: `step ${number}`, reach: (page: Page) => step(page, number) })),
    {
      name: 'no result, every filter open',
      reach: async (page) => {
        await page.click('.filters summary');
        await page.fill('#search', 'zzz');
        await page.waitForSelector('.empty');
      },
    },
    {
      name: 'step 3 by milestones',
      reach: async (page) => {
        await step(page, 3);
        await page.selectOption('#kpi-targetType', 'milestone');
        await press(page, words.target.addMilestone);
        await press(page, words.target.addMilestone);
      },
    },
    {
      name: 'step with an error, leaving',
      reach: async (page) => {
        await step(page, 3);
        await page.fill('#kpi-target', 'beaucoup');
        await page.waitForSelector('.field-error');
        await press(page, words.wizard.leave);
      },
    },
    {
      name: 'report of a snapshot',
      reach: async (page) => {
        await press(page, words.list.run);
        await page.waitForSelector('.toast.status');
      },
    },
  ];
}
