import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchChromium } from '../../src/host/browser.ts';
import { appView } from './support/app-views.ts';
import { fakeServer } from './support/fake-server.ts';
import { openPanel } from './support/open-panel.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launchChromium();
});
afterAll(() => browser.close());

const HOSTILE = [
  ['markup that would run', '<img src=x onerror="window.hacked=1"><script>window.hacked=1</script>'],
  ['a closing tag and a template mark', '</script><? window.hacked=1 ?><!-- '],
  ['a formula', '=IMPORTXML("http://example.com";"//a")'],
  ['right-to-left text with an override', '\u202eمعدل التحويل\u202c leads'],
  ['500 characters without a space', 'x'.repeat(500)],
  ['emoji and combining marks', '🚀👩‍👩‍👧‍👦 Z͑ͫ̓ͪ̂ͫ̽͏̴̙̤̞͉͚̯̞̠͍A̴̵̜̰͔ͫ͗͢L̠ͨͧͩ͘G̴̻͈͍͔̹̑͗̎̅͛́Ǫ̵̹̻̝̳͂̌̌͘'],
  ['an entity', '&lt;b&gt; &amp; « A »'],
] as const;

describe('text from the sheet', () => {
  it.each(HOSTILE)('shows %s as the text it is, everywhere, inside 300 px', async (_, text) => {
    const view = appView('fr');
    const [first] = view.kpis;
    if (!first) throw new Error('no KPI to rename');
    const { kpi } = first;
    const renamed = {
      ...kpi,
      name: text,
      definition: text,
      objective: text,
      campaign: text,
      owner: text,
      source: text,
    };
    const hostile = { ...first, kpi: renamed, sentence: text, problem: '', reading: { ...first.reading, note: text } };
    const page = await openPanel(browser, fakeServer({ ...view, kpis: [hostile], file: text, notices: [text] }));
    await page.waitForSelector('.kpi');
    const seen = async (): Promise<void> => {
      expect(await page.evaluate(() => (window as unknown as { hacked?: number }).hacked)).toBeUndefined();
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(300);
    };
    expect(await page.locator('.kpi h2 bdi').evaluate((element) => element.textContent)).toBe(text);
    await seen();
    await page.locator('.kpi .stretched').focus();
    await page.keyboard.press('Enter');
    await page.waitForSelector('.chart canvas');
    expect(await page.locator('h1 bdi').evaluate((element) => element.textContent)).toBe(text);
    await page.locator('summary').last().click();
    await seen();
    await page.getByRole('button', { name: 'Modifier' }).click();
    expect(await page.inputValue('#kpi-name')).toBe(text);
    await seen();
    await page.context().close();
  });
});
