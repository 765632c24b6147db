import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { eventually, openStage, type Stage, sidebarFrame } from './support/bench-page.ts';

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
    await eventually(() => page.evaluate(() => document.activeElement?.textContent)).toBe('Ouvrir le suivi');
    await page.keyboard.press('Enter');
    await page.locator('#sidebar iframe').waitFor();
    await eventually(() => page.locator('#sidebar-title').innerText()).toBe('Boussole KPI');
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
    await page.locator('#sidebar').waitFor({ state: 'hidden' });
    await page.getByRole('button', { name: 'Extensions' }).click();
    await page.getByRole('menuitem', { name: 'Ouvrir le suivi' }).click();
    await page.locator('#sidebar iframe').waitFor();
  });

  it('opens on its help from the menu, with the list one click away', async () => {
    await page.getByRole('button', { name: 'Extensions' }).click();
    await page.getByRole('menuitem', { name: 'Lire l’aide' }).click();
    const panel = page.frameLocator('#sidebar iframe');
    await panel.getByRole('heading', { name: 'Aide', exact: true }).waitFor();
    await panel.getByText('=KPI_CPL(B2:B; C2:C)').waitFor();
    await panel.getByRole('button', { name: 'KPI', exact: true }).click();
    await panel.getByRole('button', { name: 'Créer un KPI' }).waitFor();
  });
});
