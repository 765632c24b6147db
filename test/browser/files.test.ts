import { readFileSync } from 'node:fs';
import { unzipSync } from 'fflate';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { cell, eventually, openStage, type Stage, type } from './support/bench-page.ts';

let stage: Stage;
let page: Page;
let saved: string;

beforeAll(async () => {
  stage = await openStage();
  page = await stage.page();
});

afterAll(() => stage.close());

const shows = async (reference: string): Promise<string> => (await cell(page, reference)).shows;

async function download(button: string): Promise<{ readonly name: string; readonly bytes: Buffer }> {
  const [file] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: button }).click()]);
  return { name: file.suggestedFilename(), bytes: readFileSync(await file.path()) };
}

async function give(name: string, text: string): Promise<string> {
  await page.evaluate(() => {
    const notice = document.getElementById('notice');
    if (notice) notice.textContent = '';
  });
  await page.locator('#open-file').setInputFiles({ name, mimeType: 'application/json', buffer: Buffer.from(text) });
  await page.locator('#notice:not(:empty)').waitFor();
  return page.locator('#notice').innerText();
}

describe('files', () => {
  it('saves the workbook and opens it again as it was', async () => {
    await type(page, 'KPI démo', 'A30', 'Bonjour');
    await eventually(() => shows("'KPI démo'!A30")).toBe('Bonjour');
    const { name, bytes } = await download('Enregistrer');
    saved = bytes.toString('utf8');
    expect(name).toBe('Boussole KPI (exemple).json');
    await type(page, 'KPI démo', 'A30', 'Autre chose');
    await eventually(() => shows("'KPI démo'!A30")).toBe('Autre chose');
    expect(await give('classeur.json', saved)).toBe('Classeur ouvert.');
    await eventually(() => shows("'KPI démo'!A30")).toBe('Bonjour');
    await eventually(() => shows("'KPI démo'!B6")).toBe('26,19 €');
    expect(await page.locator('#file-name').innerText()).toBe('Boussole KPI (exemple)');
  });

  it.each([
    ['text that is no JSON', () => 'pas du JSON', 'Ce fichier n’a pas pu être lu'],
    ['a file cut short', () => saved.slice(0, saved.length / 2), 'Ce fichier n’a pas pu être lu'],
    ['nothing at all', () => '', 'Ce fichier n’a pas pu être lu'],
    ['a number', () => '42', 'Ce fichier n’a pas été enregistré par ce banc d’essai'],
    ['another program’s JSON', () => '{"name":"x","version":"1.0.0"}', 'Ce fichier n’a pas été enregistré'],
    ['a workbook without sheets', () => withoutSheets(saved), 'Ce classeur est incomplet ou abîmé'],
  ])('refuses %s with a sentence, and the workbook on screen stays', async (_, text, sentence) => {
    if ((await shows("'KPI démo'!A30")) !== 'Toujours là') await type(page, 'KPI démo', 'A30', 'Toujours là');
    await eventually(() => shows("'KPI démo'!A30")).toBe('Toujours là');
    const sheets = await page.locator('.o-sheet').count();
    expect(await give('autre.json', text())).toContain(sentence);
    expect(await page.locator('#notice').innerText()).toContain('Le classeur affiché reste en place.');
    expect(await shows("'KPI démo'!A30")).toBe('Toujours là');
    expect(await page.locator('.o-sheet').count()).toBe(sheets);
  });

  it('exports a workbook that other programs can read', async () => {
    const { name, bytes } = await download('Excel');
    const files = unzipSync(bytes);
    expect(name).toBe('Boussole KPI (exemple).xlsx');
    const names = Object.keys(files);
    expect(names.filter((path) => /^xl\/worksheets\/sheet\d+\.xml$/.test(path))).toHaveLength(
      await page.locator('.o-sheet').count(),
    );
    const sheet = Buffer.from(files['xl/worksheets/sheet0.xml'] ?? new Uint8Array()).toString('utf8');
    expect(sheet).toContain('26.187864');
  });
});

function withoutSheets(text: string): string {
  const file = JSON.parse(text) as { workbook: { sheets: unknown[] } };
  return JSON.stringify({ ...file, workbook: { ...file.workbook, sheets: [] } });
}
