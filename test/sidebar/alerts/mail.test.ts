import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { mailOf } from '../../../src/addon/alerts/mail-html.ts';
import { DARK, LIGHT } from '../../../src/addon/alerts/mail-looks.ts';
import { launchChromium } from '../../../src/host/browser.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launchChromium();
});
afterAll(() => browser.close());

const { html } = mailOf(
  {
    language: 'fr',
    title: 'Alerte\u00a0: Coût par lead des campagnes de recherche payante, au-dessus de 45\u00a0€',
    intro: ['Score global\u00a0: 69 sur 100.'],
    sections: [
      {
        title: 'Alertes',
        blocks: [
          {
            heading: `Coût par lead : ${'sans-espace'.repeat(9)}`,
            tone: 'bad',
            lines: ['46\u00a0€ pour 30\u00a0€ au plus'],
            trend: { bars: '▁▂▃▄▅▆▇▁▂▃▄▅', words: 'de 40\u00a0€ à 46\u00a0€ en 12\u00a0relevés' },
            link: 'https://docs.google.com/spreadsheets/d/x/edit#gid=1&range=A2',
          },
        ],
      },
    ],
    link: 'https://docs.google.com/spreadsheets/d/x/edit',
    footer: ['Envoyé par Boussole KPI.'],
  },
  'camille@exemple.fr',
);

it.each([
  ['light', 320, LIGHT],
  ['dark', 360, DARK],
] as const)(
  'a mail on a phone fits, in %s colours, with room for a finger on its links',
  async (colorScheme, width, colours) => {
    const context = await browser.newContext({ viewport: { width, height: 640 }, colorScheme });
    const page = await context.newPage();
    await page.setContent(html);
    expect(await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)).toBe(0);
    const colour = (of: string, property: 'color' | 'backgroundColor'): Promise<string> =>
      page
        .locator(of)
        .first()
        .evaluate((element, name) => getComputedStyle(element)[name], property);
    expect(await colour('h1', 'color')).toBe(rgb(colours.text));
    expect(await colour('table.page', 'backgroundColor')).toBe(rgb(colours.page));
    expect(await colour('a', 'color')).toBe(rgb(colours.link));
    for (const link of await page.locator('a').all())
      expect((await link.boundingBox())?.height).toBeGreaterThanOrEqual(24);
    await context.close();
  },
);

function rgb(colour: string): string {
  return `rgb(${[1, 3, 5].map((from) => Number.parseInt(colour.slice(from, from + 2), 16)).join(', ')})`;
}
