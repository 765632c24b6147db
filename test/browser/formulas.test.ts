import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { cell, eventually, goTo, language, openStage, type Stage, type } from './support/bench-page.ts';

let stage: Stage;
let page: Page;

beforeAll(async () => {
  stage = await openStage();
  page = await stage.page();
});

afterAll(() => stage.close());

const shows = async (reference: string): Promise<string> => (await cell(page, reference)).shows;

// Spend £/€ 167,130.95 and 6,382 leads are the totals of the campaign rows, counted with another program.
describe('a person types formulas into the grid', () => {
  it('gets the cost per lead with « ; » in a French workbook', async () => {
    await type(page, 'KPI démo', 'A30', '=KPI_CPL(Campagnes!C2:C;Campagnes!D2:D)');
    await eventually(() => cell(page, "'KPI démo'!A30")).toEqual({ shows: '26,18786431', says: '' });
  });

  it('sees the KPI follow when a figure of the data changes', async () => {
    await eventually(() => shows("'KPI démo'!B6")).toBe('26,19 €');
    await type(page, 'Campagnes', 'C2', '100000');
    // 1,288.82 becomes 100,000: (167,130.95 − 1,288.82 + 100,000) ÷ 6,382.
    await eventually(() => shows("'KPI démo'!B6")).toBe('41,65 €');
    await type(page, 'Campagnes', 'C2', '1288,82');
    await eventually(() => shows("'KPI démo'!B6")).toBe('26,19 €');
  });

  it.each([
    ['=KPI_CPL(500;0)', 'KPI_CPL : aucun lead sur la période, le coût par lead n’existe pas.'],
    ['=KPI_CPL(500)', 'KPI_CPL : il manque « leads ». Écrivez =KPI_CPL(dépenses; leads).'],
  ])('reads why %s is refused', async (formula, sentence) => {
    await type(page, 'KPI démo', 'A31', formula);
    const plain = (text: string): string => text.replaceAll(/[\u00a0\u202f]/g, ' ');
    await eventually(() => shows("'KPI démo'!A31")).toBe('#ERROR!');
    expect(plain((await cell(page, "'KPI démo'!A31")).says)).toBe(sentence);
  });

  it('shows the sentence when the pointer rests on the cell', async () => {
    await type(page, 'KPI démo', 'A31', '=KPI_CPL(500;0)');
    await goTo(page, 'KPI démo', 'A31');
    const at = await selectedCell(page);
    await page.mouse.move(at.x + 40, at.y - 40);
    await page.mouse.move(at.x + 30, at.y + 10);
    await page.getByText('le coût par lead n’existe pas').waitFor();
  });

  it('spills a table by channel with its total', async () => {
    await type(page, 'KPI démo', 'A40', '=KPI_BY("CPL";Campagnes!B2:B;Campagnes!C2:C;Campagnes!D2:D)');
    await eventually(() => shows("'KPI démo'!A40")).toBe('Affiliation');
    await eventually(() => shows("'KPI démo'!A45")).toBe('Total');
    await eventually(() => shows("'KPI démo'!B45")).toBe('26,18786431');
  });

  it('gets the same with commas in an English workbook, and its sentence in English', async () => {
    await language(page, 'en');
    await type(page, 'KPI demo', 'A30', '=KPI_CPL(Campaigns!C2:C,Campaigns!D2:D)');
    await eventually(() => cell(page, "'KPI demo'!A30")).toEqual({ shows: '26.18786431', says: '' });
    await type(page, 'KPI demo', 'A31', '=KPI_CPL(500,0)');
    await eventually(async () => (await cell(page, "'KPI demo'!A31")).says).toMatch(/^KPI_CPL: no leads/);
  });
});

/** Where the grid draws the selected cell, from the engine's own geometry. */
async function selectedCell(page: Page): Promise<{ x: number; y: number }> {
  return page.evaluate(async () => {
    interface Geometry {
      getVisibleRect(zone: object): { x: number; y: number };
      getSelectedZone(): object;
    }
    const handle = globalThis as unknown as { hostReady: Promise<{ host: { model: { getters: Geometry } } }> };
    const { getters } = (await handle.hostReady).host.model;
    const { x, y } = getters.getVisibleRect(getters.getSelectedZone());
    const grid = document.querySelector('.o-grid')?.getBoundingClientRect() ?? { x: 0, y: 0 };
    return { x: grid.x + x, y: grid.y + y };
  });
}
