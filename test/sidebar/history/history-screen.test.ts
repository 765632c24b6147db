import { readFile } from 'node:fs/promises';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { AppView } from '../../../src/addon/endpoints/contract.ts';
import type { BackfillSource } from '../../../src/addon/endpoints/history-contract.ts';
import { launchChromium } from '../../../src/host/browser.ts';
import { appView } from '../support/app-views.ts';
import { type FakeServer, fakeServer } from '../support/fake-server.ts';
import { DONE, OPENING, PREVIEW } from '../support/history-answers.ts';
import { openPanel } from '../support/open-panel.ts';
import { plain } from '../support/plain.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launchChromium();
});
afterAll(() => browser.close());

/** Fifteen missed months of a dated KPI, two missed weeks of a reading of the moment. */
function lacking(): AppView {
  const view = appView('fr');
  const months = Array.from(
    { length: 15 },
    (_, month) => `${2025 + Math.floor(month / 12)}-${String((month % 12) + 1).padStart(2, '0')}`,
  );
  const missing: Readonly<Record<string, readonly string[]>> = { cpl: months, churn: ['2026-W12', '2026-W13'] };
  return { ...view, kpis: view.kpis.map((one) => ({ ...one, missing: missing[one.kpi.id] ?? [] })) };
}

async function opened(server: FakeServer): Promise<Page> {
  const page = await openPanel(browser, server);
  await page.waitForSelector('.kpi');
  await page.click('nav >> text=Historique');
  await page.waitForSelector('.tool');
  await page.$$eval('details', (all) => {
    for (const one of all) one.setAttribute('open', '');
  });
  return page;
}
const payloads = (server: FakeServer, name: string): readonly unknown[] =>
  server.calls.filter((call) => call.name === name).map(({ payload }) => payload);
const button = (page: Page, name: string | RegExp) => page.getByRole('button', { name });

describe('the history screen', () => {
  it('asks once, and says how full the workbook is only when it fills up', async () => {
    const server = fakeServer(appView('fr'));
    const page = await opened(server);
    expect(payloads(server, 'history.open')).toHaveLength(1);
    expect(plain(await page.textContent('.banner.late'))).toContain(
      'Le classeur occupe 64 % des 10 millions de cellules',
    );
    await page.context().close();
    server.answers['history.open'] = () => ({ ok: true, value: { ...OPENING, cells: 5_999_999 } });
    const other = await opened(server);
    expect(await other.locator('.banner.late').count()).toBe(0);
    await other.context().close();
  });

  it('measures missed periods in small batches, tells how far it is, and can be left', async () => {
    const server = fakeServer(lacking());
    const page = await opened(server);
    await button(page, /^Relever ces périodes : Coût par lead/).click();
    await page.waitForSelector('text=15 périodes relevées.');
    const sources = payloads(server, 'history.apply') as readonly { readonly source: BackfillSource }[];
    expect(sources.map(({ source }) => source.kind === 'periods' && source.periods.length)).toEqual([12, 3]);
    server.delay = 400;
    await button(page, /^Relever ces périodes : Coût par lead/).click();
    await page.waitForSelector('text=0 période sur 15');
    await button(page, 'Arrêter').click();
    await page.waitForSelector('text=12 périodes relevées.');
    expect(payloads(server, 'history.apply')).toHaveLength(3);
    await page.context().close();
  });

  it('sends what a person typed with its source, per cent as a share, and « no data » as such', async () => {
    const server = fakeServer(lacking());
    const page = await opened(server);
    const save = page.locator('.lines .button.primary');
    await page.fill('#fill-churn-2026-W12', '1,8');
    expect(await save.isDisabled()).toBe(true);
    await page.locator('.lines .check input').nth(1).check();
    await page.fill('#fill-churn-source', 'Rapport de mars');
    await save.click();
    await page.waitForSelector('.toast.status');
    expect(payloads(server, 'history.apply')).toEqual([
      {
        source: {
          kind: 'typed',
          kpiId: 'churn',
          from: 'Rapport de mars',
          values: [
            { period: '2026-W12', value: 0.018 },
            { period: '2026-W13', value: null },
          ],
        },
        replace: false,
        agreement: '',
      },
    ]);
    await page.context().close();
  });
});

describe('a backfill from a list', () => {
  async function previewed(server: FakeServer): Promise<Page> {
    const page = await opened(server);
    await page.selectOption('#backfill-kpi', 'churn');
    await page.fill('#backfill-list', '01/06/2026;2,1 %');
    await button(page, 'Voir l’aperçu').click();
    await page.waitForSelector('.preview');
    return page;
  }

  it('shows every line first, replaces nothing unticked, and offers the way back', async () => {
    const server = fakeServer(appView('fr'));
    const page = await previewed(server);
    expect(payloads(server, 'history.apply')).toEqual([]);
    const lines = (await page.locator('.preview li').allTextContents()).map(plain);
    expect(lines).toEqual(
      [
        'ligne 5 (bientôt ; 3) : cette date ou période ne se lit pas',
        'juin 2026 2,1 % (ajout)',
        'juil. 2026 2 % (ajout)',
        'août 2026 2,05 % → 1,9 % (remplace)',
        'sept. 2026 1,8 % (identique)',
      ].map((line) => expect.stringContaining(line) as string),
    );
    await button(page, 'Écrire 2 valeurs').dblclick();
    await page.waitForSelector('.toast.status >> text=2 valeurs ajoutées');
    expect(payloads(server, 'history.apply')).toMatchObject([{ replace: false, agreement: 'a1' }]);
    await page.click('.toast-action >> text=Annuler');
    await page.waitForSelector('text=2 lignes retirées, 1 rétablie.');
    expect(payloads(server, 'history.undo')).toEqual([{ runId: DONE.runId }]);
    await page.context().close();
  });

  it('writes over existing values once that is ticked', async () => {
    const server = fakeServer(appView('fr'));
    const page = await previewed(server);
    await page.getByLabel('Remplacer aussi la valeur existante').check();
    await button(page, 'Écrire 3 valeurs').click();
    await page.waitForSelector('.toast.status');
    expect(payloads(server, 'history.apply')).toMatchObject([{ replace: true }]);
    await page.context().close();
  });

  it('looks again when the history has changed meanwhile, and reads a doubtful date otherwise', async () => {
    const server = fakeServer(appView('fr'));
    const page = await previewed(server);
    server.answers['history.apply'] = () => ({
      ok: false,
      error: { code: 'HISTORY-CHANGED', message: 'L’historique a changé.' },
    });
    await button(page, 'Écrire 2 valeurs').click();
    await page.waitForSelector('.toast.alert >> text=L’historique a changé.');
    expect(payloads(server, 'history.preview')).toHaveLength(2);
    await button(page, 'Lire autrement').click();
    await page.waitForTimeout(200);
    expect(payloads(server, 'history.preview')[2]).toMatchObject({ order: 'month-first', mark: 'auto' });
    await page.context().close();
  });

  it('reads a file as a French Excel saves it, without accents broken', async () => {
    const server = fakeServer(appView('fr'));
    server.answers['history.preview'] = () => ({ ok: true, value: PREVIEW });
    const page = await opened(server);
    await page.selectOption('#backfill-kpi', 'churn');
    const windows = Buffer.from('Février 2026;2,1 %\r\n', 'latin1');
    await page.setInputFiles('#backfill-file', { name: 'suivi.csv', mimeType: 'text/csv', buffer: windows });
    await page.waitForFunction("document.querySelector('#backfill-list').value !== ''");
    await button(page, 'Voir l’aperçu').click();
    await page.waitForSelector('.preview');
    expect(payloads(server, 'history.preview')).toMatchObject([
      { text: expect.stringContaining('Février 2026;2,1 %'), file: 'suivi.csv' },
    ]);
    await page.context().close();
  });
});

describe('comparing and archiving', () => {
  it('compares two periods, and gives the table as a file that no sheet takes for a formula', async () => {
    const server = fakeServer(appView('fr'));
    const page = await opened(server);
    await button(page, 'Comparer').click();
    const cells = (await page.locator('.tool tbody tr').allTextContents()).map(plain);
    expect(cells[0]).toContain('31 leads → 41 leads+10 leads+32,3 %');
    expect(cells[1]).toContain('1,8 % → 1,6 %-0,2 pt');
    expect(cells[2]).toContain('seulement en');
    expect(payloads(server, 'history.compare')).toEqual([{ by: 'period', before: '2026-10', after: '2026-11' }]);
    const [file] = await Promise.all([page.waitForEvent('download'), button(page, 'Télécharger le CSV').click()]);
    const text = await readFile(await file.path(), 'utf8');
    expect(text).toContain('\ufeffKPI;');
    expect(text).toContain("'=Chiffre d’affaires;;612400;;;");
    expect(text).toContain('Taux d’attrition;0,018;0,016;-0,2;;');
    await page.context().close();
  });

  it('downloads a year page by page, then removes it after a yes with what was downloaded', async () => {
    const server = fakeServer(appView('fr'));
    const page = await opened(server);
    const [file] = await Promise.all([
      page.waitForEvent('download'),
      button(page, 'Télécharger 2024 (612 lignes)').click(),
    ]);
    const lines = (await readFile(await file.path(), 'utf8')).trim().split('\r\n');
    expect([lines.length, lines[1], lines[612]]).toEqual([613, '2024-01;0,5;Leads', '2024-01;611,5;Leads']);
    expect(payloads(server, 'history.archive')).toEqual([]);
    expect(plain(await page.textContent('.banner.late >> nth=1'))).toContain('sur 3 de ces lignes');
    await button(page, 'Retirer 2024 de l’historique').click();
    await page.waitForSelector('text=612 lignes de 2024 retirées');
    expect(payloads(server, 'history.archive')).toEqual([{ year: 2024, rows: 612, fingerprint: 'page2' }]);
    await page.context().close();
  });

  it('can be cancelled while it downloads, and gives no file then', async () => {
    const server = fakeServer(appView('fr'));
    const page = await opened(server);
    server.delay = 500;
    await button(page, 'Télécharger 2024 (612 lignes)').click();
    await button(page, 'Arrêter').click();
    await page.waitForTimeout(900);
    expect(payloads(server, 'history.page')).toHaveLength(1);
    expect(await button(page, 'Retirer 2024 de l’historique').count()).toBe(0);
    await page.context().close();
  });

  it('looks for rows changed by hand to the end, and keeps one', async () => {
    const server = fakeServer(appView('fr'));
    const page = await opened(server);
    await button(page, 'Chercher dans l’historique').click();
    await page.waitForSelector('text=6 000 lignes lues sur 6 000');
    expect(payloads(server, 'history.changes')).toEqual([{ from: 2 }, { from: 5002 }]);
    expect(plain(await page.textContent('.lines li:has(code)'))).toContain('Relevée le 1er oct. 2026');
    await button(page, /^Garder ma valeur/).click();
    await page.waitForSelector('.toast.status >> text=La valeur est gardée.');
    expect(payloads(server, 'history.keep')).toEqual([{ kpiId: 'churn', period: '2026-09' }]);
    await page.context().close();
  });
});
