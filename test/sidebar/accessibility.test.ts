import axe from 'axe-core';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchChromium } from '../../src/host/browser.ts';
import { appView, emptyView } from './support/app-views.ts';
import { fakeServer } from './support/fake-server.ts';
import { openPanel } from './support/open-panel.ts';
import { screens } from './support/screens.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launchChromium();
});
afterAll(() => browser.close());

const LANGUAGES = ['fr', 'en'] as const;

/** The two languages share their markup: without the whole matrix every fourth English screen, and axe on half of them. */
function tried(language: (typeof LANGUAGES)[number]) {
  const numbered = screens(language).map((screen, position) => ({ ...screen, position }));
  const whole = language === 'fr' || process.env['MATRIX'] === 'whole';
  return numbered
    .filter(({ position }) => whole || position % 4 === 0)
    .map((screen) => ({ ...screen, axed: whole || screen.position % 8 === 0 }));
}

/** Rules of WCAG 2.2 A and AA and axe's best practices; answers each violation with the element at fault. */
async function violations(page: Page): Promise<readonly string[]> {
  await page.addScriptTag({ content: axe.source });
  return page.evaluate(async () => {
    const { violations: found } = await (window as unknown as { readonly axe: typeof axe }).axe.run({
      resultTypes: ['violations'],
    });
    return found.flatMap(({ id, nodes }) =>
      nodes.map(({ html, failureSummary }) => `${id}: ${html} ${failureSummary}`),
    );
  });
}

/** Elements that reach past the panel, or that hide a part of their text. */
function overflowing(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const wide = [...document.body.querySelectorAll<HTMLElement>('*')].filter((element) => {
      if (element.closest('.hidden, datalist, svg, .chart')) return false;
      const { right, left, width } = element.getBoundingClientRect();
      const cut = element.scrollWidth > element.clientWidth + 1 && getComputedStyle(element).overflowX !== 'visible';
      const typed = element.matches('input, select, textarea');
      return width > 0 && (right > innerWidth + 0.5 || left < -0.5 || (cut && !typed));
    });
    const page = document.documentElement.scrollWidth > innerWidth ? ['the page scrolls sideways'] : [];
    return [...page, ...wide.map((element) => element.outerHTML.slice(0, 120))];
  });
}

describe.each(LANGUAGES)('every screen in %s', (language) => {
  const locale = language === 'fr' ? 'fr-FR' : 'en-GB';

  it.each(tried(language))(
    '$name has no accessibility violation and fits, at 300 px and at 200 % zoom',
    async ({ reach, axed }) => {
      const page = await openPanel(browser, fakeServer(appView(language)), { locale });
      await page.waitForSelector('.kpi');
      await reach(page);
      expect(await page.getAttribute('html', 'lang')).toBe(language);
      if (axed) expect(await violations(page)).toEqual([]);
      expect(await overflowing(page)).toEqual([]);
      // A panel of 300 px zoomed twice has 150 CSS px left.
      await page.setViewportSize({ width: 150, height: 350 });
      expect(await overflowing(page)).toEqual([]);
      await page.context().close();
    },
  );

  it('an empty file has no violation and fits, section by section', async () => {
    const page = await openPanel(browser, fakeServer(emptyView(language)), { locale });
    await page.waitForSelector('.empty');
    for (const tab of await page.locator('nav button').all()) {
      await tab.click();
      await page.waitForSelector('h1');
      if (language === 'fr') expect(await violations(page)).toEqual([]);
      expect(await overflowing(page)).toEqual([]);
    }
    await page.context().close();
  });

  it.each([300, 150])('keeps the words of the sections whole at %i px', async (width) => {
    const page = await openPanel(browser, fakeServer(appView(language)), { locale, width });
    await page.waitForSelector('.kpi');
    const tabs = await page.$$eval('nav button', (buttons) =>
      buttons.map((button) => {
        const words = document.createRange();
        words.selectNodeContents(button);
        const { left, right } = button.getBoundingClientRect();
        const text = words.getBoundingClientRect();
        const whole = words.getClientRects().length === 1 && text.left >= left && text.right <= right;
        return whole && left >= 0 && right <= innerWidth;
      }),
    );
    expect(tabs).toEqual([true, true, true, true, true, true]);
    await page.context().close();
  });

  it('gives every control at least 24 px each way', async () => {
    const page = await openPanel(browser, fakeServer(appView(language)), { locale });
    await page.waitForSelector('.kpi');
    const small = await page.$$eval('button, summary, select, input:not([type=checkbox], [type=radio])', (controls) =>
      controls
        .filter((control) => control.getBoundingClientRect().width > 0)
        .filter((control) => Math.min(control.clientHeight, control.clientWidth) < 24)
        .map((control) => control.outerHTML.slice(0, 80)),
    );
    expect(small).toEqual([]);
    await page.context().close();
  });
});
