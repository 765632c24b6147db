import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openStage, type Stage, sidebarFrame } from './support/bench-page.ts';

let stage: Stage;
let page: Page;

beforeAll(async () => {
  stage = await openStage();
  page = await stage.page();
});

afterAll(() => stage.close());

interface Client {
  readonly google: {
    readonly script: {
      readonly run: {
        withSuccessHandler(handler: (text: string) => void): { sidebarCall(name: string, json: string): void };
      };
    };
  };
}

/** Asks the server from inside the sidebar, as its own code does. */
async function ask(
  name: string,
  json: string,
): Promise<{ readonly ok: boolean; readonly value?: { language: string } }> {
  const frame = await sidebarFrame(page);
  const answer = await frame.evaluate(
    ([asked, payload]) =>
      new Promise<string>((resolve) => {
        const { google } = globalThis as unknown as Client;
        google.script.run.withSuccessHandler(resolve).sidebarCall(asked ?? '', payload ?? '');
      }),
    [name, json],
  );
  return JSON.parse(answer) as { ok: boolean; value?: { language: string } };
}

describe('the sidebar', () => {
  it('opens from the add-on’s menu by keyboard alone', async () => {
    await page.getByRole('button', { name: 'Extensions' }).focus();
    await page.keyboard.press('Enter');
    await page.keyboard.press('End');
    await page.keyboard.press('Home');
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Ouvrir le suivi');
    await page.keyboard.press('Enter');
    await page.locator('#sidebar iframe').waitFor();
    expect(await page.locator('#sidebar-title').innerText()).toBe('Boussole KPI');
  });

  it('is 300 pixels wide and has a sandbox without our page in reach', async () => {
    expect((await page.locator('#sidebar iframe').boundingBox())?.width).toBe(300);
    expect(await page.locator('#sidebar iframe').getAttribute('sandbox')).not.toContain('allow-same-origin');
  });

  it('gets an answer from the server through sidebarCall', async () => {
    const reply = await ask('app.open', 'null');
    expect([reply.ok, reply.value?.language]).toEqual([true, 'fr']);
  });

  it('is told when it asks for something that does not exist', async () => {
    expect((await ask('no.such', 'null')).ok).toBe(false);
  });

  it('paints what the server said', async () => {
    const frame = await sidebarFrame(page);
    await frame.locator('main, [role="tablist"], nav').first().waitFor();
    expect((await frame.locator('body').innerText()).length).toBeGreaterThan(20);
  });

  it('closes, and opens again', async () => {
    await page.locator('#sidebar-close').click();
    expect(await page.locator('#sidebar').isVisible()).toBe(false);
    await page.getByRole('button', { name: 'Extensions' }).click();
    await page.getByRole('menuitem', { name: 'Ouvrir le suivi' }).click();
    await page.locator('#sidebar iframe').waitFor();
  });

  it('shows the help in a dialog that Escape closes', async () => {
    await page.getByRole('button', { name: 'Extensions' }).click();
    await page.getByRole('menuitem', { name: 'Lire l’aide' }).click();
    const help = page.frameLocator('#modal iframe').locator('body');
    await help.waitFor();
    expect(await help.innerText()).toContain('KPI_');
    await page.keyboard.press('Escape');
    expect(await page.locator('#modal').isVisible()).toBe(false);
  });
});
