import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Frame, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Language } from '../../src/host/language.ts';
import { SHEET_NAMES } from '../../src/text/sheet-words.ts';
import { sidebarWordsIn } from '../../src/text/sidebar-words.ts';
import {
  eventually,
  type Handle,
  openStage,
  type Stage,
  sidebarFrame,
  language as speak,
} from './support/bench-page.ts';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

interface Axe {
  readonly axe: {
    run(context: object, options: object): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }>;
  };
}

let stage: Stage;

beforeAll(async () => {
  stage = await openStage();
});

afterAll(() => stage.close());

/** What axe finds against WCAG 2.2 A and AA in the panel as it stands. */
async function findings(frame: Frame): Promise<readonly string[]> {
  await frame.evaluate(axe);
  return frame.evaluate(async () => {
    const runOnly = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
    const { violations } = await (globalThis as unknown as Axe).axe.run({ include: [['body']] }, { runOnly });
    return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 160)}`));
  });
}

/** Tabs until the control of that name has the focus, as somebody without a mouse does, then Enter. */
async function press(page: Page, frame: Frame, name: string, key: 'Tab' | 'Shift+Tab' = 'Tab'): Promise<void> {
  const focused = (): Promise<string> =>
    frame.evaluate(() => {
      const active = document.activeElement;
      return active?.getAttribute('aria-label') ?? (active instanceof HTMLElement ? active.innerText : '');
    });
  for (let steps = 0; steps < 80; steps++) {
    await page.keyboard.press(key);
    if ((await focused()).trim() === name) return page.keyboard.press('Enter');
  }
  throw new Error(`${name} cannot be reached with the keyboard`);
}

describe.each(['fr', 'en'] as const)('the first minute, by keyboard alone (%s)', (language: Language) => {
  const words = sidebarWordsIn(language);
  let page: Page;
  let frame: Frame;

  const sheets = (): Promise<readonly string[]> =>
    page.evaluate(async () => {
      const { getters } = (await (globalThis as unknown as Handle).hostReady).host.model;
      return getters.getSheetIds().map((id: string) => getters.getSheetName(id));
    });

  beforeAll(async () => {
    page = await stage.page();
    if (language === 'en') await speak(page, 'en');
    await page.getByRole('button', { name: 'Extensions' }).focus();
    await page.keyboard.press('Enter');
    await page.getByRole('menuitem').first().focus();
    await page.keyboard.press('Enter');
    frame = await sidebarFrame(page);
    await frame.locator('.empty').waitFor();
  });

  it('starts from an empty file and tries the sample: KPIs, charts and a score at once', async () => {
    expect(await findings(frame)).toEqual([]);
    await frame.locator('h1').focus();
    await press(page, frame, words.panel.sample.tryIt);
    await frame.locator('.kpi').nth(4).waitFor();
    expect(await sheets()).toEqual(
      expect.arrayContaining([SHEET_NAMES.sample[language], SHEET_NAMES.history[language]]),
    );
    expect(await frame.locator('.sparkline').count()).toBe(5);
    expect(await findings(frame)).toEqual([]);
  });

  it('opens a KPI of the sample on its chart', async () => {
    await frame.locator('h1').focus();
    const name = await frame.locator('.kpi .stretched').first().innerText();
    await press(page, frame, name.trim());
    await frame.locator('.chart canvas').waitFor();
    expect(await findings(frame)).toEqual([]);
    await frame.locator('h1').focus();
    await press(page, frame, words.common.nav.list, 'Shift+Tab');
    await frame.locator('.kpi').nth(4).waitFor();
  });

  it('reads the sample as a tree of objectives', async () => {
    await frame.locator('#group').focus();
    await page.keyboard.press('ArrowDown');
    await frame.locator('.tree .branch').first().waitFor();
    expect(await frame.locator('.tree > .branch').count()).toBe(3);
    expect(await findings(frame)).toEqual([]);
  });

  it('imports a KPI from pasted lines after its preview', async () => {
    await frame.locator('h1').focus();
    await press(page, frame, words.common.nav.settings, 'Shift+Tab');
    await frame.locator('#language').waitFor();
    expect(await findings(frame)).toEqual([]);
    await press(page, frame, words.panel.definitions.import);
    await frame.locator('#import-text').focus();
    await page.keyboard.insertText(
      language === 'fr' ? 'Nom;Poids\nDevis reçus;2,5\n' : 'Name,Weight\nQuotes received,2.5\n',
    );
    await press(page, frame, words.panel.definitions.preview);
    await frame.locator('.pill.on_track').waitFor();
    expect(await findings(frame)).toEqual([]);
    await frame.locator('h1').focus();
    await press(page, frame, words.panel.definitions.confirm(1));
    await frame.getByText(words.panel.definitions.done(1)).waitFor();
    await eventually(() => frame.locator('.kpi').count()).toBe(6);
  });

  it('removes the sample without a trace and keeps the KPI that came in', async () => {
    await frame.locator('h1').focus();
    await press(page, frame, words.panel.sample.remove);
    await frame.getByText(words.panel.sample.removed).waitFor();
    await eventually(() => frame.locator('.kpi').count()).toBe(1);
    expect(await sheets()).not.toContain(SHEET_NAMES.sample[language]);
  });
});
