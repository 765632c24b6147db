import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { cell, eventually, openStage, type Stage, sidebarFrame } from './support/bench-page.ts';

/** A small add-on of the test's own, so that every part of the screen is met whatever the product shows today. */
const CODE = `
function onOpen() {
  SpreadsheetApp.getUi().createMenu('Essais')
    .addItem('Barre', 'openBar').addItem('Page', 'openPage').addItem('Alerte', 'warn').addItem('Message', 'toast')
    .addSeparator().addItem('Déclencheur', 'plan').addItem('Erreur', 'fail').addToUi();
}
function openBar() {
  SpreadsheetApp.getUi().showSidebar(HtmlService.createHtmlOutputFromFile('Sidebar').setTitle('Barre d’essai'));
}
function openPage() { SpreadsheetApp.getUi().showModalDialog(HtmlService.createHtmlOutput('<p>Une page</p>').setWidth(420), 'Essai de page'); }
function warn() { console.log('answer ' + SpreadsheetApp.getUi().alert('Attention', 'Deux lignes sont vides.', SpreadsheetApp.getUi().ButtonSet.OK)); }
function toast() { SpreadsheetApp.getActiveSpreadsheet().toast('C’est fait.', 'Relevé', 60); }
function plan() { ScriptApp.newTrigger('tick').timeBased().everyHours(1).create(); }
function tick() {
  SpreadsheetApp.getActiveSpreadsheet().getSheetByName('Campagnes').getRange('Z1').setValue('passé');
  MailApp.sendEmail('camille@example.com', 'Relevé', 'Le relevé est fait.');
}
function fail() { throw new Error('Rien ne va plus.'); }
function echo(text) { return 'reçu ' + text; }
function hidden_() { return 'secret'; }
function outside(url) {
  const response = UrlFetchApp.fetch(url, { method: 'post', payload: 'bonjour', muteHttpExceptions: true });
  return response.getResponseCode() + ' ' + response.getContentText();
}
`;

const SIDEBAR = '<!doctype html><html lang="fr"><head><title>Essai</title></head><body><main>Prêt</main></body></html>';

let standIn: Server;
let stage: Stage;
let page: Page;

beforeAll(async () => {
  standIn = createServer((asked, answer) => asked.pipe(answer));
  await new Promise<void>((resolve) => {
    standIn.listen(0, '127.0.0.1', resolve);
  });
  const base = `http://127.0.0.1:${(standIn.address() as AddressInfo).port}`;
  stage = await openStage({ addon: { code: CODE, sidebar: SIDEBAR }, routes: { 'hooks.slack.com': base } });
  page = await stage.page();
});

afterAll(async () => {
  await stage.close();
  standIn.close();
});

async function choose(item: string): Promise<void> {
  await page.getByRole('button', { name: 'Essais' }).click();
  await page.getByRole('menuitem', { name: item }).click();
}

type Runner = {
  withSuccessHandler(handler: (value: unknown, given: unknown) => void): Runner;
  withFailureHandler(handler: (error: Error, given: unknown) => void): Runner;
  withUserObject(given: unknown): Runner;
} & Record<string, (...args: unknown[]) => void>;

/** Calls a function of the add-on from its sidebar; gives what the handlers were told. */
async function callFromSidebar(name: string, ...args: unknown[]): Promise<unknown> {
  const frame = await sidebarFrame(page);
  return frame.evaluate(
    ([called, given]) =>
      new Promise((resolve) => {
        const { google } = globalThis as unknown as { google: { script: { run: Runner } } };
        const run = google.script.run
          .withSuccessHandler((value, mark) => resolve({ value, mark }))
          .withFailureHandler((error, mark) => resolve({ failed: `${error.name}: ${error.message}`, mark }))
          .withUserObject('carte');
        run[called]?.(...given);
      }),
    [name, args] as const,
  );
}

describe('what the add-on puts on the screen', () => {
  it('has its own menu under its own name', async () => {
    await choose('Barre');
    await eventually(() => page.locator('#sidebar-title').innerText()).toBe('Barre d’essai');
    const mode = await (await sidebarFrame(page)).evaluate(() => document.compatMode);
    expect(mode).toBe('CSS1Compat');
  });

  it('answers google.script.run with the value and the user object', async () => {
    expect(await callFromSidebar('echo', 'bonjour')).toEqual({ value: 'reçu bonjour', mark: 'carte' });
  });

  it('hands errors to the failure handler', async () => {
    expect(await callFromSidebar('fail')).toEqual({ failed: 'ScriptError: Rien ne va plus.', mark: 'carte' });
  });

  it.each(['hidden_', 'nowhere'])('does not run %s for a page', async (name) => {
    expect(await callFromSidebar(name)).toMatchObject({ failed: expect.stringContaining('not found') });
  });

  it('refuses to send a date, as Google does', async () => {
    const frame = await sidebarFrame(page);
    const said = await frame.evaluate(() => {
      const { google } = globalThis as unknown as { google: { script: { run: Runner } } };
      try {
        google.script.run['echo']?.(new Date());
        return 'sent';
      } catch (error) {
        return String(error);
      }
    });
    expect(said).toContain('illegal value');
  });

  it('reaches a stand-in through UrlFetchApp, and no other address', async () => {
    expect(await callFromSidebar('outside', 'https://hooks.slack.com/x')).toMatchObject({ value: '200 bonjour' });
    expect(await callFromSidebar('outside', 'https://example.com/')).toMatchObject({
      failed: expect.stringContaining('Address unavailable'),
    });
  });

  it('closes its sidebar by itself', async () => {
    const frame = await sidebarFrame(page);
    await frame.evaluate(() => {
      const { google } = globalThis as unknown as { google: { script: { host: { close(): void } } } };
      google.script.host.close();
    });
    await page.locator('#sidebar').waitFor({ state: 'hidden' });
  });

  it('shows a page in a dialog that Escape closes', async () => {
    await choose('Page');
    await page.frameLocator('#modal iframe').getByText('Une page').waitFor();
    expect(await page.locator('#modal-title').innerText()).toBe('Essai de page');
    expect((await page.locator('#modal iframe').boundingBox())?.width).toBe(420);
    await page.keyboard.press('Escape');
    await page.locator('#modal').waitFor({ state: 'hidden' });
  });

  it('shows an alert as a dialog of the page, with the answer that the script was given', async () => {
    await choose('Alerte');
    await eventually(() => page.locator('#modal').innerText()).toMatch(
      /Attention[\s\S]*Deux lignes sont vides\.[\s\S]*OK/,
    );
    await page.locator('#modal').getByRole('button', { name: 'OK' }).click();
    await page.locator('#modal').waitFor({ state: 'hidden' });
  });

  it('shows a toast', async () => {
    await choose('Message');
    await eventually(() => page.locator('#toasts').innerText()).toMatch(/Relevé\s+C’est fait\./);
  });

  it('says in the bar that a script stopped', async () => {
    await choose('Erreur');
    await eventually(() => page.locator('#notice').innerText()).toContain('Rien ne va plus.');
  });
});

describe('triggers', () => {
  it('cannot be fired before there is one', async () => {
    expect(await page.locator('#fire').isDisabled()).toBe(true);
    expect(await page.locator('#fire').getAttribute('title')).toContain('Aucun déclencheur');
  });

  it('runs on a press of the button, and its mail goes to the log', async () => {
    await choose('Déclencheur');
    await page.locator('#fire').click();
    await eventually(async () => (await cell(page, 'Campagnes!Z1')).shows).toBe('passé');
    await page.getByRole('button', { name: 'Journal' }).click();
    await page.getByRole('tab', { name: 'E-mails' }).click();
    await eventually(() => page.locator('#panel-mails').innerText()).toContain('Le relevé est fait.');
  });

  it('runs by itself when the clock has moved past its time', async () => {
    await page.evaluate(async () => {
      const handle = globalThis as unknown as {
        hostReady: Promise<{ host: { person: { clear(reference: string): void } } }>;
      };
      (await handle.hostReady).host.person.clear('Campagnes!Z1');
    });
    await page.getByRole('button', { name: '+1 jour' }).click();
    await eventually(async () => (await cell(page, 'Campagnes!Z1')).shows).toBe('passé');
  });
});
