import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Frame, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { language, openStage, type Stage, sidebarFrame } from './support/bench-page.ts';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

interface Axe {
  readonly axe: {
    run(
      context: object,
      options: object,
    ): Promise<{ violations: { id: string; nodes: { html: string; failureSummary?: string }[] }[] }>;
  };
}

let stage: Stage;
let page: Page;

beforeAll(async () => {
  stage = await openStage();
  page = await stage.page();
});

afterAll(() => stage.close());

/** What axe finds against WCAG 2.2 A and AA, one line a finding. */
async function findings(place: Page | Frame, context: object): Promise<readonly string[]> {
  await place.evaluate(axe);
  return place.evaluate(async (asked) => {
    const runOnly = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
    const { violations } = await (globalThis as unknown as Axe).axe.run(asked, { runOnly, iframes: false });
    return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 160)}`));
  }, context);
}

// The grid is the engine's, not ours: its canvas is left out.
const BENCH = { exclude: [['#grid']] };

describe('accessibility', () => {
  it.each(['fr', 'en'] as const)('axe finds nothing on the bench (%s)', async (chosen) => {
    await language(page, chosen);
    await page.locator('#log').click();
    expect(await findings(page, BENCH)).toEqual([]);
    await page.locator('#log').click();
  });

  it('axe finds nothing on an open menu', async () => {
    await page.getByRole('button', { name: 'Extensions' }).click();
    expect(await findings(page, BENCH)).toEqual([]);
    await page.keyboard.press('Escape');
  });

  it('axe finds nothing in the sidebar', async () => {
    await page.getByRole('button', { name: 'Extensions' }).click();
    await page.getByRole('menuitem').first().click();
    const frame = await sidebarFrame(page);
    await frame.locator('#app > *').first().waitFor();
    expect(await findings(frame, { include: [['body']] })).toEqual([]);
  });
});
