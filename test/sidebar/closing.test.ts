import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchChromium } from '../../src/host/browser.ts';
import { sidebarWordsIn } from '../../src/text/sidebar-words.ts';
import { appView } from './support/app-views.ts';
import { fakeServer } from './support/fake-server.ts';
import { openPanel } from './support/open-panel.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launchChromium();
});
afterAll(() => browser.close());

const words = sidebarWordsIn('fr');
const { closing: text } = words;

async function opened() {
  const server = fakeServer(appView('fr'));
  const page = await openPanel(browser, server);
  await page.waitForSelector('.kpi');
  return { server, page };
}
async function prepared() {
  const { server, page } = await opened();
  await page.click(`nav >> text="${words.common.nav.history}"`);
  await page.getByText(text.title, { exact: true }).click();
  await press(page, text.prepare);
  await page.waitForSelector('#closing-period');
  return { server, page };
}
const press = (page: Page, name: string): Promise<void> => page.getByRole('button', { name, exact: true }).click();
const asked = (server: ReturnType<typeof fakeServer>, name: string) =>
  server.calls.filter((call) => call.name === name).map(({ payload }) => payload);

describe('closing a period', () => {
  it('shows value, score, verdict and what is missing before anything is written', async () => {
    const { server, page } = await prepared();
    const body = await page.innerText('main');
    expect(body).toContain('41 · cible 60 · 68 sur 100');
    expect(body).toContain('Non atteint');
    expect(body).toContain('modifié à la main · relevé du 28 oct. 2026, avant la fin');
    expect(body).toContain('Trafic direct\u00a0: oct. 2026');
    expect(asked(server, 'closing.close')).toEqual([]);
    await page.context().close();
  });

  it('sends what the person confirmed: dates, a changed target, an answer; then tells what was done', async () => {
    const { server, page } = await prepared();
    await page.fill('#lesson-leads', 'Le salon a été annulé.');
    await page.fill('#next-most-churn', '1,5');
    await press(page, text.closeMissing('oct. 2026', 1));
    await page.getByText('6 lignes figées').waitFor();
    expect(asked(server, 'closing.close')).toEqual([
      {
        period: '2026-10',
        agreement: 'a1',
        next: [{ kpiId: 'churn', start: '2026-11-01', end: '2026-11-30', target: 0.01, targetMax: 0.015 }],
        lessons: [{ kpiId: 'leads', text: 'Le salon a été annulé.' }],
      },
    ]);
    await page.context().close();
  });

  it('leaves out a KPI that does not go on, and stops at a target that is no number', async () => {
    const { server, page } = await prepared();
    await page.fill('#next-target-churn', 'beaucoup');
    await press(page, text.closeMissing('oct. 2026', 1));
    expect(await page.innerText('#next-target-churn-error')).toBe(text.wrongNumber);
    expect(asked(server, 'closing.close')).toEqual([]);
    await page.getByLabel(text.goesOn('Taux d’attrition')).uncheck();
    await press(page, text.closeMissing('oct. 2026', 1));
    await page.getByText('6 lignes figées').waitFor();
    expect(asked(server, 'closing.close')).toMatchObject([{ next: [] }]);
    await page.context().close();
  });

  it('says a refusal in the server’s words and looks again', async () => {
    const { server, page } = await prepared();
    const error = { code: 'CLOSING-CHANGED', message: 'Des valeurs ont changé depuis cet aperçu.' };
    server.answers['closing.close'] = () => ({ ok: false, error });
    await press(page, text.closeMissing('oct. 2026', 1));
    await page.getByText(error.message).waitFor();
    expect(asked(server, 'closing.open')).toHaveLength(2);
    await page.context().close();
  });

  it('opens a closed period again after a second yes', async () => {
    const { server, page } = await prepared();
    await page.selectOption('#closing-period', '2026-09');
    await press(page, text.reopen);
    expect(asked(server, 'closing.reopen')).toEqual([]);
    await press(page, text.reopenYes);
    await page.getByText('Clôture annulée').waitFor();
    expect(asked(server, 'closing.reopen')).toEqual([{ period: '2026-09' }]);
    await page.context().close();
  });
});

it('changes the month of the fiscal year once what happens to existing rows is said', async () => {
  const { server, page } = await opened();
  await page.click(`nav >> text="${words.common.nav.settings}"`);
  await page.selectOption('#fiscal-start', '4');
  expect(await page.innerText('main')).toContain(text.fiscalChange.slice(0, 40));
  await press(page, text.fiscalApply);
  await page.getByText(text.fiscalSaved).waitFor();
  expect(asked(server, 'settings.save')).toEqual([{ language: '', fiscalStart: 4 }]);
  await page.context().close();
});

it('tells the owner of a clock that its trigger is gone', async () => {
  const view = appView('fr');
  const problem = 'Le déclencheur de ce planning a été supprimé.';
  const server = fakeServer({ ...view, schedule: { ...view.schedule, mine: true, problem } });
  const page = await openPanel(browser, server);
  await page.waitForSelector('.kpi');
  await page.click(`nav >> text="${words.common.nav.settings}"`);
  expect(await page.innerText('main')).toContain(problem);
  await page.context().close();
});
