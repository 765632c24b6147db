import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { RuleDraft } from '../../../src/addon/endpoints/alerts-contract.ts';
import { launchChromium } from '../../../src/host/browser.ts';
import { sidebarWordsIn } from '../../../src/text/sidebar-words.ts';
import { appView } from '../support/app-views.ts';
import { type FakeServer, fakeServer } from '../support/fake-server.ts';
import { openPanel } from '../support/open-panel.ts';
import { plain } from '../support/plain.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launchChromium();
});
afterAll(() => browser.close());

async function opened(server: FakeServer): Promise<Page> {
  const page = await openPanel(browser, server);
  await page.waitForSelector('.kpi');
  await page.click('nav >> text="Alertes"');
  await page.waitForSelector('.alert-card');
  return page;
}

const asked = (server: FakeServer, name: string): readonly unknown[] =>
  server.calls.filter((call) => call.name === name).map(({ payload }) => payload);

const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });

describe('the alerts of a team', () => {
  it('shows open ones first, each with its state in words, and what cannot be read with its cell', async () => {
    const page = await opened(fakeServer(appView('fr')));
    const heads = await page.locator('h2').allTextContents();
    expect(heads.slice(0, 2)).toEqual(['2 alertes ouvertes', 'Toutes les règles']);
    const pills = await page.locator('.alert-card .pill').allTextContents();
    expect(pills).toEqual(['!En alerte', '●Prise en charge', '✓Normale', '!À corriger']);
    expect(plain(await page.textContent('.alert-card .field-error'))).toContain('Seuil (Alertes KPI!E4)');
    expect(await page.textContent('.banner.late')).toContain('Personne n’est prévenu');
    await page.context().close();
  });

  it('« Je m’en occupe », a pause, and the way back', async () => {
    const server = fakeServer(appView('fr'));
    const page = await opened(server);
    await button(page, 'Je m’en occupe').click();
    await page.waitForSelector('.alert-card.acknowledged >> nth=1');
    await button(page, 'Remettre en alerte').first().click();
    await page.click('.pauses summary');
    await page.getByRole('button', { name: /1 semaine/ }).click();
    await page.waitForSelector('.alert-card.snoozed');
    expect(asked(server, 'alerts.act')).toEqual([
      { id: 'cpl-above', act: 'acknowledge' },
      { id: 'cpl-above', act: 'reopen' },
      { id: 'cpl-above', act: 'week' },
    ]);
    await page.context().close();
  });

  it('removes a rule at once and takes it back', async () => {
    const server = fakeServer(appView('fr'));
    const page = await opened(server);
    await page
      .getByRole('button', { name: /^Supprimer/ })
      .nth(2)
      .click();
    await page.waitForSelector('.toast.status');
    expect(await page.locator('.alert-card').count()).toBe(3);
    await page.click('.toast-action');
    await page.waitForSelector('.alert-card >> nth=3');
    expect(asked(server, 'alerts.save')).toMatchObject([{ id: 'leads-below' }]);
    await page.context().close();
  });
});

describe('a rule being written', () => {
  it('shows its sentence and what it would have done before it is saved', async () => {
    const server = fakeServer(appView('fr'));
    const page = await opened(server);
    await button(page, 'Créer une alerte').click();
    await page.selectOption('#rule-kpi', 'cpl');
    await page.selectOption('#rule-kind', 'rise');
    expect(await page.inputValue('#rule-threshold')).toBe('20');
    await page.fill('#rule-threshold', '12,5');
    await page.waitForSelector('.rule-preview >> text=aurait prévenu');
    await page.click('details.more summary');
    await page.selectOption('#rule-confirmations', '2');
    await page.waitForFunction(() => !document.querySelector<HTMLButtonElement>('.button.primary')?.disabled);
    await button(page, 'Enregistrer la règle').click();
    await page.waitForSelector('.alert-card');
    expect(asked(server, 'alerts.save')).toEqual([
      { id: '', kpiId: 'cpl', kind: 'rise', threshold: 0.125, recovery: null, confirmations: 2, recipients: '' },
    ]);
    expect((asked(server, 'alerts.preview').at(-1) as RuleDraft).threshold).toBe(0.125);
    await page.context().close();
  });

  it('opens from a KPI’s own screen, for that KPI and with its target', async () => {
    const server = fakeServer(appView('fr'));
    const page = await openPanel(browser, server);
    await page.click('.kpi:nth-child(2) .stretched');
    const name = await page.textContent('h1');
    await button(page, 'Créer une alerte').click();
    await page.waitForSelector('#rule-threshold');
    const chosen = await page.$eval('#rule-kpi', (select) => (select as HTMLSelectElement).selectedOptions[0]?.text);
    expect(chosen).toBe(name);
    expect(await page.inputValue('#rule-threshold')).not.toBe('');
    await page.context().close();
  });

  it('keeps what was typed when the server cannot be reached, with the way to try again', async () => {
    const server = fakeServer(appView('fr'));
    const page = await opened(server);
    await button(page, 'Créer une alerte').click();
    await page.waitForSelector('.rule-preview >> text=aurait prévenu');
    server.broken = 'réseau';
    await button(page, 'Enregistrer la règle').click();
    await page.waitForSelector('.toast.alert');
    server.broken = '';
    await page.click('.toast-action');
    await page.waitForSelector('.alert-card');
    expect(asked(server, 'alerts.save')).toHaveLength(1);
    await page.context().close();
  });
});

describe('without a mouse, in a narrow panel', () => {
  const focused = (page: Page): Promise<string> =>
    page.evaluate(() => {
      const { tagName = '', textContent = '' } = document.activeElement ?? {};
      return `${tagName} ${textContent}`;
    });
  const overflow = (page: Page): Promise<number> =>
    page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);

  it.each(['fr', 'en'] as const)(
    'the form begins at its heading and shows its preview without scrolling (%s)',
    async (language) => {
      const words = sidebarWordsIn(language);
      const page = await openPanel(browser, fakeServer(appView(language)), {
        width: 300,
        height: 600,
        locale: language,
      });
      await page.waitForSelector('.kpi');
      await button(page, words.common.nav.alerts).click();
      await page.waitForSelector('.alert-card');
      expect(await overflow(page)).toBe(0);
      await button(page, words.alert.add).press('Enter');
      await page.waitForSelector('.rule-preview p');
      expect(await focused(page)).toBe(`H1 ${words.alert.newRule}`);
      const box = await page.locator('.rule-preview').boundingBox();
      expect((box?.y ?? 0) + (box?.height ?? 0)).toBeLessThan(600);
      // 200 % zoom of 300 px.
      await page.setViewportSize({ width: 150, height: 300 });
      await page.locator('details.more summary').press('Enter');
      expect(await overflow(page)).toBe(0);
      await page.context().close();
    },
  );

  it('taking care of an alert leaves the keyboard on its card; deleting one, at the heading', async () => {
    const page = await opened(fakeServer(appView('fr')));
    const name = await page.locator('.alert-card h3').first().textContent();
    await button(page, 'Je m’en occupe').press('Enter');
    await page.waitForSelector('.alert-card.acknowledged >> nth=1');
    await expect.poll(() => focused(page)).toBe(`H3 ${name}`);
    await page
      .getByRole('button', { name: /^Supprimer/ })
      .nth(2)
      .press('Enter');
    await page.waitForSelector('.toast.status');
    await expect.poll(() => focused(page)).toBe('H1 Alertes');
    await page.context().close();
  });

  it('what is wrong is read out with the preview; without one the rule may be saved all the same', async () => {
    const server = fakeServer(appView('fr'));
    const page = await opened(server);
    server.broken = 'réseau';
    await button(page, 'Créer une alerte').click();
    await page.waitForSelector('.rule-preview[role=status] >> text=Aperçu indisponible');
    expect(await button(page, 'Enregistrer la règle').isDisabled()).toBe(false);
    server.broken = '';
    await page.fill('#rule-threshold', '');
    await page.waitForSelector('.rule-preview[role=status] .field-error');
    expect(await button(page, 'Enregistrer la règle').isDisabled()).toBe(true);
    await page.context().close();
  });
});

describe('the digest', () => {
  it('is set in one place, and comes as an example', async () => {
    const server = fakeServer(appView('fr'));
    const page = await opened(server);
    await page.selectOption('#digest-every', 'half_month');
    await button(page, 'Enregistrer').click();
    await page.waitForSelector('.toast.status');
    expect(asked(server, 'alerts.digest')).toEqual([
      { every: 'half_month', weekday: 1, recipients: 'marc@exemple.fr' },
    ]);
    await button(page, 'M’envoyer un exemple').click();
    await page.waitForSelector('text=Exemple envoyé');
    await page.context().close();
  });
});
